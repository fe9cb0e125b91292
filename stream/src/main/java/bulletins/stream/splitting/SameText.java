package bulletins.stream.splitting;

/** How much of two texts is the same, in the same order. */
final class SameText {
    /** Cells of the comparison; longer differences are compared by length alone. */
    private static final long MOST_CELLS = 100_000_000;

    private SameText() {}

    /** @return twice the common characters over those of both: 1 for equal texts */
    static double share(String one, String other) {
        int total = one.length() + other.length();
        if (total == 0) return 1;
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) head++;
        int tail = 0;
        while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail))
            tail++;
        int middle = common(one.substring(head, one.length() - tail), other.substring(head, other.length() - tail));
        return 2.0 * (head + middle + tail) / total;
    }

    /** The longest common subsequence, a row at a time. */
    private static int common(String one, String other) {
        if ((long) one.length() * other.length() > MOST_CELLS) return 0;
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++)
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[other.length()];
    }
}
