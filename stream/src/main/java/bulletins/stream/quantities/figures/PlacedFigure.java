package bulletins.stream.quantities.figures;

import bulletins.model.Figure;
import bulletins.model.Quote;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure and where its numbers stand in the text, each with its unit.
 *
 * @param high the other end of a range whose lower end the figure gives, null when it is one number
 * @param change null when no change is said
 */
public record PlacedFigure(
        Figure figure,
        @Nullable BigDecimal high,
        Quote value,
        @Nullable Quote change) {

    /** @return the same numbers, said of more than the figure knew */
    public PlacedFigure of(Figure more) {
        return new PlacedFigure(more, high, value, change);
    }
}
