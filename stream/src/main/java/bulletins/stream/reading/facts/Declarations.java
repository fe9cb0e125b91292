package bulletins.stream.reading.facts;

import bulletins.stream.text.Letters;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page declares of itself for programs.
 *
 * @param elements those of the page that may declare something, in document order: all with attributes, and those whose text does
 * @param data on the article
 */
public record Declarations(List<Element> elements, Metas metas, LinkedData data) {
    private static final Set<String> TELLING = Set.of("title", "script", "textarea");

    private static final Pattern TITLE = Pattern.compile("<title>([^<>]{1,300})</title>");

    private static final int LONGEST_TITLE = 500;
    private static final int LEAST_TITLE = 5;
    private static final int MOST_COMMENTS = 3;

    /** @param elements all of the page */
    public static Declarations of(List<Element> elements) {
        return of(elements, LinkedData::new);
    }

    /** @return those of the page with other elements, and the linked data that it came with */
    public Declarations with(List<Element> others) {
        return of(others, some -> data);
    }

    private static Declarations of(List<Element> elements, Function<List<Element>, LinkedData> data) {
        List<Element> some = elements.stream()
                .filter(element -> element.attributesSize() > 0 || TELLING.contains(element.normalName()))
                .toList();
        return new Declarations(some, new Metas(some, comment(elements)), data.apply(some));
    }

    /**
     * @return what a content system says of the article in a comment, as {@code <title>…</title><date>…</date>}, where an element has
     *     that title: entries of lists are commented out, too
     */
    private static String comment(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element.childNodes().stream())
                .flatMap(node -> node instanceof Comment comment ? Stream.of(comment.getData()) : Stream.empty())
                .filter(comment -> comment.contains("<date>") && comment.contains("</title>"))
                .limit(MOST_COMMENTS)
                .filter(comment -> isOf(elements, comment))
                .findFirst()
                .orElse("");
    }

    private static boolean isOf(List<Element> elements, String comment) {
        Matcher title = TITLE.matcher(comment);
        String letters = title.find() ? Letters.of(Parser.unescapeEntities(title.group(1), false)) : "";
        return letters.length() >= LEAST_TITLE
                && elements.stream()
                        .map(Element::ownText)
                        .filter(text -> text.length() <= LONGEST_TITLE)
                        .anyMatch(text -> Letters.of(text).contains(letters));
    }
}
