package bulletins.stream.claims;

import bulletins.model.Shipped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what two numbers count, by the names that the finder gave it and the words around. */
final class Subjects {
    private static final double ALIKE = 0.6;

    private final Words words;
    private final Pattern leading;
    private final Pattern trailing;

    private record Words(
            List<String> leading,
            List<String> trailing,
            List<String> aims,
            List<String> kinds,
            List<String> growth,
            List<String> rates) {}

    private Subjects(Words words) {
        this.words = words;
        leading = Pattern.compile("^(?:" + String.join("|", words.leading) + ")+");
        trailing = Pattern.compile("(?:" + String.join("|", words.trailing) + ")+$");
    }

    static Subjects shipped() {
        return new Subjects(new Shipped(Subjects.class, "subjects.yaml").yaml(Words.class));
    }

    static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        boolean held = Math.min(one.length(), other.length()) > 2 && (one.contains(other) || other.contains(one));
        boolean ends = one.endsWith(other) || other.endsWith(one);
        return held || ends || shared(one, other) >= ALIKE;
    }

    /** @return the share of pairs of characters that both names have, 0 to 1 */
    static double shared(String one, String other) {
        Set<String> here = Around.pairs(one);
        Set<String> there = Around.pairs(other);
        int all = here.size() + there.size();
        here.retainAll(there);
        return all == 0 ? 0 : 2.0 * here.size() / all;
    }

    /** @return whether the words around two numbers have the same of those that make it another number */
    boolean toldAlike(Around one, Around other) {
        boolean aims = words.aims.stream()
                .allMatch(word -> one.before().contains(word) == other.before().contains(word));
        return aims
                && words.kinds.stream()
                        .allMatch(word ->
                                one.clause().contains(word) == other.clause().contains(word));
    }

    /** @return whether one tells what was added and the other what there is, or one a mean */
    boolean grownApart(Around one, Around other) {
        return words.growth.stream()
                .anyMatch(word -> one.clause().contains(word) != other.clause().contains(word));
    }

    /** @return whether the two are counted for different things, as 人均 and 户均; one may leave it out */
    boolean ratedApart(Around one, Around other) {
        List<String> here = words.rates.stream().filter(one.clause()::contains).toList();
        List<String> there =
                words.rates.stream().filter(other.clause()::contains).toList();
        return !here.containsAll(there) && !there.containsAll(here);
    }

    /** @return the name of an indicator without what other texts may leave out */
    String of(String indicator) {
        String folded = Around.folded(indicator);
        return trailing.matcher(leading.matcher(folded).replaceFirst("")).replaceFirst("");
    }
}
