package bulletins.stream.reading.unseen;

import bulletins.model.markup.HtmlTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What scripts would show of a page: hidden blocks, markup inside fields and {@code noscript}, the text as linked data or in a script. */
public final class Unseen {
    /** What holds less than this part of the longest hidden text stays hidden: who the page is from, menus. */
    private static final int SHARE = 10;

    private Unseen() {}

    /**
     * Brings it to light, for pages that show no article.
     *
     * @return whether there was anything
     */
    public static boolean show(Document document, Optional<String> articleBody) {
        List<Element> unread = document.body().select("noscript, template");
        unread.forEach(element -> element.tagName("div"));
        List<Element> hidden = document.body().select("[hidden], [style]").stream()
                .filter(Hidden::is)
                .toList();
        int longest = hidden.stream().mapToInt(Unseen::length).max().orElse(0);
        hidden.stream()
                .filter(element -> SHARE * length(element) >= longest)
                .forEach(element -> element.removeAttr("hidden").removeAttr("style"));
        // The longest alone is worth its memory: a page may have thousands of fields.
        Optional<Element> field = document.body().select("textarea").stream()
                .filter(area -> isMarkup(area.wholeText()))
                .max(Comparator.comparingInt(area -> area.wholeText().length()));
        field.ifPresent(area -> {
            String markup = area.wholeText();
            append(area.tagName("div").empty(), markup);
        });
        Optional<String> written = articleBody.or(
                () -> Stream.concat(ScriptText.article(document).stream(), ScriptTree.article(document).stream())
                        .max(Comparator.comparingInt(String::length)));
        written.ifPresent(text -> {
            Element body = document.body().appendElement("div").attr("itemprop", "articleBody");
            if (isMarkup(text)) append(body, text);
            else text.lines().forEach(line -> body.appendElement("p").text(line));
        });
        return !unread.isEmpty() || !hidden.isEmpty() || field.isPresent() || written.isPresent();
    }

    private static int length(Element element) {
        return element.wholeText().length();
    }

    private static boolean isMarkup(String text) {
        return text.contains("</");
    }

    private static void append(Element to, String markup) {
        to.appendChildren(HtmlTree.parse(markup, to.baseUri()).document().body().childNodes());
    }
}
