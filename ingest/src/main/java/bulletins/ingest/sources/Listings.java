package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the links of an HTML page by CSS selectors. */
final class Listings {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Listings() {}

    static Found read(SourceSettings source, SourceDocument document) {
        Document page;
        try {
            page = Jsoup.parse(
                    new ByteArrayInputStream(document.bytes()), charset(document.contentType()), document.url());
        } catch (IOException e) {
            return new Found.Unreadable("the page cannot be read: " + e.getMessage());
        }
        String base = page.baseUri().isEmpty() ? document.url() : page.baseUri();
        List<FoundLink> links = new ArrayList<>();
        int skipped = 0;
        for (Element chosen : page.select(source.links().select())) {
            Optional<String> url = target(base, chosen);
            if (url.isEmpty()) skipped++;
            else if (source.links().follow().follows(url.get()))
                links.add(new FoundLink(url.get(), title(source, chosen), date(source, chosen)));
        }
        List<FoundLink> further = source.links().next().stream()
                .flatMap(css -> page.select(css).stream())
                .flatMap(next -> target(base, next).stream())
                .limit(1)
                .map(url -> new FoundLink(url, null, null))
                .toList();
        return new Found.Links(links, further, skipped);
    }

    /** A selector may choose the anchor itself or what surrounds it. */
    private static Optional<String> target(String base, Element chosen) {
        Element anchor = chosen.hasAttr("href") ? chosen : chosen.selectFirst("a[href]");
        if (anchor == null) return Optional.empty();
        return CanonicalUrl.within(base, anchor.attr("href")).filter(url -> url.startsWith("http"));
    }

    private static String title(SourceSettings source, Element chosen) {
        return source.links()
                .title()
                .flatMap(css -> near(chosen, css))
                .map(Element::text)
                .orElseGet(() -> chosen.hasAttr("title") ? chosen.attr("title") : chosen.text());
    }

    private static @Nullable Instant date(SourceSettings source, Element chosen) {
        return source.links()
                .date()
                .flatMap(css -> near(chosen, css))
                .map(element -> Dates.of(element.hasAttr("datetime") ? element.attr("datetime") : element.text()))
                .orElse(null);
    }

    /** Within what the links selector chose, or beside it in the same row. */
    private static Optional<Element> near(Element chosen, String css) {
        Element row = chosen.parent() == null ? chosen : chosen.parent();
        return Optional.ofNullable(chosen.selectFirst(css)).or(() -> Optional.ofNullable(row.selectFirst(css)));
    }

    /** @return null lets jsoup look for a byte order mark or meta element; unknown names too */
    private static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) return null;
        Matcher named = CHARSET.matcher(contentType);
        if (!named.find()) return null;
        try {
            return java.nio.charset.Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return null;
        }
    }
}
