package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link to fetch and why. Keyed by the url's host ({@link CanonicalUrl#host}) on topic {@code fetch-requests}.
 *
 * @param url as found; ingest makes it canonical
 * @param citedBy the item that cites it, or the page that goes on there; null when a source found it
 * @param source id of the source that found it, null when an item cites it
 * @param changedAt when its publisher says it last changed, as a sitemap does; fetched again if that is news
 * @param handedOn what is known already when ingest hands the link on to the worker of another host; null otherwise
 * @param backlog whether it was there before its source was watched, or stands in an old bulletin, so that news goes before it
 */
public record FetchRequest(
        String url,
        Reads reads,
        @Nullable String citedBy,
        @Nullable String source,
        Instant requestedAt,
        @Nullable Instant changedAt,
        @Nullable HandedOn handedOn,
        boolean backlog) {
    public FetchRequest {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }

    /**
     * @param via the redirects already followed, first to last
     * @param robots what a robots.txt said, which is UTF-8 by RFC 9309; null for other links
     */
    public record HandedOn(List<String> via, @Nullable String robots) {
        public HandedOn {
            via = List.copyOf(via);
        }
    }

    public FetchRequest(
            String url, Reads reads, @Nullable String citedBy, @Nullable String source, Instant requestedAt) {
        this(url, reads, citedBy, source, requestedAt, null, null, false);
    }

    /** @return a link that another host's worker is to go on with, as it is known there by {@code key} */
    public static FetchRequest handingOn(String key, HandedOn known, Instant at) {
        return new FetchRequest(key, Reads.PAGE, null, null, at, null, known, false);
    }

    public FetchRequest at(String address) {
        return new FetchRequest(address, reads, citedBy, source, requestedAt, changedAt, handedOn, backlog);
    }

    /** @return the redirects already followed, first to last */
    public List<String> via() {
        return handedOn == null ? List.of() : handedOn.via();
    }

    /** What the bytes are to be read as. */
    public enum Reads {
        @JsonProperty("bulletin")
        BULLETIN,
        @JsonProperty("page")
        PAGE
    }
}
