package bulletins.stream.places;

import bulletins.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a text names.
 *
 * @param start where it is printed, counted in the text as given
 * @param text the words, as printed
 * @param until the year in which the name ended; null for one of today
 */
public record Mention(
        Place place,
        int start,
        int end,
        String text,
        @Nullable Integer until) {

    /** @return the short names of the places */
    public static List<String> shortNames(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.place().shortName())
                .distinct()
                .toList();
    }

    /** @return the place as it stands in an article's record */
    public Region region() {
        return new Region(
                place.code(),
                place.name(),
                place.level(),
                place.iso(),
                Region.Role.MENTIONED,
                place.point(),
                start,
                end,
                until);
    }
}
