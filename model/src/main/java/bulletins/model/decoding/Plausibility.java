package bulletins.model.decoding;

import bulletins.model.Shipped;
import java.util.BitSet;

/** How much a decoded text looks like writing: the right encoding gives everyday characters, a wrong one rare and broken ones. */
record Plausibility(int foreign, int broken, int common) {
    private static final BitSet COMMON = commonCharacters();
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

    /** @return the share of a text that is Latin letters, digits, white space and everyday characters, 0 to 1 */
    static double readable(String text) {
        long readable = text.chars()
                .filter(c -> (c < 0x7F && c >= ' ') || c == '\n' || c == '\r' || c == '\t' || COMMON.get(c))
                .count();
        return text.isEmpty() ? 0 : (double) readable / text.length();
    }

    /** @return from below 0 for garbage to about 0.6 for Chinese prose; kana and hangul count as everyday, accented letters barely */
    double score() {
        return foreign == 0 ? 0 : ((double) common - 3.0 * broken) / foreign;
    }

    /** @return the share of everyday characters, 0 to 1 */
    double everyday() {
        return foreign == 0 ? 0 : (double) common / foreign;
    }

    private static boolean isBroken(char c) {
        int type = Character.getType(c);
        return c == '\uFFFD'
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (c < 0xA0 && type == Character.CONTROL);
    }

    private static BitSet commonCharacters() {
        BitSet common = new BitSet();
        new Shipped(Plausibility.class, "common-characters.txt")
                .lines()
                .forEach(line -> line.chars().forEach(common::set));
        "，。、；：？！“”‘’（）《》　·…—".chars().forEach(common::set);
        common.set(0x3041, 0x30FF);
        common.set(0xAC00, 0xD7A4);
        return common;
    }
}
