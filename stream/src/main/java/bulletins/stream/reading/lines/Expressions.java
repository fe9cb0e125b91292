package bulletins.stream.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions without regard to case; one look at a text tells which of them are worth a try, for it holds a word that they need. */
final class Expressions {
    /** Ways in which words are told to begin, a power of two: most places of a text begin none. */
    private static final int STARTS = 4_096;

    private final List<Pattern> patterns = new ArrayList<>();
    /** Those whose needs are not known, by number. */
    private final BitSet always = new BitSet();

    private final List<List<Need>> byStart = new ArrayList<>();
    private final List<Need> characters = new ArrayList<>();

    /** @param by the numbers of the expressions that need the word */
    private record Need(String word, BitSet by) {}

    Expressions(String... expressions) {
        this(List.of(expressions));
    }

    Expressions(Collection<String> expressions) {
        Map<String, BitSet> needs = new TreeMap<>();
        for (String expression : expressions) {
            Set<String> words = Needs.of(expression);
            if (words.isEmpty()) always.set(patterns.size());
            for (String word : words)
                needs.computeIfAbsent(word, none -> new BitSet()).set(patterns.size());
            patterns.add(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
        }
        for (int i = 0; i < STARTS; i++) byStart.add(new ArrayList<>(0));
        needs.forEach(
                (word, by) -> (word.length() == 1 ? characters : byStart.get(start(word, 0))).add(new Need(word, by)));
    }

    /** @return those that may match in a text, in their order */
    Stream<Pattern> possible(String text) {
        BitSet possible = (BitSet) always.clone();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at + 1 < lower.length(); at++)
            for (Need need : byStart.get(start(lower, at))) if (lower.startsWith(need.word, at)) possible.or(need.by);
        for (Need need : characters) if (lower.contains(need.word)) possible.or(need.by);
        return possible.stream().mapToObj(patterns::get);
    }

    /** @return whether one of them is all of a text */
    boolean match(String text) {
        return possible(text).anyMatch(expression -> expression.matcher(text).matches());
    }

    private static int start(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (STARTS - 1);
    }
}
