package bulletins.stream.stories;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.PageFacts;
import bulletins.model.Region;
import bulletins.stream.text.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of an article that is needed to tell its reprints from other news, at most some 4 KB.
 *
 * @param bulletin id of the bulletin that holds the item, null for a page
 * @param day of the bulletin or of the page's publication, null where unknown
 * @param regions GB/T 2260 codes of all places that it comes from or names
 * @param origins those of them that it comes from
 */
public record Imprint(
        String articleId,
        @Nullable String bulletin,
        @Nullable LocalDate day,
        String title,
        TextSketch text,
        Facts facts,
        List<String> regions,
        List<String> origins,
        List<String> issuers,
        List<String> documents) {
    private static final int MOST_RUNS = 256;

    public Imprint {
        regions = List.copyOf(regions);
        origins = List.copyOf(origins);
        issuers = List.copyOf(issuers);
        documents = List.copyOf(documents);
    }

    static Imprint of(EnrichedArticle enriched) {
        Article article = enriched.article();
        Enrichment found = enriched.found();
        BulletinReference bulletin =
                article.item() == null ? null : article.item().bulletin();
        return new Imprint(
                article.id(),
                bulletin == null ? null : bulletin.id(),
                day(article),
                article.title(),
                TextSketch.of(Letters.codes(article.body()), MOST_RUNS),
                Facts.of(List.of(article.title(), article.body()), found.regions()),
                codes(found.regions().stream()),
                codes(found.regions().stream().filter(region -> region.role() == Region.Role.ORIGIN)),
                found.issuers(),
                found.documentNumbers());
    }

    private static @Nullable LocalDate day(Article article) {
        if (article.item() != null) return article.item().bulletin().referenceDate();
        PageFacts page = article.page();
        return page == null || page.publishedAt() == null
                ? null
                : page.publishedAt().toLocalDate();
    }

    private static List<String> codes(Stream<Region> regions) {
        return regions.map(Region::code).distinct().toList();
    }
}
