package bulletins.stream.reading.unseen;

import bulletins.model.markup.HtmlTree;
import bulletins.stream.reading.unseen.WrittenFacts.Fact;
import bulletins.stream.text.Letters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What scripts would show of a page: hidden blocks, markup inside fields and {@code noscript}, the text as linked data or in a script. */
public final class Unseen {
    /** What holds less than this part of the longest hidden text stays hidden: who the page is from, menus. */
    private static final int SHARE = 10;

    /** Letters of a title. */
    private static final int LEAST_TITLE = 2;

    private Unseen() {}

    /**
     * Brings it to light, for pages that show no article.
     *
     * @return whether there was anything
     */
    public static boolean show(Document document, Optional<String> articleBody) {
        boolean unread = showUnread(document.body());
        boolean hidden = showHidden(document.body());
        boolean field = showField(document.body());
        boolean written = showWritten(document, articleBody);
        return unread || hidden || field || written;
    }

    private static boolean showUnread(Element body) {
        List<Element> unread = body.select("noscript, template");
        unread.forEach(element -> element.tagName("div"));
        return !unread.isEmpty();
    }

    private static boolean showHidden(Element body) {
        Map<Element, Integer> hidden = hidden(body);
        int longest = hidden.values().stream().mapToInt(length -> length).max().orElse(0);
        hidden.forEach((element, length) -> {
            if (SHARE * length >= longest)
                element.removeAttr("hidden").removeAttr("style").removeClass(Hidden.CLASS);
        });
        return !hidden.isEmpty();
    }

    /** The longest alone is worth its memory: a page may have thousands of fields. */
    private static boolean showField(Element body) {
        Optional<Element> field = body.select("textarea").stream()
                .filter(area -> isMarkup(area.wholeText()))
                .max(Comparator.comparingInt(area -> area.wholeText().length()));
        field.ifPresent(area -> {
            String markup = area.wholeText();
            append(area.tagName("div").empty(), markup);
        });
        return field.isPresent();
    }

    /** What linked data gives as the text, else the text in a script that the page is named after, or the longest, with what is said of it. */
    private static boolean showWritten(Document document, Optional<String> articleBody) {
        if (articleBody.isPresent()) {
            showText(document.body(), articleBody.get());
            return true;
        }
        List<String> scripts = ScriptCode.of(document);
        List<Told> told = Stream.concat(ScriptText.articles(scripts).stream(), ScriptTree.article(scripts).stream())
                .map(written -> new Told(written, WrittenFacts.of(written)))
                .toList();
        String title = Letters.of(document.title());
        Comparator<Told> better = Comparator.comparing((Told one) -> one.title(title)
                        .map(Letters::of)
                        .filter(title::contains)
                        .isPresent())
                .thenComparingInt(one -> one.written.length());
        told.stream().max(better).ifPresent(one -> {
            one.title(title)
                    .ifPresent(own -> document.body().appendElement("h1").append(own));
            showFacts(document, one.facts);
            showText(document.body(), one.written.text());
        });
        return !told.isEmpty();
    }

    /** A text with what its script says of it; a state of scripts holds other articles, too, and terms of use. */
    private record Told(Written written, WrittenFacts facts) {
        /**
         * @param page letters of the page's title, whose smaller part at the end is the site's name
         * @return none for the name of the site
         */
        private Optional<String> title(String page) {
            return facts.find(Fact.TITLE).filter(title -> {
                String letters = Letters.of(title);
                return letters.length() >= LEAST_TITLE
                        && !(page.endsWith(letters) && 2 * letters.length() < page.length());
            });
        }
    }

    private static void showFacts(Document document, WrittenFacts facts) {
        for (Fact fact : List.of(Fact.PUBLISHED, Fact.DATED, Fact.SOURCE, Fact.AUTHOR))
            facts.find(fact)
                    .ifPresent(value -> document.head()
                            .appendElement("meta")
                            .attr("name", fact.meta())
                            .attr("content", value));
    }

    private static void showText(Element body, String text) {
        Element article = body.appendElement("div").attr("itemprop", "articleBody");
        if (isMarkup(text)) append(article, text);
        else text.lines().forEach(line -> article.appendElement("p").text(line));
    }

    /** @return the hidden elements, which may lie within one another, and how much text each holds */
    private static Map<Element, Integer> hidden(Element root) {
        Map<Element, Integer> lengths = new LinkedHashMap<>();
        root.traverse(new NodeVisitor() {
            private int passed;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) passed += text.getWholeText().length();
                if (node instanceof Element element && Hidden.is(element)) lengths.put(element, -passed);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) lengths.computeIfPresent(element, (one, start) -> start + passed);
            }
        });
        return lengths;
    }

    private static boolean isMarkup(String text) {
        return text.contains("</");
    }

    private static void append(Element to, String markup) {
        to.appendChildren(HtmlTree.parse(markup, to.baseUri()).document().body().childNodes());
    }
}
