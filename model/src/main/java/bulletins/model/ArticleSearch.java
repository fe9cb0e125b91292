package bulletins.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions that the index answers. Every method throws {@link IndexAway} when it cannot be asked. */
public interface ArticleSearch extends AutoCloseable {
    SearchAnswer find(SearchQuery query);

    Counts counts();

    /** @return the newest first */
    List<Alert> alerts(int size);

    /** @return the newest first, each record once */
    List<Rejection> rejections(int size);

    Optional<Rejection> rejection(String id);

    @Override
    void close();

    /**
     * How much is in the index.
     *
     * @param kinds articles by {@code item} and {@code page}
     * @param categories items by category
     */
    record Counts(long articles, Map<String, Long> kinds, Map<String, Long> categories, long alerts, long rejections) {
        public Counts {
            kinds = Map.copyOf(kinds);
            categories = Map.copyOf(categories);
        }
    }
}
