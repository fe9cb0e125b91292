package bulletins.stream.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters in some words, each once; a page may have tens of thousands of such words to compare. */
public final class LetterPairs {
    /** Two characters in each number, in order. */
    private final int[] pairs;

    private LetterPairs(int[] pairs) {
        this.pairs = pairs;
    }

    public static LetterPairs of(String words) {
        return new LetterPairs(IntStream.range(0, Math.max(0, words.length() - 1))
                .map(at -> words.charAt(at) << 16 | words.charAt(at + 1))
                .sorted()
                .distinct()
                .toArray());
    }

    public int count() {
        return pairs.length;
    }

    /** @return the share of pairs that both have, 0 to 1 (Dice's coefficient) */
    public double shared(LetterPairs other) {
        int all = count() + other.count();
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** @return how many pairs both have */
    public int common(LetterPairs other) {
        if (count() > other.count()) return other.common(this);
        return (int) Arrays.stream(pairs)
                .filter(pair -> Arrays.binarySearch(other.pairs, pair) >= 0)
                .count();
    }
}
