package bulletins.stream.claims;

import bulletins.model.Quote;
import bulletins.model.Region.Level;
import bulletins.stream.places.Mention;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which place a number counts in: the one last named before it in its sentence, be it by 全市 or 该省. */
final class Whereabouts {
    private static final Pattern SCOPE = Pattern.compile("[全我本该各](国|省|市|县|区|州|盟|旗|镇|乡)(?!级)");
    /** What such a word may mean. */
    private static final Map<String, Set<Level>> LEVELS = Map.of(
            "省", Set.of(Level.PROVINCE),
            "市", Set.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY),
            "区", Set.of(Level.PROVINCE, Level.COUNTY),
            "州", Set.of(Level.PREFECTURE),
            "盟", Set.of(Level.PREFECTURE),
            "县", Set.of(Level.COUNTY),
            "旗", Set.of(Level.COUNTY));

    private static final int WINDOW = 120;

    private final String text;
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    Whereabouts(String text, List<Mention> mentions) {
        this.text = text;
        for (Mention mention : mentions) this.mentions.put(mention.start(), mention);
    }

    String of(Quote number) {
        int offset = Objects.requireNonNull(number.start());
        int from = offset;
        while (from > 0 && offset - from < WINDOW && Around.SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) from--;
        Map.Entry<Integer, Mention> last =
                mentions.subMap(from, true, offset, false).lastEntry();
        int named = last == null ? from - 1 : last.getKey();
        String where = last == null ? "" : last.getValue().place().code();
        Matcher scope = SCOPE.matcher(text).region(from, offset);
        while (scope.find()) if (scope.start() > named) where = scope.group(1);
        return where;
    }

    /** @return whether a number in one of the two cannot be a number in the other */
    static boolean apart(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) return false;
        if (isCode(one) && isCode(other)) return !within(one, other) && !within(other, one);
        if (isCode(one)) return !levels(other).contains(Level.of(one));
        return !isCode(other) || !levels(one).contains(Level.of(other));
    }

    /** @return whether a place lies in another, by its code */
    static boolean within(String code, String other) {
        int bearing = switch (Level.of(other)) {
            case PROVINCE -> 2;
            case PREFECTURE -> 4;
            case COUNTY -> 6;
        };
        return code.regionMatches(0, other, 0, bearing);
    }

    private static boolean isCode(String where) {
        return Character.isDigit(where.charAt(0));
    }

    private static Set<Level> levels(String word) {
        return LEVELS.getOrDefault(word, Set.of());
    }
}
