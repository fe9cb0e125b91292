package bulletins.stream;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the set of its runs of three characters, hashed, so that one can tell how much of another text it holds without
 * keeping it. Only letters and digits count. Of a long text every {@code scale}-th hash is kept, chosen by the hash itself, and
 * the other text is thinned in the same way before they are compared (a "FracMinHash").
 *
 * @param hashes ascending, four bytes each
 */
record TextSketch(int scale, byte[] hashes) {
    /** Texts with fewer different runs are compared exactly; 16 KB for the longest. */
    private static final int MOST = 4096;

    private static final int RUN = 3;

    static TextSketch of(String text) {
        int[] all = runs(text);
        int scale = 1;
        int[] kept = all;
        while (kept.length > MOST) {
            scale *= 2;
            kept = thinned(all, scale);
        }
        ByteBuffer bytes = ByteBuffer.allocate(kept.length * Integer.BYTES);
        bytes.asIntBuffer().put(kept);
        return new TextSketch(scale, bytes.array());
    }

    /** @return the share of {@code part} that this text holds, 0 to 1; 0 when there is nothing to compare */
    double holds(TextSketch part) {
        int[] wanted = thinned(part.kept(), scale);
        if (wanted.length == 0) return 0;
        int[] here = thinned(kept(), part.scale);
        long found = Arrays.stream(wanted)
                .filter(hash -> Arrays.binarySearch(here, hash) >= 0)
                .count();
        return (double) found / wanted.length;
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

    private static int[] runs(String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        return IntStream.rangeClosed(0, letters.length - RUN)
                .map(at -> mixed(letters[at], letters[at + 1], letters[at + 2]))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The finalizer of MurmurHash3: every bit of the input reaches every bit of the hash. */
    private static int mixed(int a, int b, int c) {
        long hash = ((long) a << 42) ^ ((long) b << 21) ^ c;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) (hash ^ (hash >>> 33));
    }
}
