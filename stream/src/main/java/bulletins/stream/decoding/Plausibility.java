package bulletins.stream.decoding;

import java.util.BitSet;

/** How much a decoded text looks like writing: the right encoding gives everyday characters, a wrong one rare and broken ones. */
record Plausibility(int foreign, int broken, int common) {
    private static final BitSet COMMON = everyday();
    /** Enough to judge by; more would cost time and change nothing. */
    private static final int LOOKED_AT = 200_000;

    static Plausibility of(String text) {
        int foreign = 0;
        int broken = 0;
        int common = 0;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            foreign++;
            if (COMMON.get(c)) common++;
            else if (isBroken(c)) broken++;
        }
        return new Plausibility(foreign, broken, common);
    }

    /** @return from below 0 for garbage to about 0.6 for Chinese prose; kana and hangul count as everyday, accented letters barely */
    double score() {
        return foreign == 0 ? 0 : ((double) common - 3.0 * broken) / foreign;
    }

    private static boolean isBroken(char c) {
        int type = Character.getType(c);
        return c == '\uFFFD'
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (c < 0xA0 && type == Character.CONTROL);
    }

    private static BitSet everyday() {
        BitSet everyday = new BitSet();
        for (String line : Labels.lines("common-characters.txt")) line.chars().forEach(everyday::set);
        "，。、；：？！“”‘’（）《》　·…—".chars().forEach(everyday::set);
        everyday.set(0x3041, 0x30FF);
        everyday.set(0xAC00, 0xD7A4);
        return everyday;
    }
}
