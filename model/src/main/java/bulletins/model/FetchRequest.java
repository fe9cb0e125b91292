package bulletins.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link to fetch and why. Keyed by the url's host on topic {@code fetch-requests}.
 *
 * @param url as found; ingest makes it canonical
 * @param citedBy the item that cites it, null when a source found it
 * @param source id of the source that found it, null when an item cites it
 */
public record FetchRequest(
        String url,
        Reads reads,
        @Nullable String citedBy,
        @Nullable String source,
        Instant requestedAt) {

    /** What the bytes are to be read as. */
    public enum Reads {
        @JsonProperty("bulletin")
        BULLETIN,
        @JsonProperty("page")
        PAGE
    }
}
