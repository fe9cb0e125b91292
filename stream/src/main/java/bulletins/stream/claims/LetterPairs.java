package bulletins.stream.claims;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters in some words, each once; a page may have tens of thousands of such words to compare. */
final class LetterPairs {
    /** Two characters in each number, in order. */
    private final int[] pairs;

    private LetterPairs(int[] pairs) {
        this.pairs = pairs;
    }

    static LetterPairs of(String words) {
        return new LetterPairs(IntStream.range(0, Math.max(0, words.length() - 1))
                .map(at -> words.charAt(at) << 16 | words.charAt(at + 1))
                .sorted()
                .distinct()
                .toArray());
    }

    int count() {
        return pairs.length;
    }

    /** @return how many pairs both have */
    int common(LetterPairs other) {
        if (count() > other.count()) return other.common(this);
        return (int) Arrays.stream(pairs)
                .filter(pair -> Arrays.binarySearch(other.pairs, pair) >= 0)
                .count();
    }
}
