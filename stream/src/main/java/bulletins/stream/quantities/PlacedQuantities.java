package bulletins.stream.quantities;

import bulletins.model.DateMention;
import bulletins.stream.quantities.figures.PlacedFigure;
import java.util.List;

/**
 * What a text says in numbers, in reading order, each as often as it says it.
 *
 * @param figures a range is one of them; none has a region yet
 */
public record PlacedQuantities(List<DateMention> dates, List<PlacedFigure> figures) {
    public PlacedQuantities {
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }
}
