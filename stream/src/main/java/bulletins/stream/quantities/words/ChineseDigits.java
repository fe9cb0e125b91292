package bulletins.stream.quantities.words;

/** What single Chinese numerals are worth, everyday and as banks write them. */
public final class ChineseDigits {
    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final String OTHER = "○壱两叄亖伍陸柒捌玖";

    /** What typists put for 〇 inside a number; alone, none of them is one. */
    public static final String LIKE_ZERO = "0Oo◯";

    private ChineseDigits() {}

    /** @return 0 to 9, or -1 for any other character */
    public static int value(char c) {
        int everyday = EVERYDAY.indexOf(c);
        if (everyday >= 0) return everyday;
        int formal = FORMAL.indexOf(c);
        return formal >= 0 ? formal : OTHER.indexOf(c);
    }

    /** @return the power of ten of 十 百 千 万 亿, or 0 for any other character */
    public static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
    }
}
