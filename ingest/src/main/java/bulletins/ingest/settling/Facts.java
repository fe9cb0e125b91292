package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what travels in the headers of a raw document. */
public final class Facts {
    private static final Set<String> KEPT = Set.of(
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "date",
            "etag",
            "last-modified",
            "link",
            "server",
            "x-robots-tag");
    private static final int LONGEST_HEADER = 2000;

    private Facts() {}

    public static RawDocument.Facts of(
            FetchState state,
            Arrival.Trail trail,
            RawDocument.Outcome outcome,
            @Nullable String reason,
            String hash,
            Instant now) {
        Map<String, String> headers = trail.headers();
        return new RawDocument.Facts(
                state.asked().reads(),
                outcome,
                trail.end(),
                trail.chain(),
                trail.status(),
                headers.get("content-type"),
                reason,
                hash,
                now,
                date(headers.get("last-modified")),
                state.asked().source(),
                state.asked().citedBy(),
                kept(headers));
    }

    /** @return the same facts with the time that the source gives for the last change */
    static RawDocument.Facts modified(RawDocument.Facts facts, @Nullable Instant at) {
        return new RawDocument.Facts(
                facts.reads(),
                facts.outcome(),
                facts.finalUrl(),
                facts.chain(),
                facts.status(),
                facts.contentType(),
                facts.reason(),
                facts.hash(),
                facts.fetchedAt(),
                at,
                facts.source(),
                facts.citedBy(),
                facts.response());
    }

    private static Map<String, String> kept(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header ->
                        KEPT.contains(header.getKey()) && header.getValue().length() <= LONGEST_HEADER)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static @Nullable Instant date(@Nullable String text) {
        if (text == null) return null;
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
