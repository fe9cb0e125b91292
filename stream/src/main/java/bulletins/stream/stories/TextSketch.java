package bulletins.stream.stories;

import bulletins.stream.text.Letters;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the set of its runs of three characters, hashed, so that one can tell how much of another text it holds without
 * keeping it. Only letters and digits count. Of a long text every {@code scale}-th hash is kept, chosen by the hash itself, and
 * the other text is thinned in the same way before they are compared (a "FracMinHash").
 *
 * @param hashes ascending, four bytes each
 */
public record TextSketch(int scale, byte[] hashes) {
    /** Texts with fewer different runs are compared exactly; 16 KB for the longest. */
    private static final int MOST = 4096;

    static final int RUN = 3;

    public static TextSketch of(String text) {
        return of(Letters.codes(text), MOST);
    }

    /** @param most hashes that are kept; with 256 a share is right within some three points of a hundred */
    static TextSketch of(int[] letters, int most) {
        int[] all = runs(letters);
        int scale = 1;
        int[] kept = all;
        while (kept.length > most) {
            scale *= 2;
            kept = thinned(all, scale);
        }
        ByteBuffer bytes = ByteBuffer.allocate(kept.length * Integer.BYTES);
        bytes.asIntBuffer().put(kept);
        return new TextSketch(scale, bytes.array());
    }

    /** What two texts have in common, in runs. */
    record Overlap(int shared, int one, int other) {
        /** @return the share of both together */
        double jaccard() {
            return share(one + other - shared);
        }

        /** @return the share of the shorter text that the longer one holds */
        double containment() {
            return share(Math.min(one, other));
        }

        /** @return the shorter text's length by the longer one's */
        double sizes() {
            return one == 0 || other == 0 ? 0 : (double) Math.min(one, other) / Math.max(one, other);
        }

        private double share(int of) {
            return of == 0 ? 0 : (double) shared / of;
        }
    }

    Overlap with(TextSketch other) {
        int[] one = thinned(kept(), other.scale);
        int[] two = thinned(other.kept(), scale);
        int shared = 0;
        for (int at = 0, there = 0; at < one.length && there < two.length; ) {
            int order = Integer.compare(one[at], two[there]);
            if (order == 0) shared++;
            if (order <= 0) at++;
            if (order >= 0) there++;
        }
        return new Overlap(shared, one.length, two.length);
    }

    /** @return the share of {@code part} that this text holds, 0 to 1; 0 when there is nothing to compare */
    public double holds(TextSketch part) {
        Overlap overlap = part.with(this);
        return overlap.one() == 0 ? 0 : (double) overlap.shared() / overlap.one();
    }

    /** @return about how many different runs the text has */
    int size() {
        return scale * (hashes.length / Integer.BYTES);
    }

    private int[] kept() {
        int[] kept = new int[hashes.length / Integer.BYTES];
        ByteBuffer.wrap(hashes).asIntBuffer().get(kept);
        return kept;
    }

    private static int[] thinned(int[] hashes, int scale) {
        return Arrays.stream(hashes)
                .filter(hash -> Integer.remainderUnsigned(hash, scale) == 0)
                .toArray();
    }

    private static int[] runs(int[] letters) {
        return IntStream.rangeClosed(0, letters.length - RUN)
                .map(at -> hash(letters[at], letters[at + 1], letters[at + 2]))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int hash(int a, int b, int c) {
        return (int) Hashes.mixed(((long) a << 42) ^ ((long) b << 21) ^ c);
    }
}
