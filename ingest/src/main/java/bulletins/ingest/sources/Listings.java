package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the links of an HTML page by CSS selectors. */
final class Listings {
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

    private Listings() {}

    static Found read(SourceSettings source, SourceDocument document) {
        Document page = HtmlPage.parse(document.bytes(), document.contentType(), document.url());
        unfold(page);
        String base = page.baseUri().isEmpty() ? document.url() : page.baseUri();
        Beside<String> titles = new Beside<>(source.links().title(), element -> Optional.of(element.text()));
        Beside<Instant> dates = new Beside<>(source.links().date(), Listings::date);
        List<FoundLink> links = new ArrayList<>();
        int skipped = 0;
        for (Element chosen : page.select(source.links().select())) {
            Optional<String> url = target(base, chosen, page.charset()).filter(link -> !link.equals(document.url()));
            if (url.isEmpty()) skipped++;
            else if (source.links().follow().follows(url.get()))
                links.add(new FoundLink(
                        url.get(),
                        titles.of(chosen).orElseGet(() -> title(chosen)),
                        dates.of(chosen).orElse(null)));
        }
        List<FoundLink> further = source.links().next().stream()
                .flatMap(css -> page.select(css).stream())
                .flatMap(next -> target(base, next, page.charset()).stream())
                .limit(1)
                .map(url -> new FoundLink(url, null, null))
                .toList();
        return new Found.Links(links, further, skipped);
    }

    /** A selector may choose the anchor itself or what surrounds it. */
    private static Optional<String> target(String base, Element chosen, Charset charset) {
        Element anchor = chosen.hasAttr("href") ? chosen : chosen.selectFirst("a[href]");
        String href = anchor == null ? "" : anchor.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#")) return Optional.empty();
        return CanonicalUrl.webWithin(base, asBrowsersDo(href, charset));
    }

    /** What is not ASCII in a query goes out in the charset of its page; elsewhere in UTF-8. */
    private static String asBrowsersDo(String href, Charset charset) {
        int query = href.indexOf('?');
        if (query < 0 || !charset.canEncode() || charset.name().startsWith("UTF")) return href;
        return href.substring(0, query)
                + NOT_ASCII
                        .matcher(href.substring(query))
                        .replaceAll(found -> URLEncoder.encode(found.group(), charset));
    }

    /** Some content systems keep the rows of a list as text in a script, which puts them into the page. */
    private static void unfold(Document page) {
        for (Element script : page.select("script[type=text/xml]")) {
            for (Element row : Jsoup.parse(script.data(), Parser.xmlParser()).select("record:not(record record)"))
                script.before(row.wholeText());
        }
    }

    private static String title(Element chosen) {
        return chosen.hasAttr("title") ? chosen.attr("title") : chosen.text();
    }

    private static Optional<Instant> date(Element element) {
        return Optional.ofNullable(Dates.of(element.hasAttr("datetime") ? element.attr("datetime") : element.text()));
    }

    /** What is said within what the links selector chose, or beside it in the same row; a row may be the whole page, and is read once. */
    private static final class Beside<T> {
        private final Optional<String> css;
        private final Function<Element, Optional<T>> read;
        private final IdentityHashMap<Element, Optional<T>> rows = new IdentityHashMap<>();

        Beside(Optional<String> css, Function<Element, Optional<T>> read) {
            this.css = css;
            this.read = read;
        }

        Optional<T> of(Element chosen) {
            Element row = chosen.parent() == null ? chosen : chosen.parent();
            Optional<Element> within = first(chosen);
            return within.isPresent()
                    ? read.apply(within.get())
                    : rows.computeIfAbsent(row, place -> first(place).flatMap(read));
        }

        private Optional<Element> first(Element place) {
            return css.flatMap(selector -> Optional.ofNullable(place.selectFirst(selector)));
        }
    }
}
