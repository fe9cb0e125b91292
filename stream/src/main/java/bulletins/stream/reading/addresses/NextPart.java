package bulletins.stream.reading.addresses;

import bulletins.model.CanonicalUrl;
import bulletins.stream.reading.lines.PageLines;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The page that an article goes on at, when it comes in parts. */
public final class NextPart {
    private static final Pattern NEXT = Pattern.compile(
            "[\\[【(（]?\\s*(?:下一?[页頁]|next page|next)\\s*(?:[>›»→]+)?\\s*[\\]】)）]?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 20;

    private NextPart() {}

    /** @return its canonical url; a link to the next article, however it is named, is none */
    public static Optional<String> of(PageLines page, String url) {
        for (PageLines.Anchor anchor : page.anchors()) {
            if (!isNamedNext(anchor.element())) continue;
            Optional<String> next = CanonicalUrl.of(anchor.element().absUrl("href"));
            if (next.isPresent() && PartUrl.follows(url, next.get())) return next;
        }
        return Optional.empty();
    }

    private static boolean isNamedNext(Element link) {
        if (link.attr("rel").equalsIgnoreCase("next")) return true;
        if (link.childNodeSize() > 3) return false;
        String name = link.text().strip();
        return name.length() <= LONGEST_NAME && NEXT.matcher(name).matches();
    }
}
