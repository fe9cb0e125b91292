package bulletins.model.searching;

import bulletins.model.ArticleKind;
import bulletins.model.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the index.
 *
 * @param text Lucene syntax over the fields of {@link QueryFields}; a Chinese term is a phrase; empty finds all
 * @param size most hits given back
 * @param reprints each as a hit of its own; else a story is one hit, its best
 * @param asRule read as a rule is: a term without a field means title or body, and one of several terms is enough
 */
public record SearchQuery(String text, Only only, Order order, int size, boolean reprints, boolean asRule) {

    /** The most hits that Elasticsearch gives back at once. */
    public static final int MOST = 10_000;

    /** Which hits come first. */
    public enum Order {
        BEST_FIRST,
        NEWEST_FIRST
    }

    /**
     * Which articles are looked through; null leaves none out. Days are those of the article itself: a page's publication, else its
     * bulletin's date.
     *
     * @param category the id or the Chinese name of a category
     * @param region a code of GB/T 2260, an ISO 3166-2 code or a name; a province covers its prefectures and counties
     * @param until inclusive
     */
    public record Only(
            @Nullable String category,
            @Nullable String region,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable ArticleKind kind) {
        public static final Only ANY = new Only(null, null, null, null, null);
    }

    public SearchQuery {
        if (size < 0 || size > MOST)
            throw new IllegalArgumentException("a search gives 0 to " + MOST + " hits, not " + size);
    }

    /** @return the query that finds what a rule would have met in all that is indexed */
    public static SearchQuery testing(Rule rule, @Nullable LocalDate since, int size) {
        return new SearchQuery(
                rule.query(), new Only(null, null, since, null, null), Order.NEWEST_FIRST, size, true, true);
    }
}
