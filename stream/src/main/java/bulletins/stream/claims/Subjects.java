package bulletins.stream.claims;

import bulletins.model.Shipped;
import bulletins.stream.text.LetterPairs;
import java.util.List;
import java.util.regex.Pattern;

/** Compares what two numbers count, by the names that the finder gave it and the words around. */
final class Subjects {
    private static final double ALIKE = 0.6;

    private record Words(
            List<String> leading,
            List<String> trailing,
            List<String> aims,
            List<String> kinds,
            List<String> growth,
            List<String> rates,
            List<String> planned,
            List<String> done,
            List<String> ended,
            List<String> former,
            String from,
            String changes) {}

    private static final Words WORDS = new Shipped(Subjects.class, "subjects.yaml").yaml(Words.class);
    private static final Pattern LEADING = Pattern.compile("^(?:" + String.join("|", WORDS.leading) + ")+");
    private static final Pattern TRAILING = Pattern.compile("(?:" + String.join("|", WORDS.trailing) + ")+$");

    private static final Pattern FORMER = Pattern.compile("(?:" + String.join("|", WORDS.former) + ")[^,、:#]{0,8}$");
    private static final Pattern FROM = Pattern.compile(WORDS.from + "$");
    /** Characters of what {@link #FORMER} or {@link #FROM} find, at most. */
    private static final int LONGEST_END = 12;

    private static final Pattern CHANGES = Pattern.compile("[^,、:#]{0,8}?" + WORDS.changes);

    private Subjects() {}

    static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        boolean held = Math.min(one.length(), other.length()) > 2 && (one.contains(other) || other.contains(one));
        boolean ends = one.endsWith(other) || other.endsWith(one);
        return held || ends || shared(one, other) >= ALIKE;
    }

    /** @return the share of pairs of characters that both names have, 0 to 1 */
    static double shared(String one, String other) {
        return LetterPairs.of(one).shared(LetterPairs.of(other));
    }

    /** @return whether the words around two numbers have the same of those that make it another number */
    static boolean toldAlike(Around one, Around other) {
        return alike(WORDS.aims, one.before(), other.before())
                && alike(WORDS.kinds, one.clause(), other.clause())
                && !formerApart(one, other);
    }

    /** @return whether one tells what was added and the other what there is, or one a mean */
    static boolean grownApart(Around one, Around other) {
        return !alike(WORDS.growth, one.clause(), other.clause());
    }

    /** @return whether the two are counted for different things, as 人均 and 户均, or only one holds no longer, or not yet */
    static boolean apart(Around one, Around other) {
        List<String> here = in(one.clause(), WORDS.rates);
        List<String> there = in(other.clause(), WORDS.rates);
        return (!here.containsAll(there) && !there.containsAll(here))
                || formerApart(one, other)
                || isDoneAndPlanned(one, other)
                || isDoneAndPlanned(other, one);
    }

    /** @return whether only one of two documents is told to end or to change */
    static boolean endedApart(Around one, Around other) {
        return in(one.before() + one.after(), WORDS.ended).isEmpty()
                != in(other.before() + other.after(), WORDS.ended).isEmpty();
    }

    private static boolean isDoneAndPlanned(Around done, Around planned) {
        return !in(done.clause(), WORDS.done).isEmpty()
                && in(done.clause(), WORDS.planned).isEmpty()
                && !in(planned.clause(), WORDS.planned).isEmpty()
                && in(planned.clause(), WORDS.done).isEmpty();
    }

    /** @return whether only one of two numbers is told as what was and no longer is */
    private static boolean formerApart(Around one, Around other) {
        return isFormer(one) != isFormer(other);
    }

    private static boolean isFormer(Around around) {
        return endsWith(FORMER, around.before())
                || (endsWith(FROM, around.before())
                        && CHANGES.matcher(around.after()).lookingAt());
    }

    private static boolean endsWith(Pattern end, String words) {
        int from = Math.max(0, words.length() - LONGEST_END);
        return end.matcher(words).region(from, words.length()).find();
    }

    private static List<String> in(String clause, List<String> words) {
        return words.stream().filter(clause::contains).toList();
    }

    private static boolean alike(List<String> words, String one, String other) {
        return words.stream().allMatch(word -> one.contains(word) == other.contains(word));
    }

    /** @return the name of an indicator without what other texts may leave out */
    static String of(String indicator) {
        String folded = Around.folded(indicator);
        return TRAILING.matcher(LEADING.matcher(folded).replaceFirst("")).replaceFirst("");
    }
}
