package bulletins.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article gives for an indicator.
 *
 * @param value in the base unit: 698 万人 is 6980000 人
 * @param period the span it counts, where said
 * @param asOf the day it stands at, where said
 * @param change against {@code comparison}, in {@code changeUnit} (%, 百分点 or the figure's own unit), negative when falling
 * @param comparison 同比 or 环比 and the like, as printed
 * @param text the words that say it, as printed
 */
public record Figure(
        String indicator,
        BigDecimal value,
        String unit,
        @Nullable Span period,
        @Nullable LocalDate asOf,
        @Nullable BigDecimal change,
        @Nullable String changeUnit,
        @Nullable String comparison,
        String text) {

    /** Days from {@code start} to {@code end}, both included. */
    public record Span(LocalDate start, LocalDate end) {}
}
