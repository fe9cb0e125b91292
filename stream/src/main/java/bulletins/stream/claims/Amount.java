package bulletins.stream.claims;

import bulletins.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in the base unit and all that tells which number it is.
 *
 * @param high the other end of a range, null when it is one number
 * @param subject what it counts, see {@link Subjects#of}
 * @param comparison what a change is against, one spelling for each; null when not said
 * @param step what the last printed digit counts: 10000 for 698万, 1000 for 60.3万
 * @param where the place that it counts in: a code, the last character of 全市 and the like, or empty when its sentence names none
 */
public record Amount(
        BigDecimal low,
        @Nullable BigDecimal high,
        String unit,
        String subject,
        @Nullable String comparison,
        Hedge hedge,
        BigDecimal step,
        Figure.@Nullable Span period,
        @Nullable LocalDate asOf,
        String where) {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int DISTINCTIVE = 3;

    /** @param printed digits and scale, as 60.3万 */
    static BigDecimal step(BigDecimal value, String printed) {
        Matcher digits = DIGITS.matcher(printed);
        BigDecimal lastDigit = coarse(value);
        if (!digits.find()) return lastDigit;
        BigDecimal number = new BigDecimal(digits.group().replace(",", ""));
        if (number.signum() == 0) return lastDigit;
        BigDecimal scale = value.abs().divide(number, 9, RoundingMode.HALF_EVEN).stripTrailingZeros();
        boolean powerOfTen = scale.precision() == 1 && scale.unscaledValue().intValue() == 1;
        return powerOfTen ? scale.multiply(number.ulp()) : lastDigit;
    }

    /** @return what the last digit counts that is not zero */
    static BigDecimal coarse(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
    }

    /** @return whether the number has so many digits that two of them are hardly equal by chance */
    boolean isDistinctive() {
        return low.stripTrailingZeros().precision() >= DISTINCTIVE;
    }

    boolean countsTheSame(Amount other) {
        return !subject.isEmpty() && subject.equals(other.subject);
    }

    /** @return whether both are changes against the same, as far as they say so */
    boolean isComparedLike(Amount other) {
        return comparison == null || other.comparison == null || comparison.equals(other.comparison);
    }

    private @Nullable LocalDate until() {
        return period == null ? asOf : period.end();
    }

    /** @return whether both name a period or day and these are not the same */
    boolean atAnotherTime(Amount other) {
        LocalDate here = until();
        LocalDate there = other.until();
        if (here == null || there == null) return false;
        boolean sameStart =
                period == null || other.period == null || period.start().equals(other.period.start());
        return !here.equals(there) || !sameStart;
    }

    /** @return whether both name a period or day, and the same */
    boolean atSameTime(Amount other) {
        return until() != null && other.until() != null && !atAnotherTime(other);
    }

    boolean timeIsKnownLike(Amount other) {
        return (until() == null) == (other.until() == null);
    }

    /** @return as in a claim's value */
    String spelled() {
        String number = low.toPlainString() + (high == null ? "" : "–" + high.toPlainString());
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
