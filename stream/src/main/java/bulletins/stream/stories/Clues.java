package bulletins.stream.stories;

import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The few longer runs of letters of a text that its reprints are looked up by: those with the smallest hashes. A text that holds
 * another's whole, or half of it, shares some of them however long it is.
 */
final class Clues {
    private static final int RUN = 9;
    private static final int MOST = 12;

    private Clues() {}

    static List<String> of(int[] letters) {
        var smallest = new PriorityQueue<Long>((one, other) -> Long.compare(other, one));
        Set<Long> kept = new HashSet<>();
        for (int at = 0; at + RUN <= letters.length; at++) {
            long hash = Letters.hash(letters, at, at + RUN);
            if (smallest.size() == MOST && hash >= smallest.peek() || !kept.add(hash)) continue;
            smallest.add(hash);
            if (smallest.size() > MOST) kept.remove(smallest.remove());
        }
        return kept.stream()
                .map(hash -> Long.toString(hash, Character.MAX_RADIX))
                .sorted()
                .toList();
    }
}
