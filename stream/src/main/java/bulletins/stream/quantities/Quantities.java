package bulletins.stream.quantities;

import bulletins.model.DateMention;
import bulletins.model.Figure;
import java.util.List;

/**
 * What a text says in numbers, in reading order.
 *
 * @param dates each once, where it stands first
 * @param figures of a range, both ends are a figure each; none has a region yet
 */
public record Quantities(List<DateMention> dates, List<Figure> figures) {
    public Quantities {
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
    }
}
