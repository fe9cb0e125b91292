package bulletins.stream.road.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something new about a page that may go on, keyed by its url; exactly one of the first two is set.
 *
 * @param begun its first page, as read just now or again
 * @param part what became of a later part
 * @param replayed see {@link Taken.Raw}
 * @param shortForms see {@link ArticleNews.Read}
 */
public record PartNews(@Nullable PartedPage begun, @Nullable Part part, boolean replayed, List<String> shortForms) {
    public PartNews {
        shortForms = List.copyOf(shortForms);
    }

    public static PartNews begun(PartedPage page, boolean replayed, List<String> shortForms) {
        return new PartNews(page, null, replayed, shortForms);
    }

    public static PartNews part(Part part, boolean replayed) {
        return new PartNews(null, part, replayed, List.of());
    }
}
