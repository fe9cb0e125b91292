package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.RawDocument;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Puts together what travels in the headers of a raw document. */
final class Facts {
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

    static RawDocument.Facts of(
            FetchState.Asked asked,
            Arrival.Trail trail,
            RawDocument.Outcome outcome,
            @Nullable String reason,
            String hash,
            Instant now) {
        Map<String, String> headers = trail.headers();
        return new RawDocument.Facts(
                asked.reads(),
                outcome,
                trail.end(),
                trail.chain(),
                trail.status(),
                contentType(headers),
                reason,
                hash,
                now,
                date(headers.get("last-modified")),
                asked.source(),
                asked.citedBy(),
                kept(headers));
    }

    /** @return what is told of a visit that brings no bytes */
    static RawDocument nothing(
            String url,
            FetchState.Asked asked,
            Arrival.Trail trail,
            RawDocument.Outcome outcome,
            String why,
            Instant now) {
        byte[] none = new byte[0];
        return new RawDocument(url, none, of(asked, trail, outcome, why, Ids.sha256(none), now));
    }

    private static @Nullable String contentType(Map<String, String> headers) {
        String type = headers.get("content-type");
        return type == null || type.length() > LONGEST_HEADER ? null : type;
    }

    private static Map<String, String> kept(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header ->
                        KEPT.contains(header.getKey()) && header.getValue().length() <= LONGEST_HEADER)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return a date in any form of RFC 9110 section 5.6.7 */
    private static @Nullable Instant date(@Nullable String text) {
        if (text == null) return null;
        return new Headers.Builder().addUnsafeNonAscii("Date", text).build().getInstant("Date");
    }
}
