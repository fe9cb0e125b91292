package bulletins.stream.reading;

import bulletins.model.Link;
import bulletins.model.markup.HtmlTree;
import bulletins.stream.reading.addresses.NextPart;
import bulletins.stream.reading.addresses.OwnAddress;
import bulletins.stream.reading.body.ArticleText;
import bulletins.stream.reading.body.Asides;
import bulletins.stream.reading.body.Attachments;
import bulletins.stream.reading.body.MainText;
import bulletins.stream.reading.facts.Byline;
import bulletins.stream.reading.facts.Declarations;
import bulletins.stream.reading.facts.DeclaredAuthor;
import bulletins.stream.reading.facts.Found;
import bulletins.stream.reading.facts.Frame;
import bulletins.stream.reading.facts.Opening;
import bulletins.stream.reading.facts.PublishedFinder;
import bulletins.stream.reading.facts.SiteFinder;
import bulletins.stream.reading.facts.SourceFinder;
import bulletins.stream.reading.facts.TitleFinder;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.unseen.Unseen;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An HTML page taken apart: its lines, which of them are the article, and what the page says of itself. */
record HtmlPage(
        OwnAddress address,
        PageLines page,
        ArticleText text,
        Found<String> title,
        Optional<Found<OffsetDateTime>> publishedAt,
        Optional<Found<String>> site,
        Optional<Found<String>> source,
        Optional<Found<String>> author,
        List<Link> attachments,
        Optional<String> nextPart,
        boolean cut) {
    static final String CUT = "left out: the page has too much markup for its length";

    /** @param captions whether the captions of pictures and tables belong to the text */
    static HtmlPage of(String html, String url, Instant fetchedAt, boolean captions) {
        HtmlTree tree = HtmlTree.parse(html, url);
        Declarations declarations = Declarations.of(tree.elements());
        HtmlPage page = of(tree, declarations, url, fetchedAt, captions);
        if (page.text.noArticle().isEmpty()
                || !Unseen.show(tree.document(), declarations.data().articleBody())) return page;
        HtmlPage shown = of(tree, declarations.with(tree.elements()), url, fetchedAt, captions);
        return shown.text.noArticle().isEmpty() ? shown : page;
    }

    private static HtmlPage of(
            HtmlTree tree, Declarations declarations, String url, Instant fetchedAt, boolean captions) {
        PageLines page = PageLines.of(tree);
        TitleFinder titles = new TitleFinder(declarations, page);
        String declared = DeclaredAuthor.find(declarations).map(Found::value).orElse("");
        Asides asides = Asides.of(page, declared, titles.line());
        BitSet others = asides.others(page);
        Opening opening = Opening.find(declarations, page, titles.line(), others);
        MainText.Choice choice = MainText.choose(page, asides, opening);
        Found<String> title = titles.find(choice.lines().nextSetBit(0));
        ArticleText text = ArticleText.of(page, asides, choice, titles, title, captions);
        BitSet lines = text.lines();
        int from = Math.max(0, lines.nextSetBit(0));
        Frame frame = Frame.of(url, page, title.value(), from, Math.max(from, lines.length()), others);
        Optional<Found<String>> site = SiteFinder.find(declarations, title.value());
        return new HtmlPage(
                OwnAddress.of(tree.document(), url),
                page,
                text,
                title,
                new PublishedFinder(fetchedAt).find(declarations, page, frame),
                site,
                SourceFinder.find(declarations, page, frame),
                Byline.author(declarations, page, frame, site)
                        .filter(author -> !author.value().equals(title.value())),
                Attachments.of(page, lines),
                NextPart.of(declarations.elements(), page, url),
                tree.cut() || page.lines().size() >= tree.most());
    }

    String body() {
        return text.trimmed().lines().stream()
                .mapToObj(i -> page.line(i).text())
                .collect(Collectors.joining("\n"));
    }

    Map<String, String> evidence() {
        Map<String, String> evidence = new LinkedHashMap<>();
        address.evidence().ifPresent(why -> evidence.put("url", why));
        evidence.put("title", title.evidence());
        evidence.put("body", text.choice().voter());
        publishedAt.ifPresent(found -> evidence.put("published_at", found.evidence()));
        site.ifPresent(found -> evidence.put("site", found.evidence()));
        source.ifPresent(found -> evidence.put("source", found.evidence()));
        author.ifPresent(found -> evidence.put("author", found.evidence()));
        nextPart.ifPresent(next -> evidence.put("next_part", next));
        if (cut) evidence.put("cut", CUT);
        return evidence;
    }
}
