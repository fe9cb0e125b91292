package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.lines.Glyphs;
import java.util.Arrays;

/** How alike two headings are: the share of character pairs that both have, whatever their width and punctuation. */
final class Similarity {
    private final String folded;
    private final int[] pairs;

    private Similarity(String folded) {
        this.folded = folded;
        this.pairs = new int[Math.max(0, folded.length() - 1)];
        for (int i = 0; i < pairs.length; i++) pairs[i] = folded.charAt(i) << 16 | folded.charAt(i + 1);
        Arrays.sort(pairs);
    }

    static Similarity of(String text) {
        return new Similarity(Glyphs.folded(text));
    }

    String folded() {
        return folded;
    }

    /** @return 0 to 1 (Dice's coefficient over pairs of characters) */
    double to(Similarity other) {
        if (folded.equals(other.folded)) return folded.isEmpty() ? 0 : 1;
        int total = pairs.length + other.pairs.length;
        if (total == 0) return 0;
        int common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * common / total;
    }
}
