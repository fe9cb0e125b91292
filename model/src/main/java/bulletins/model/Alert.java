package bulletins.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article that met a rule. Keyed by {@code id} on topic {@code alerts}.
 *
 * @param matches where the query's terms stand, most telling first
 * @param suppressed stored but told to nobody, for the reason in {@code suppressedBecause}
 */
public record Alert(
        String id,
        Rule rule,
        Subject article,
        List<Match> matches,
        boolean suppressed,
        @Nullable String suppressedBecause,
        Instant raisedAt) {
    public Alert {
        if (!id.matches("[!-~]+")) throw new IllegalArgumentException("an alert's id is plain ASCII: '" + id + "'");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        matches = List.copyOf(matches);
        Objects.requireNonNull(raisedAt, "raised_at");
    }

    /** @return the same alert for these recipients, whomever its rule names */
    public Alert toldTo(List<String> recipients) {
        Rule renamed = new Rule(rule.id(), rule.name(), rule.query(), recipients);
        return new Alert(id, renamed, article, matches, suppressed, suppressedBecause, raisedAt);
    }

    /**
     * What a recipient needs to know of the article.
     *
     * @param url a page's own, or the first that an item cites
     * @param publishedOn the day of the page or the bulletin, in China; an alert may be about what is old
     */
    public record Subject(
            String id,
            ArticleKind kind,
            String title,
            @Nullable String url,
            @Nullable String origin,
            @Nullable String category,
            @Nullable String bulletinTitle,
            @Nullable LocalDate publishedOn) {
        public Subject {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * One place where a term of the query stands.
     *
     * @param start offset in the field, in UTF-16 units; {@code end} is exclusive
     * @param excerpt the words around it
     */
    public record Match(String field, int start, int end, String text, String excerpt) {
        public Match {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(excerpt, "excerpt");
        }
    }
}
