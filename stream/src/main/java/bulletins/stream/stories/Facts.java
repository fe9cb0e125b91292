package bulletins.stream.stories;

import bulletins.model.Region;
import bulletins.stream.text.Letters;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers and places of a text, each with the words around it. Two texts contradict one another when the same words stand around
 * other facts in both: then one is not a reprint of the other but this month's or another town's news in the same form. Facts that
 * only one of them has were cut or added, and the same number may be written in another script.
 *
 * @param pairs hash of the words around, hash of the fact; four bytes each, ascending
 */
record Facts(byte[] pairs) {
    private static final int BEFORE_NUMBER = 4;
    private static final int AROUND_NUMBER = 6;
    private static final int BESIDE_PLACE = 4;
    /** The first so many, so that a table of a thousand lines does not fill the state. */
    private static final int MOST = 300;

    /** @param texts the title and the body, which a reprint may part */
    static Facts of(List<String> texts, List<Region> regions) {
        Set<Long> pairs = new TreeSet<>();
        for (String text : texts) add(Words.of(Letters.codesAndPoints(text), regions), pairs);
        ByteBuffer bytes = ByteBuffer.allocate(pairs.size() * Long.BYTES);
        pairs.forEach(bytes::putLong);
        return new Facts(bytes.array());
    }

    boolean contradict(Facts other) {
        Map<Integer, Set<Integer>> there = other.byWords();
        return byWords().entrySet().stream()
                .anyMatch(
                        around -> Reprints.replaced(around.getValue(), there.getOrDefault(around.getKey(), Set.of())));
    }

    private static void add(Words words, Set<Long> pairs) {
        for (int at = 0; at < words.size() && pairs.size() < MOST; at++) {
            if (words.isNumber(at)) {
                int before = Math.min(at, BEFORE_NUMBER);
                int after = AROUND_NUMBER - before;
                long around = 31 * words.hash(at - before, at) + words.hash(at + 1, at + 1 + after);
                pairs.add(pair(31 * around + words.letters()[at], words.facts()[at]));
            } else if (words.isPlace(at) && !words.isDateline(at)) {
                if (at >= BESIDE_PLACE) pairs.add(pair(words.hash(at - BESIDE_PLACE, at), words.facts()[at]));
                if (at + BESIDE_PLACE < words.size())
                    pairs.add(pair(~words.hash(at + 1, at + 1 + BESIDE_PLACE), words.facts()[at]));
            }
        }
    }

    private static long pair(long around, long fact) {
        return (around << 32) | (fact & 0xffffffffL);
    }

    private Map<Integer, Set<Integer>> byWords() {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        ByteBuffer bytes = ByteBuffer.wrap(pairs);
        while (bytes.hasRemaining()) {
            int around = bytes.getInt();
            found.computeIfAbsent(around, unused -> new HashSet<>()).add(bytes.getInt());
        }
        return found;
    }
}
