package bulletins.stream.reading;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.Ids;
import bulletins.model.PageFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.decoding.Decoder;
import bulletins.stream.reading.facts.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an article of a fetched page. Holds no state: one serves all threads. */
public final class PageReader {
    private final Decoder decoder = new Decoder();
    private final boolean captions;

    /** @param captions whether the captions of pictures and tables belong to the text */
    public PageReader(boolean captions) {
        this.captions = captions;
    }

    public Reading read(RawDocument raw, RawLocation at) {
        Contents contents = Contents.of(raw.body(), raw.facts().contentType(), decoder);
        if (contents instanceof Contents.Other other) return new Reading.Unreadable(other.reason(), other.message());
        return contents instanceof Contents.Html html ? html(raw, at, html) : plain(raw, at, (Contents.Plain) contents);
    }

    /** @return one line for each decision and for each line of the page, why it is in the article or left out */
    public List<String> explain(RawDocument raw) {
        Contents contents = Contents.of(raw.body(), raw.facts().contentType(), decoder);
        if (contents instanceof Contents.Html html)
            return Explanation.of(
                    HtmlPage.of(html.text(), raw.facts().finalUrl(), raw.facts().fetchedAt(), captions),
                    html.decoded());
        if (contents instanceof Contents.Plain plain) return Explanation.of(plain);
        return List.of(((Contents.Other) contents).message());
    }

    private Reading html(RawDocument raw, RawLocation at, Contents.Html html) {
        HtmlPage page =
                HtmlPage.of(html.text(), raw.facts().finalUrl(), raw.facts().fetchedAt(), captions);
        Optional<String> none = page.text().noArticle();
        if (none.isPresent()) return new Reading.NoArticle(none.get());
        Map<String, String> evidence = new HashMap<>(page.evidence());
        evidence.put("charset", html.decoded().reason());
        PageFacts facts = new PageFacts(
                page.address().url(),
                page.publishedAt().map(Found::value).orElse(null),
                page.site().map(Found::value).orElse(null),
                page.source().map(Found::value).orElse(null),
                page.author().map(Found::value).orElse(null),
                html.decoded().charset(),
                false,
                page.attachments(),
                evidence);
        return new Reading.Page(
                article(raw, at, page.title().value(), page.body(), facts),
                page.nextPart().orElse(null));
    }

    private static Reading plain(RawDocument raw, RawLocation at, Contents.Plain plain) {
        PlainPage page = PlainPage.of(plain.text());
        Map<String, String> evidence = Map.of("charset", plain.evidence());
        PageFacts facts = new PageFacts(
                raw.facts().finalUrl(), null, null, null, null, plain.charset(), false, List.of(), evidence);
        return new Reading.Page(article(raw, at, page.title(), page.body(), facts), null);
    }

    private static Article article(RawDocument raw, RawLocation at, String title, String body, PageFacts facts) {
        return new Article(
                Ids.page(facts.url()),
                ArticleKind.PAGE,
                title,
                body,
                null,
                facts,
                at,
                raw.facts().fetchedAt());
    }
}
