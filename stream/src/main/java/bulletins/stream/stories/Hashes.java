package bulletins.stream.stories;

/** Hashes of runs of letters. */
final class Hashes {
    private Hashes() {}

    /** @return 64 bits of which each depends on every letter from {@code start} to before {@code end} */
    static long hash(int[] letters, int start, int end) {
        long hash = (long) end - start;
        for (int at = start; at < end; at++) hash = mixed(hash ^ letters[at]);
        return hash;
    }

    /** The finalizer of MurmurHash3: every bit of the input reaches every bit of the hash. */
    static long mixed(long hash) {
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
