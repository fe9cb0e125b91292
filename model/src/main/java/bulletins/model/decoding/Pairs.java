package bulletins.model.decoding;

import java.util.Optional;

/**
 * Which lead bytes the pairs of a text have: EUC-JP, EUC-KR and GB18030 share their bytes, and put other sorts of characters on the same
 * rows. Japanese writes a good part in hiragana (row 4), Korean in the syllables of rows 16 to 40, Chinese in rows 16 to 87.
 *
 * @param all pairs above {@code A0A0}
 * @param hiragana those on row 4
 * @param low those on rows 16 to 40
 * @param high those on later rows
 */
record Pairs(int all, int hiragana, int low, int high) {
    private static final int ENOUGH = 20;
    /** A Chinese text that teaches Japanese stays below. */
    private static final double JAPANESE = 0.2;

    private static final double KOREAN = 0.97;

    static Pairs of(byte[] bytes) {
        int[] rows = new int[95];
        int all = 0;
        int i = 0;
        while (i + 1 < bytes.length) {
            int lead = bytes[i] & 0xFF;
            boolean pair = lead > 0xA0 && lead < 0xFF && (bytes[i + 1] & 0xFF) > 0xA0;
            if (pair) {
                rows[lead - 0xA0]++;
                all++;
            }
            i += pair ? 2 : 1;
        }
        return new Pairs(all, rows[4], sum(rows, 16, 40), sum(rows, 41, 94));
    }

    /** @return the encoding of Japanese or Korean that the text has the shape of, nothing for Chinese and for little text */
    Optional<Encoding> encoding() {
        if (all < ENOUGH) return Optional.empty();
        if (hiragana > JAPANESE * all) return Labels.named("euc-jp");
        boolean korean = low >= ENOUGH && low > KOREAN * (low + high) && 2 * low > all;
        return korean ? Labels.named("euc-kr") : Optional.empty();
    }

    private static int sum(int[] rows, int from, int to) {
        int sum = 0;
        for (int row = from; row <= to; row++) sum += rows[row];
        return sum;
    }
}
