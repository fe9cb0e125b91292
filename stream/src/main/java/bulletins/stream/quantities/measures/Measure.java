package bulletins.stream.quantities.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit where it stands in the compact text, from {@code from} to before {@code to}.
 *
 * @param high the other end of a range such as 300-500元, null when it is one number
 */
public record Measure(BigDecimal low, @Nullable BigDecimal high, String unit, int from, int to) {
    /** Smaller numbers without a unit are rates: 比值为2.50. */
    private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(1000);

    /** @return whether it counts something although it is printed without a unit */
    public boolean isLarge() {
        return low.abs().compareTo(LEAST_COUNT) >= 0;
    }

    public boolean isPercentage() {
        return unit.equals("%") || unit.equals("‰") || unit.equals("百分点");
    }

    /** @return whether it is of the same unit as a rise and smaller, so that it cannot be what rose by that */
    public boolean isLessThan(Measure rise) {
        return unit.equals(rise.unit) && low.compareTo(rise.low) < 0;
    }

    /** @return whether a count may be a rise or fall of this one: 人 of 人次, but not of 元 */
    public boolean isCountedLike(Measure change) {
        boolean bare = unit.isEmpty() || change.unit.isEmpty();
        return bare ? unit.equals(change.unit) : unit.startsWith(change.unit) || change.unit.startsWith(unit);
    }

    public Measure in(String known) {
        return new Measure(low, high, known, from, to);
    }

    public Measure negated() {
        return new Measure(low.negate(), high == null ? null : high.negate(), unit, from, to);
    }
}
