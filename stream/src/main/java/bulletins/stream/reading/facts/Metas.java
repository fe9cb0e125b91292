package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.LineText;
import bulletins.stream.text.Letters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The meta elements of a page by name, property or itemprop; case and white space of names do not matter, empty ones are not there. */
public final class Metas {
    static final List<String> SITES =
            List.of("sitename", "og:site_name", "application-name", "apple-mobile-web-app-title");

    private static final List<String> SECTIONS = List.of("article:section", "section", "parsely-section", "category");

    /** Metas of microdata that are looked at: to tell where each stands takes a walk. */
    private static final int MOST_MICRODATA = 200;

    /** Names that are looked at; pages have some dozens. */
    private static final int MOST_NAMES = 1_000;

    /** {@code <date>2021-08-16</date>} in the comment of a content system. */
    private static final Pattern FIELD = Pattern.compile("<(\\w{1,30})>([^<>]{1,300})</\\1>");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param comment in which a content system describes the article, by fields of XML; metas go before it */
    Metas(List<Element> elements, String comment) {
        int microdata = 0;
        for (Element meta : elements) {
            if (values.size() > MOST_NAMES) break;
            String content = meta.normalName().equals("meta") ? LineText.tidy(meta.attr("content")) : "";
            if (content.isEmpty()) continue;
            if (meta.hasAttr("itemprop") && (++microdata > MOST_MICRODATA || isOfAnother(meta))) continue;
            for (String key : List.of("name", "property", "itemprop"))
                values.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
        FIELD.matcher(comment)
                .results()
                .limit(MOST_NAMES)
                .filter(field -> !field.group(2).isBlank())
                .forEach(field -> values.putIfAbsent(
                        field.group(1).toLowerCase(Locale.ROOT),
                        LineText.tidy(Parser.unescapeEntities(field.group(2), false))));
    }

    /** @return whether microdata stands beside the article, or in an entry of a list that links to what it is of */
    static boolean isOfAnother(Element element) {
        Element entry = element.closest("li");
        return element.closest("aside, nav, footer") != null || (entry != null && entry.selectFirst("a[href]") != null);
    }

    /** @return the first that the page has, in the order asked for */
    Optional<Found<String>> first(List<String> names) {
        return all(names).stream().findFirst();
    }

    /** @return those whose names match, in the order of the page */
    List<Found<String>> named(Pattern names) {
        return values.entrySet().stream()
                .filter(meta -> names.matcher(meta.getKey()).matches())
                .map(meta -> new Found<>(meta.getValue(), "meta " + meta.getKey()))
                .toList();
    }

    List<Found<String>> all(List<String> names) {
        return names.stream()
                .filter(values::containsKey)
                .map(name -> new Found<>(values.getOrDefault(name, ""), "meta " + name))
                .toList();
    }

    /** @return whether a text is no more than the declared name of the site or of a section */
    boolean isSite(String text) {
        String letters = Letters.of(text);
        return Stream.concat(SITES.stream(), Stream.of("columnname"))
                .map(name -> Letters.of(values.getOrDefault(name, "")))
                .anyMatch(site -> !site.isEmpty() && site.contains(letters));
    }

    /** @return whether a text is the declared name of the section that the article stands in */
    boolean isSection(String text) {
        return all(SECTIONS).stream()
                .anyMatch(section -> Letters.of(section.value()).equals(Letters.of(text)));
    }
}
