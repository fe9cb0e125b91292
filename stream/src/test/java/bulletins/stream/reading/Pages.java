package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.FetchRequest;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What the tests of this package share: pages as bytes, and what a reader makes of them. */
public final class Pages {
    public static final Instant FETCHED = Instant.parse("2021-08-20T02:00:00Z");

    private static final String URL = "https://rsj.example.gov.cn/art/42.html";

    private Pages() {}

    static Reading read(byte[] bytes, String contentType) {
        return new PageReader(false).read(raw(URL, bytes, contentType), RawLocation.NOWHERE);
    }

    static RawDocument raw(String url, byte[] bytes, String contentType) {
        return new RawDocument(
                url, bytes, RawDocument.Facts.received(FetchRequest.Reads.PAGE, url, contentType, bytes, FETCHED));
    }

    static Article article(String html) {
        return article(URL, html);
    }

    /** @return the lines that are read as the text of a story, from a block that begins with its title */
    static List<String> story(String title, String head, String inside) {
        return article("<html><head><title>" + title + "</title>" + head + "</head><body><div class='wrap'><h1>" + title
                        + "</h1>" + inside + "</div></body></html>")
                .body()
                .lines()
                .toList();
    }

    static Article article(String url, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Reading reading = new PageReader(false).read(raw(url, bytes, "text/html; charset=utf-8"), RawLocation.NOWHERE);
        assertThat(reading).isInstanceOf(Reading.Page.class);
        return ((Reading.Page) reading).article();
    }

    static PageFacts facts(String html) {
        return facts(article(html));
    }

    static PageFacts facts(Article article) {
        PageFacts facts = article.page();
        if (facts == null) throw new AssertionError("a page without facts");
        return facts;
    }
}
