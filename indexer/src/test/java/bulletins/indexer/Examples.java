package bulletins.indexer;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.Figure;
import bulletins.model.ItemFacts;
import bulletins.model.Label;
import bulletins.model.PageFacts;
import bulletins.model.RawLocation;
import bulletins.model.Region;
import bulletins.model.Rule;
import bulletins.model.Story;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles, alerts and rules as stream writes them, written for these tests. */
public final class Examples {
    public static final Instant SEEN = Instant.parse("2026-03-04T05:06:07Z");

    public static final Region GANSU =
            region("620000", "甘肃省", Region.Level.PROVINCE, "CN-GS", Region.Role.ORIGIN, 36.06, 103.83);
    public static final Region LANZHOU =
            region("620100", "兰州市", Region.Level.PREFECTURE, "CN-GS", Region.Role.ORIGIN, 36.05, 103.84);
    public static final Region CHENGGUAN =
            region("620102", "城关区", Region.Level.COUNTY, "CN-GS", Region.Role.MENTIONED, 36.06, 103.83);
    public static final Region CHANGZHOU =
            region("320400", "常州市", Region.Level.PREFECTURE, "CN-JS", Region.Role.ORIGIN, 31.81, 119.97);
    public static final Region KUNSHAN =
            region("320583", "昆山市", Region.Level.COUNTY, "CN-JS", Region.Role.MENTIONED, 31.39, 120.98);

    private Examples() {}

    public static EnrichedArticle item(String id, long version, String title) {
        return item(id, version, title, "城关区为快递员办理参保。", "flexible-employment", List.of(LANZHOU, CHENGGUAN));
    }

    public static EnrichedArticle item(
            String id, long version, String title, String body, String category, List<Region> regions) {
        BulletinReference bulletin =
                new BulletinReference("b-1", "就业周报第九期", LocalDate.parse("2026-02-27"), BulletinReference.Basis.GIVEN);
        String origin = regions.isEmpty() ? "" : regions.get(0).name();
        ItemFacts facts = new ItemFacts(bulletin, 1, "灵活就业", category, origin, List.of());
        Article article = new Article(
                id, ArticleKind.ITEM, title, body, facts, null, new RawLocation("raw-documents", 0, 7), SEEN);
        return enriched(article, version, regions);
    }

    public static EnrichedArticle page(String id, String title, String body, LocalDate published) {
        PageFacts facts = new PageFacts(
                "https://news.example/" + id,
                published.atTime(LocalTime.of(0, 30)).atOffset(ZoneOffset.ofHours(8)),
                "示例网",
                "示例日报",
                null,
                "UTF-8",
                false,
                List.of(),
                Map.of("title", "h1"));
        Article article = new Article(
                id, ArticleKind.PAGE, title, body, null, facts, new RawLocation("raw-documents", 0, 8), SEEN);
        return enriched(article, 1, List.of(CHANGZHOU));
    }

    public static EnrichedArticle revision(String id, int revision, String body) {
        EnrichedArticle first = page(id, "一条会改的新闻", body, LocalDate.parse("2026-03-01"));
        return new EnrichedArticle(
                first.article(),
                first.found(),
                List.of(),
                revision * 10L,
                revision,
                SEEN,
                SEEN.plusSeconds(revision),
                null,
                null);
    }

    public static EnrichedArticle inStory(EnrichedArticle article, Story story) {
        return new EnrichedArticle(
                article.article(), article.found(), List.of(), article.version(), 1, SEEN, SEEN, story, null);
    }

    public static Alert alert(String id, Rule rule, EnrichedArticle article, @Nullable String suppressedBecause) {
        return new Alert(
                id,
                rule,
                new Alert.Subject(
                        article.article().id(),
                        article.article().kind(),
                        article.article().title(),
                        null,
                        "甘肃兰州",
                        "flexible-employment",
                        "就业周报第九期",
                        LocalDate.of(2026, 3, 1)),
                List.of(new Alert.Match("title", 0, 2, "骑手", "骑手参保")),
                suppressedBecause != null,
                suppressedBecause,
                SEEN);
    }

    public static Rule rule(String query) {
        return new Rule("riders", "骑手参保", query, List.of("desk"));
    }

    private static EnrichedArticle enriched(Article article, long version, List<Region> regions) {
        Enrichment found = new Enrichment(
                List.of(new Label("flexible-employment", 0.8), new Label("labour-relations", 0.1)),
                regions,
                List.of("人力资源社会保障部"),
                List.of(),
                List.of(),
                List.of(),
                List.of(insured()),
                List.of("骑手"),
                List.of("参保", "骑手"),
                "概要",
                "lexicon-1");
        return new EnrichedArticle(article, found, List.of(), version, 1, SEEN, SEEN, null, null);
    }

    private static Figure insured() {
        BigDecimal people = BigDecimal.valueOf(52_000);
        return new Figure("参保骑手", people, "人", null, null, null, null, null, null, "5.2万人", 0, 5);
    }

    private static Region region(
            String code, String name, Region.Level level, String iso, Region.Role role, double... point) {
        return new Region(code, name, level, iso, role, new Region.Point(point[0], point[1]));
    }
}
