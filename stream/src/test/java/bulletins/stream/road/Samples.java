package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.Enrichment;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.Ids;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.RawLocation;
import bulletins.stream.Articles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Documents of a toy format and its reader. A bulletin has a line for each item, {@code origin|title|body|url url …}; a page is
 * {@code title|body|url it goes on at}; {@code ?} is unreadable, {@code !} makes the reader fail, and a page without a bar has no article.
 */
public final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private Samples() {}

    public static RawDocument bulletin(String url, String... lines) {
        return received(Reads.BULLETIN, url, NOON, String.join("\n", lines));
    }

    static RawDocument page(String url, String text) {
        return received(Reads.PAGE, url, NOON, text);
    }

    static RawDocument later(RawDocument raw, int minutes) {
        return with(
                raw,
                raw.facts().outcome(),
                raw.facts().status(),
                raw.facts().fetchedAt().plusSeconds(60L * minutes));
    }

    static RawDocument gone(String url) {
        return with(received(Reads.PAGE, url, NOON, ""), Outcome.GONE, 404, NOON);
    }

    static RawDocument failed(String url) {
        return with(received(Reads.PAGE, url, NOON, ""), Outcome.FAILED, 500, NOON);
    }

    static String itemId(String bulletinUrl, String origin, String title) {
        return Ids.item(Ids.bulletin(bulletinUrl), origin, title);
    }

    public static DocumentReader.Outcome read(RawDocument raw, RawLocation at) {
        String text = new String(raw.body(), StandardCharsets.UTF_8);
        if (text.startsWith("!")) throw new IllegalStateException("the reader has a mistake");
        if (text.startsWith("?"))
            return new DocumentReader.Outcome.Nothing("not-a-bulletin", "no items in " + raw.url());
        List<Article> articles = new ArrayList<>();
        String next = null;
        for (String line : text.split("\n")) {
            String[] parts = line.split("\\|");
            if (raw.facts().reads() == Reads.PAGE && parts.length > 2) next = parts[2];
            if (raw.facts().reads() == Reads.BULLETIN) articles.add(item(raw, at, parts, articles.size() + 1));
            else if (parts.length > 1) articles.add(page(raw, at, parts));
        }
        if (articles.isEmpty()) return new DocumentReader.Outcome.Nothing("no-article", "an index page");
        return new DocumentReader.Outcome.Articles(articles, next);
    }

    static Enrichment enrich(Article article) {
        if (article.body().contains("??")) return enrich(article);
        if (article.body().contains("?!")) throw new IllegalStateException("the enricher has a mistake");
        return Articles.found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(article.title()));
    }

    private static Article item(RawDocument raw, RawLocation at, String[] parts, int order) {
        var bulletin = new BulletinReference(
                Ids.bulletin(raw.url()), "toy", LocalDate.parse("2026-03-01"), BulletinReference.Basis.GIVEN);
        List<Link> links = parts.length < 4
                ? List.of()
                : List.of(parts[3].split(" ")).stream()
                        .map(url -> new Link(url, Link.Basis.PAGE_FOOT))
                        .toList();
        var facts = new ItemFacts(bulletin, order, "灵活就业", "flexible-employment", parts[0], links);
        String id = itemId(raw.url(), parts[0], parts[1]);
        return new Article(
                id,
                ArticleKind.ITEM,
                parts[1],
                parts[2],
                facts,
                null,
                at,
                raw.facts().fetchedAt());
    }

    private static Article page(RawDocument raw, RawLocation at, String[] parts) {
        var facts = new PageFacts(raw.facts().finalUrl(), null, null, null, null, "utf-8", false, List.of(), Map.of());
        String id = Ids.page(raw.facts().finalUrl());
        return new Article(
                id,
                ArticleKind.PAGE,
                parts[0],
                parts[1],
                null,
                facts,
                at,
                raw.facts().fetchedAt());
    }

    private static RawDocument received(Reads reads, String url, Instant at, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new RawDocument(url, body, RawDocument.Facts.received(reads, url, "text/plain", body, at));
    }

    private static RawDocument with(RawDocument raw, Outcome outcome, int status, Instant at) {
        RawDocument.Facts facts = raw.facts();
        var changed = new RawDocument.Facts(
                facts.reads(),
                outcome,
                facts.finalUrl(),
                facts.chain(),
                status,
                facts.contentType(),
                null,
                facts.hash(),
                at,
                null,
                null,
                null,
                Map.of());
        return new RawDocument(raw.url(), raw.body(), changed);
    }
}
