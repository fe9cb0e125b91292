package bulletins.stream.reading.addresses;

import bulletins.model.CanonicalUrl;
import bulletins.stream.reading.lines.PageLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** The page that an article goes on at, when it comes in parts. */
public final class NextPart {
    private static final Pattern NEXT = Pattern.compile(
            "[\\[【(（]?\\s*(?:下一?[页頁]|next page|next)\\s*(?:[>›»→]+)?\\s*[\\]】)）]?", Pattern.CASE_INSENSITIVE);
    private static final String CALL = "createPageHTML";
    /**
     * What content systems of government sites write their links to parts with: how many there are, which this is (counted from 0,
     * or from 1 where a block is named), and its file.
     */
    private static final Pattern SCRIPTED = Pattern.compile("\\b" + CALL
            + "\\s*\\(\\s*(?<block>[\"'][\\w-]*[\"']\\s*,\\s*)?(?<count>\\d{1,3})\\s*,\\s*(?<current>\\d{1,3})\\s*,"
            + "\\s*[\"'](?<name>[\\w./-]{1,100})[\"']\\s*,\\s*[\"'](?<ending>\\w{1,6})[\"']");

    private static final int LONGEST_NAME = 20;
    /** Links to a next page that are looked at. */
    private static final int MOST_LINKS = 200;

    private NextPart() {}

    /** @return its canonical url; a link to the next article, however it is named, is none */
    public static Optional<String> of(List<Element> elements, PageLines page, String url) {
        Stream<String> linked = page.anchors().stream()
                .map(PageLines.Anchor::element)
                .filter(NextPart::isNamedNext)
                .limit(MOST_LINKS)
                .flatMap(link -> CanonicalUrl.of(link.absUrl("href")).stream());
        Stream<String> scripted = elements.stream()
                .filter(element -> element.normalName().equals("script"))
                .flatMap(script -> scripted(script.data(), url).stream());
        return Stream.concat(linked, scripted)
                .filter(next -> PartUrl.follows(url, next))
                .findFirst();
    }

    private static Optional<String> scripted(String code, String url) {
        Matcher call = SCRIPTED.matcher(code);
        if (!code.contains(CALL) || !call.find()) return Optional.empty();
        int next = Integer.parseInt(call.group("current")) + 1;
        int last = Integer.parseInt(call.group("count")) - (call.group("block") == null ? 1 : 0);
        if (next > last) return Optional.empty();
        String address = call.group("name") + '_' + next + '.' + call.group("ending");
        return CanonicalUrl.of(
                new Element(Tag.valueOf("a"), url).attr("href", address).absUrl("href"));
    }

    private static boolean isNamedNext(Element link) {
        if (link.attr("rel").equalsIgnoreCase("next")) return true;
        if (link.childNodeSize() > 3) return false;
        String name = link.text().strip();
        return name.length() <= LONGEST_NAME && NEXT.matcher(name).matches();
    }
}
