package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Finds the links of an HTML page by CSS selectors. */
final class Listings {
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

    private Listings() {}

    static Found read(SourceSettings source, SourceDocument document) {
        Document page = HtmlPage.parse(document.bytes(), document.contentType(), document.url());
        unfold(page);
        String base = page.baseUri().isEmpty() ? document.url() : page.baseUri();
        Elements all = page.select(source.links().select());
        var titles = new Beside<>(all, chosen(page, source.links().title()), element -> Optional.of(element.text()));
        var dates = new Beside<>(all, chosen(page, source.links().date()), Listings::date);
        DocumentLinks links = new DocumentLinks(source);
        for (Element chosen : all) {
            links.add(
                    target(base, chosen, page.charset()).filter(link -> !link.equals(document.url())),
                    titles.of(chosen).orElseGet(() -> title(chosen)),
                    dates.of(chosen).orElse(null));
        }
        source.links().next().stream()
                .flatMap(css -> page.select(css).stream())
                .flatMap(next -> target(base, next, page.charset()).stream())
                .findFirst()
                .ifPresent(links::goesOn);
        return links.found(Optional.empty());
    }

    private static Elements chosen(Document page, Optional<String> css) {
        return css.map(page::select).orElseGet(Elements::new);
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

    /**
     * What is said within a link; else, where the page says it as often as it has links, what has the link's number; else what stands
     * beside it in the same row, which may be the whole page and is read once.
     */
    private static final class Beside<T> {
        private final IdentityHashMap<Element, Element> sameNumber = new IdentityHashMap<>();
        private final Set<Element> said;
        private final Function<Element, Optional<T>> read;
        private final IdentityHashMap<Element, Optional<T>> rows = new IdentityHashMap<>();

        Beside(Elements links, Elements said, Function<Element, Optional<T>> read) {
            this.said = new HashSet<>(said);
            this.read = read;
            if (links.size() != said.size()) return;
            for (int number = 0; number < links.size(); number++) sameNumber.put(links.get(number), said.get(number));
        }

        Optional<T> of(Element link) {
            Optional<Element> nearest = within(link).or(() -> Optional.ofNullable(sameNumber.get(link)));
            if (nearest.isPresent()) return read.apply(nearest.get());
            Element row = link.parent() == null ? link : link.parent();
            return rows.computeIfAbsent(row, place -> within(place).flatMap(read));
        }

        private Optional<Element> within(Element place) {
            return said.isEmpty()
                    ? Optional.empty()
                    : place.stream().filter(said::contains).findFirst();
        }
    }
}
