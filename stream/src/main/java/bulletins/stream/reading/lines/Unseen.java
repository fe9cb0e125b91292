package bulletins.stream.reading.lines;

import bulletins.model.markup.HtmlTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page keeps from its readers until scripts run: hidden blocks, markup inside fields and {@code noscript}, the text as linked data or in a script. */
public final class Unseen {
    private static final Pattern HIDDEN =
            Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** A block without room, and one far beside the page. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?<![\\w-])(?:width|height)\\s*:\\s*0(?:px|%)?\\s*(?:;|!|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLIPPED = Pattern.compile("overflow\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern AWAY =
            Pattern.compile("(?<![\\w-])(?:left|top|text-indent)\\s*:\\s*-\\d{3,}", Pattern.CASE_INSENSITIVE);

    /** Classes of what only screen readers tell, by the habits of widespread frameworks. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:^|\\s)(?:sr-only|screen-reader-text|visually-?hidden|element-invisible|elementor-screen-only)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** What holds less than this part of the longest hidden text stays hidden: who the page is from, menus. */
    private static final int SHARE = 10;

    /** Characters of words that are mixed into a text, at most. */
    private static final int LONGEST_JAM = 40;

    private static final Pattern JAMMING =
            Pattern.compile("\\.([\\w-]{1,40})\\s*\\{\\s*display\\s*:\\s*none\\s*;?\\s*\\}");

    private Unseen() {}

    /** @param classes as an element has them */
    static boolean isSpoken(String classes) {
        return SPOKEN.matcher(classes).find();
    }

    /** @return the classes that styles within the text hide: of what some sites mix into it so that copies of it show where they are from */
    static Set<String> jamming(Element root) {
        return root.select("style").stream()
                .flatMap(style -> JAMMING.matcher(style.data()).results())
                .map(rule -> rule.group(1))
                .collect(Collectors.toSet());
    }

    /** A few words alone, since scripts may show what is longer; sites that mix in such words also write them in white. */
    static boolean isJam(Element element, Set<String> jamming) {
        boolean words = !jamming.isEmpty()
                && element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().length() <= LONGEST_JAM;
        return words
                && (element.classNames().stream().anyMatch(jamming::contains)
                        || element.attr("color").equalsIgnoreCase("#ffffff"));
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style");
        return !style.isEmpty() && (HIDDEN.matcher(style).find() || isOutOfSight(style));
    }

    private static boolean isOutOfSight(String style) {
        boolean closed = CLIPPED.matcher(style).find()
                && NO_ROOM.matcher(style).results().count() == 2;
        return closed || AWAY.matcher(style).find();
    }

    /**
     * Brings it to light, for pages that show no article.
     *
     * @return whether there was anything
     */
    public static boolean show(Document document, Optional<String> articleBody) {
        List<Element> unread = document.body().select("noscript, template");
        unread.forEach(element -> element.tagName("div"));
        List<Element> hidden = document.body().select("[hidden], [style]").stream()
                .filter(Unseen::isHidden)
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
