package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Moments;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** The moments of publication that a page declares for programs: metas, linked data, microdata, {@code <time>}. */
final class DeclaredDate {
    private static final List<String> METAS = List.of(
            "pubdate",
            "article:published_time",
            "publishdate",
            "datepublished",
            "og:published_time",
            "og:article:published_time",
            "apub:time",
            "rnews:datepublished",
            "publish_date",
            "publish-date",
            "published_time",
            "publication_date",
            "publicationdate",
            "date.published",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "weibo: article:create_at",
            "weibo:article:create_at",
            "og:time",
            "bt:pubdate",
            "article.published",
            "cxenseparse:recs:publishtime",
            "pubtime",
            "date",
            "firstpublishedtime",
            "og:release_date",
            "article:create_at",
            "createdate",
            "_pubtime");
    private static final int MOST_ELEMENTS = 40;

    private final Predicate<OffsetDateTime> possible;

    /** @param possible which moments a page may have been published at */
    DeclaredDate(Predicate<OffsetDateTime> possible) {
        this.possible = possible;
    }

    /** @param shown the day that the page shows where it clearly is that of publication */
    Optional<Found<OffsetDateTime>> find(Document document, Metas metas, LinkedData data, Optional<LocalDate> shown) {
        List<Found<String>> said = new ArrayList<>(metas.all(METAS));
        data.text("datePublished").or(() -> data.text("pubDate")).ifPresent(said::add);
        said.addAll(elements(document, "[itemprop=datePublished]"));
        Optional<Found<OffsetDateTime>> first =
                said.stream().flatMap(one -> read(one).stream()).findFirst();
        if (first.isPresent()) return first;
        return elements(document, "time[datetime]").stream()
                .flatMap(one -> read(one).stream())
                .filter(time -> shown.isEmpty() || time.value().toLocalDate().equals(shown.get()))
                .findFirst();
    }

    private static List<Found<String>> elements(Document document, String query) {
        return document.select(query).stream()
                .limit(MOST_ELEMENTS)
                .map(time -> new Found<>(
                        time.attr("datetime") + time.attr("content") + ' ' + time.text(),
                        "element " + time.normalName()))
                .toList();
    }

    private Optional<Found<OffsetDateTime>> read(Found<String> said) {
        return Moments.declared(said.value()).filter(possible).map(at -> new Found<>(at, said.evidence()));
    }
}
