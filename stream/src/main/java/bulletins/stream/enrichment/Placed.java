package bulletins.stream.enrichment;

import bulletins.model.DateMention;
import bulletins.stream.enrichment.documents.PlacedNumber;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.quantities.figures.PlacedFigure;
import java.util.List;

/**
 * What an article states, each with where it stands in {@code text}.
 *
 * @param text the title, one line break and the body
 * @param home the places that an item comes from by its origin, a page by the names of its site and source
 */
public record Placed(
        String text,
        List<PlacedFigure> figures,
        List<DateMention> dates,
        List<PlacedNumber> numbers,
        List<Mention> mentions,
        List<Place> home) {
    /** @return the same with so many of each kind at most */
    public Placed first(int most) {
        return new Placed(
                text, first(figures, most), first(dates, most), first(numbers, most), first(mentions, most), home);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
