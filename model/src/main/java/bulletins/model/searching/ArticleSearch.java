package bulletins.model.searching;

/** Questions that the index answers. */
public interface ArticleSearch extends AutoCloseable {
    /** @throws IndexAway when the index cannot be asked */
    SearchAnswer find(SearchQuery query);

    @Override
    void close();
}
