package bulletins.stream.quantities.measures;

import java.math.BigDecimal;

/**
 * A number read from the text.
 *
 * @param low equal to {@code high} but in words such as 三四百
 * @param scale the last of its 十 百 千 万 亿 as a number, 1 without one
 * @param chinese written in Chinese numerals throughout
 * @param end after its last character
 */
record Numeral(BigDecimal low, BigDecimal high, BigDecimal scale, boolean chinese, int end) {
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    Numeral times(BigDecimal factor) {
        int zeros = factor.precision() - 1;
        return new Numeral(low.movePointRight(zeros), high.movePointRight(zeros), factor, chinese, end);
    }

    boolean range() {
        return high.compareTo(low) > 0;
    }

    /** @return whether the 万 or 亿, or for a single figure the 百 or 千, of {@code second} counts for this number too: 十八至三十万 */
    boolean sharesScaleOf(Numeral second) {
        boolean larger = !scaled() || (second.scale.compareTo(MYRIAD) >= 0 && scale.compareTo(MYRIAD) < 0);
        return larger && second.scaled() && low.compareTo(second.coefficient()) < 0;
    }

    /** @return 1.2 of 1.2万 */
    private BigDecimal coefficient() {
        return low.divide(scale);
    }

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }
}
