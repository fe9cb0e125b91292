package bulletins.stream.quantities.figures;

import bulletins.model.Figure;
import bulletins.model.Quote;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure while the words after it may still tell its change; it stands from {@code from} to before {@code to}. */
public final class FigureDraft {
    private static final List<String> SHARED_UNITS = List.of("元", "人", "人次");

    private Measure measure;
    private String indicator;
    private final Figure.@Nullable Span period;
    private final @Nullable LocalDate asOf;
    private int from;
    private int to;
    private @Nullable Measure change;
    private @Nullable String comparison;

    FigureDraft(Measure measure, String indicator, Periods periods, int from, int to) {
        this(measure, indicator, periods.period(), periods.asOf(), from, to);
    }

    FigureDraft(
            Measure measure,
            String indicator,
            Figure.@Nullable Span period,
            @Nullable LocalDate asOf,
            int from,
            int to) {
        this.measure = measure;
        this.indicator = indicator;
        this.period = period;
        this.asOf = asOf;
        this.from = from;
        this.to = to;
    }

    Measure measure() {
        return measure;
    }

    /** @return where its number stands */
    public int at() {
        return measure.from();
    }

    String indicator() {
        return indicator;
    }

    void name(String counted) {
        indicator = counted;
    }

    /** @return a number that is printed without a unit in the unit of this one, where many things are counted in that */
    Measure sharing(Measure other) {
        boolean shares = other.unit().isEmpty() && SHARED_UNITS.contains(measure.unit());
        return shares ? other.in(measure.unit()) : other;
    }

    boolean isChanged() {
        return change != null;
    }

    /** Percentage points are a change of shares alone. */
    boolean mayChangeBy(Measure by) {
        return !by.unit().equals("百分点") || measure.isPercentage();
    }

    /** @return whether a change told later, when figures speak of the time {@code now}, may be of this one */
    boolean mayHaveChangedBy(Measure by, Periods now) {
        boolean sameTime = now.isOpen() || (Objects.equals(period, now.period()) && Objects.equals(asOf, now.asOf()));
        boolean counted = by.isPercentage() || measure.isCountedLike(by);
        return sameTime && !isChanged() && counted && mayChangeBy(by) && !measure.isLessThan(by);
    }

    /** @return whether nothing is known but by how much it rose or fell */
    boolean isChangeAlone() {
        return measure.equals(change);
    }

    /** Tells what it came to: 同比提高2个百分点，达到71% */
    void reached(Measure value) {
        measure = value;
        to = Math.max(to, value.to());
    }

    int to() {
        return to;
    }

    void change(Measure by, @Nullable String comparedWith) {
        change = by;
        comparison = comparedWith;
        to = Math.max(to, by.to());
    }

    public List<Figure> figures(CompactText text) {
        Figure low = figure(measure.low(), text);
        return measure.high() == null ? List.of(low) : List.of(low, figure(measure.high(), text));
    }

    public PlacedFigure placed(CompactText text) {
        BigDecimal high = measure.high() == null ? null : plain(measure.high());
        Quote by = change == null ? null : quote(change, text);
        return new PlacedFigure(figure(measure.low(), text), high, quote(measure, text), by);
    }

    private static Quote quote(Measure measure, CompactText text) {
        int from = text.printedAt(measure.from());
        int to = text.printedEnd(measure.to());
        return new Quote(from, to, text.quote(measure.from(), measure.to()));
    }

    private Figure figure(BigDecimal value, CompactText text) {
        BigDecimal high = change == null ? null : change.high();
        boolean upper = high != null && isChangeAlone() && value.compareTo(high) == 0;
        BigDecimal by = change == null ? null : plain(high != null && upper ? high : change.low());
        String byUnit = change == null ? null : change.unit();
        return new Figure(
                indicator,
                plain(value),
                measure.unit(),
                period,
                asOf,
                by,
                byUnit,
                comparison,
                null,
                text.quote(from, to),
                text.printedAt(from),
                text.printedEnd(to));
    }

    /** Without an exponent, so that 6980000 is written with all its zeros. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
