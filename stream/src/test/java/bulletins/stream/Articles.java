package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.model.PageFacts;
import bulletins.model.Policy;
import bulletins.model.RawLocation;
import bulletins.model.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles that say what a test gives them, and nothing else. */
public final class Articles {
    /** Four in the morning of 2 March in China. */
    public static final Instant RECEIVED = Instant.parse("2026-03-01T20:00:00Z");

    private Articles() {}

    /** @param date of its bulletin */
    public static Article item(String origin, String title, String body, @Nullable LocalDate date) {
        return item("i", itemFacts(origin, date), title, body);
    }

    public static Article item(String id, ItemFacts facts, String title, String body) {
        return new Article(id, ArticleKind.ITEM, title, body, facts, null, RawLocation.NOWHERE, RECEIVED);
    }

    /** @return those of an item without section and links, in a bulletin of that day */
    public static ItemFacts itemFacts(String origin, @Nullable LocalDate date) {
        var basis = date == null ? BulletinReference.Basis.INFERRED : BulletinReference.Basis.GIVEN;
        return new ItemFacts(new BulletinReference("b", "就业简报", date, basis), 1, "", null, origin, List.of());
    }

    public static Article page(String id, String title, String body) {
        return page(id, title, body, pageFacts(null, null, Map.of()));
    }

    public static Article page(String id, String title, String body, PageFacts facts) {
        return new Article(id, ArticleKind.PAGE, title, body, null, facts, RawLocation.NOWHERE, RECEIVED);
    }

    public static PageFacts pageFacts(
            @Nullable OffsetDateTime published, @Nullable String site, Map<String, String> evidence) {
        return new PageFacts("https://a.example/1", published, site, null, null, "utf-8", false, List.of(), evidence);
    }

    /** @return its first version, in which nothing was found but these */
    public static EnrichedArticle enriched(Article article, List<Region> regions) {
        return enriched(article, found(List.of(), regions, List.of(), List.of(), List.of(), List.of()));
    }

    public static EnrichedArticle enriched(Article article, Enrichment found) {
        return new EnrichedArticle(article, found, List.of(), 1, 1, RECEIVED, RECEIVED, null, null);
    }

    /** @return these alone, as found by a toy */
    public static Enrichment found(
            List<Label> labels,
            List<Region> regions,
            List<String> issuers,
            List<Policy> policies,
            List<String> groups,
            List<String> keywords) {
        return new Enrichment(
                labels, regions, issuers, policies, List.of(), List.of(), List.of(), groups, keywords, "", "toy");
    }
}
