package bulletins.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin prints around an item.
 *
 * @param order place among the bulletin's items, from 1
 * @param section the heading as printed, empty where the bulletin has none
 * @param category the stable id of the section, null where no category claims the heading
 * @param origin what stands left of the bar, empty where there is no bar
 */
public record ItemFacts(
        BulletinReference bulletin,
        int order,
        String section,
        @Nullable String category,
        String origin,
        List<Link> links) {
    public ItemFacts {
        links = List.copyOf(links);
    }
}
