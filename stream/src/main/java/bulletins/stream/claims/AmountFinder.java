package bulletins.stream.claims;

import bulletins.model.Claim.Kind;
import bulletins.model.Figure;
import bulletins.model.Quote;
import bulletins.stream.enrichment.Placed;
import bulletins.stream.quantities.figures.PlacedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures and changes that one article states. */
final class AmountFinder {
    private static final Pattern YEAR_AGO = Pattern.compile("同期比|比同期|[比较](?:上年|去年)(?:同期)?");
    private static final Pattern MONTH_AGO = Pattern.compile("[比较]上月(?:末|底)?");

    private final Placed placed;
    private final LocalDate reference;
    private final Whereabouts places;

    AmountFinder(Placed placed, LocalDate reference) {
        this.placed = placed;
        this.reference = reference;
        this.places = new Whereabouts(placed.text(), placed.mentions());
    }

    /** A figure that only tells a change is no amount beside it. */
    List<Statement> find() {
        List<Statement> statements = new ArrayList<>();
        for (PlacedFigure found : placed.figures()) {
            Figure figure = found.figure();
            Quote change = found.change();
            BigDecimal by = figure.change();
            if (!found.value().equals(change))
                statements.add(statement(Kind.FIGURE, found.value(), amount(found, found.value(), figure.value())));
            if (change != null && by != null) statements.add(statement(Kind.CHANGE, change, amount(found, change, by)));
        }
        return statements;
    }

    private Statement statement(Kind kind, Quote quote, Amount amount) {
        return new Statement.OfAmount(kind, quote, Around.of(placed.text(), quote), amount);
    }

    private Amount amount(PlacedFigure found, Quote quote, BigDecimal value) {
        Figure figure = found.figure();
        boolean isChange = quote.equals(found.change());
        String changeUnit = figure.changeUnit();
        return new Amount(
                value,
                isChange ? null : found.high(),
                isChange ? (changeUnit == null ? "" : changeUnit) : figure.unit(),
                Subjects.of(figure.indicator()),
                isChange ? comparison(figure.comparison()) : null,
                Hedges.of(placed.text(), quote),
                Amount.step(value, Around.narrow(quote.text())),
                closed(figure.period()),
                figure.asOf(),
                places.of(quote));
    }

    /** A span that runs to the day of writing, as 今年以来, ends on another day in every article. */
    private Figure.@Nullable Span closed(Figure.@Nullable Span period) {
        return period == null || period.end().equals(reference) ? null : period;
    }

    private static @Nullable String comparison(@Nullable String printed) {
        if (printed == null) return null;
        String folded = Around.folded(printed);
        if (YEAR_AGO.matcher(folded).matches()) return "同比";
        return MONTH_AGO.matcher(folded).matches() ? "环比" : folded;
    }
}
