package bulletins.stream.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The page that an article goes on at, when it comes in parts. */
final class NextPart {
    private static final Pattern NEXT = Pattern.compile(
            "[\\[【(（]?\\s*(?:下一?[页頁]|next page|next)\\s*(?:[>›»→]+)?\\s*[\\]】)）]?", Pattern.CASE_INSENSITIVE);

    private NextPart() {}

    /** @return the absolute url, when it is another page of the same site */
    static Optional<String> of(PageLines page, String url) {
        for (PageLines.Anchor anchor : page.anchors()) {
            Element link = anchor.element();
            boolean named = link.attr("rel").equalsIgnoreCase("next")
                    || (link.childNodeSize() < 4
                            && NEXT.matcher(link.text().strip()).matches());
            if (!named) continue;
            String next = link.absUrl("href");
            if (next.startsWith("http")
                    && !withoutFragment(next).equals(withoutFragment(url))
                    && host(next).equals(host(url))) return Optional.of(next);
        }
        return Optional.empty();
    }

    private static String withoutFragment(String url) {
        int at = url.indexOf('#');
        return at < 0 ? url : url.substring(0, at);
    }

    private static String host(String url) {
        String[] parts = url.split("/", 4);
        return parts.length > 2 ? parts[2] : "";
    }
}
