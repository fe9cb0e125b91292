package bulletins.stream.quantities.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit where it stands in the compact text, from {@code from} to before {@code to}.
 *
 * @param high the other end of a range such as 300-500元, null when it is one number
 */
public record Measure(BigDecimal low, @Nullable BigDecimal high, String unit, int from, int to) {
    public boolean isPercentage() {
        return unit.equals("%") || unit.equals("‰") || unit.equals("百分点");
    }

    public Measure in(String known) {
        return new Measure(low, high, known, from, to);
    }

    public Measure negated() {
        return new Measure(low.negate(), high == null ? null : high.negate(), unit, from, to);
    }
}
