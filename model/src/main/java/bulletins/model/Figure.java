package bulletins.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article gives for an indicator.
 *
 * @param value in the base unit: 698 万人 is 6980000 人
 * @param period the span it counts, where its sentence says so or goes on counting from the one before
 * @param asOf the day it stands at, where said in the same way
 * @param change against {@code comparison}, in {@code changeUnit} (%, 百分点 or the figure's own unit), negative when falling
 * @param comparison 同比 or 环比 and the like, as printed
 * @param region what it counts in, null where that is the whole country or is not said: the last place that begins a
 *     clause of its paragraph up to the number, the n-th of several places for the n-th of as many numbers that 分别 hands
 *     out, the unit that 全省, 全市 or 全县 means there; else the article's only origin
 * @param text the words that say it, as printed
 * @param from where those words stand, counted in the article's title, a line break and its body
 * @param to where they end, exclusive
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
        @Nullable Place region,
        String text,
        int from,
        int to) {

    /** Days from {@code start} to {@code end}, both included. */
    public record Span(LocalDate start, LocalDate end) {}

    /** A unit of GB/T 2260 by its six digits. */
    public record Place(String code, String name) {}

    /** @return the same figure as one of {@code place}, where it counts {@code what} */
    public Figure in(@Nullable Place place, String what) {
        return new Figure(what, value, unit, period, asOf, change, changeUnit, comparison, place, text, from, to);
    }
}
