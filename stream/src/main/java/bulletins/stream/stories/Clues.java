package bulletins.stream.stories;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The few longer runs of letters of a text that its reprints are looked up by: those with the smallest hashes. A text that holds
 * another's whole, or half of it, shares some of them however long it is. Some have a number in them, since those tell apart what
 * is written in one form month after month.
 */
final class Clues {
    private static final int RUN = 9;
    private static final int ANY = 8;
    private static final int WITH_NUMBER = 4;

    private Clues() {}

    static List<String> of(int[] letters) {
        Set<Long> clues = new TreeSet<>(smallest(letters, ANY, at -> true));
        clues.addAll(smallest(letters, WITH_NUMBER, at -> hasNumber(letters, at)));
        return clues.stream().map(Clues::written).toList();
    }

    /** Only the very same text is a reprint of a short one, so that all of it is one clue. */
    static List<String> ofShort(int[] letters) {
        return letters.length < TextSketch.RUN ? List.of() : List.of(written(Hashes.hash(letters, 0, letters.length)));
    }

    private static String written(long hash) {
        return Long.toString(hash, Character.MAX_RADIX);
    }

    private static Set<Long> smallest(int[] letters, int most, IntPredicate here) {
        TreeSet<Long> smallest = new TreeSet<>();
        for (int at = 0; at + RUN <= letters.length; at++) {
            if (!here.test(at)) continue;
            smallest.add(Hashes.hash(letters, at, at + RUN));
            if (smallest.size() > most) smallest.pollLast();
        }
        return smallest;
    }

    private static boolean hasNumber(int[] letters, int start) {
        for (int at = start; at < start + RUN; at++) {
            if (Character.isDigit(letters[at])) return true;
        }
        return false;
    }
}
