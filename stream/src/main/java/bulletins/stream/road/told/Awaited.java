package bulletins.stream.road.told;

/**
 * That the article which begins at the url {@code first} goes on at {@code url}; both canonical. Keyed by {@code url}, so that it meets
 * the visits to it.
 *
 * @param over that it goes on there no more
 */
public record Awaited(String url, String first, String articleId, boolean over) {}
