package bulletins.stream.reading.facts;

import bulletins.stream.reading.moments.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The moments of publication that a page declares for programs: metas, linked data, microdata, {@code <time>}. */
final class DeclaredDate {
    /** Names of metas that tell of publication: PubDate, article:published_time, date.published, dcterms.issued, firstpublishedtime. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:.*[:. _-])?(?:first)?(?:date[ _-]?)?"
            + "(?:p|pub|publish|published|publication|released?|issued?|post|posted)[ _-]?(?:date|time|at|on)?");
    /** Those that may tell of it. */
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:dc|dcterms|og|apub|article|sailthru|weibo)[:. _]+)*(?:date|time|(?:date[._-]?)?created?(?:[_-]?(?:date|time|at|on))?)");

    private static final Pattern UPDATE = Pattern.compile("(?<![a-z])(?:updated|modified)(?![a-z])");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int MOST_ELEMENTS = 40;

    private final DayOrder order;
    private final Predicate<OffsetDateTime> possible;

    /** @param possible which moments a page may have been published at */
    DeclaredDate(DayOrder order, Predicate<OffsetDateTime> possible) {
        this.order = order;
        this.possible = possible;
    }

    /** @param shown the day that the page shows where it clearly is that of publication */
    Optional<Found<OffsetDateTime>> find(Declarations declarations, Optional<LocalDate> shown) {
        List<Element> elements = declarations.elements();
        List<Found<String>> said = new ArrayList<>(declarations.metas().named(PUBLISHED));
        said.addAll(declarations.metas().named(DATED));
        declarations
                .data()
                .text("datePublished")
                .or(() -> declarations.data().text("pubDate"))
                .ifPresent(said::add);
        said.addAll(dated(elements, one -> one.attr("itemprop").equalsIgnoreCase("datePublished") || isProperty(one)));
        return read(said)
                .findFirst()
                .or(() -> read(dated(elements, DeclaredDate::isFirstEdition)).findFirst())
                .or(() -> read(dated(elements, DeclaredDate::isTime))
                        .filter(time ->
                                shown.isEmpty() || time.value().toLocalDate().equals(shown.get()))
                        .findFirst());
    }

    /** {@code <span property="dc:date dc:created" content="2021-08-16T10:20:00+08:00">}. */
    private static boolean isProperty(Element element) {
        String property = element.attr("property");
        return !property.isEmpty()
                && !element.normalName().equals("meta")
                && SPACE.splitAsStream(property.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> PUBLISHED.matcher(name).matches()
                                || DATED.matcher(name).matches());
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time") && element.hasAttr("datetime");
    }

    /** Where the day of an update stands in front, the page shows that one only. */
    private static boolean isFirstEdition(Element element) {
        Element before = isTime(element) ? element.previousElementSibling() : null;
        return before != null
                && isTime(before)
                && UPDATE.matcher(before.className()).find();
    }

    private static List<Found<String>> dated(List<Element> elements, Predicate<Element> dated) {
        return elements.stream()
                .filter(dated)
                .limit(MOST_ELEMENTS)
                .filter(time -> !Metas.isOfAnother(time))
                .map(time -> new Found<>(
                        time.attr("datetime") + time.attr("content") + ' ' + time.text(),
                        "element " + time.normalName()))
                .toList();
    }

    private Stream<Found<OffsetDateTime>> read(List<Found<String>> said) {
        return said.stream()
                .flatMap(one -> Moments.declared(order.settled(one.value())).filter(possible).stream()
                        .map(at -> new Found<>(at, one.evidence())));
    }
}
