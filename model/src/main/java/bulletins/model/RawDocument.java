package bulletins.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes as received, with where, when and how. Keyed by {@code url} on topic {@code raw-documents}, where the value is
 * {@code body} alone and the {@link Facts} travel in record headers (see {@link RawDocumentHeaders}).
 *
 * @param url canonical form of what was asked for; files are {@code file:} urls
 * @param body empty when the {@code outcome} is not {@link Outcome#RECEIVED}
 */
public record RawDocument(String url, byte[] body, Facts facts) {

    /** How a visit ended for good; passing failures are tried again inside ingest and never seen here. */
    public enum Outcome {
        RECEIVED,
        /** 404 or 410, or a watched file that was removed. */
        GONE,
        /** Not fetched: robots.txt, the guard against inner addresses, a wall (401, 403, 412). */
        REFUSED,
        /** Given up after the last try, or too large. */
        FAILED
    }

    /**
     * Facts about the bytes.
     *
     * @param finalUrl canonical, after redirects; equal to the url asked for when there were none
     * @param chain every url on the way, first to last
     * @param status HTTP status, 200 for files
     * @param contentType as the server sent it; null when it sent none
     * @param reason for people, when the outcome is not {@link Outcome#RECEIVED}
     * @param hash SHA-256 of the body in hex
     * @param lastModified when the source says the bytes last changed
     * @param source id of the source that led here, null when an item did
     * @param citedBy the item that led here first, null when a source did
     * @param response other response headers worth keeping, lower-case names
     */
    public record Facts(
            FetchRequest.Reads reads,
            Outcome outcome,
            String finalUrl,
            List<String> chain,
            int status,
            @Nullable String contentType,
            @Nullable String reason,
            String hash,
            Instant fetchedAt,
            @Nullable Instant lastModified,
            @Nullable String source,
            @Nullable String citedBy,
            Map<String, String> response) {
        public Facts {
            Objects.requireNonNull(reads, "reads");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(finalUrl, "finalUrl");
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(fetchedAt, "fetchedAt");
            chain = List.copyOf(chain);
            response = Map.copyOf(response);
        }

        /** @return for people, why there are no bytes */
        public String problem() {
            return reason == null ? "HTTP " + status : reason;
        }

        public Facts modified(@Nullable Instant at) {
            return new Facts(
                    reads,
                    outcome,
                    finalUrl,
                    chain,
                    status,
                    contentType,
                    reason,
                    hash,
                    fetchedAt,
                    at,
                    source,
                    citedBy,
                    response);
        }

        /** @return facts of bytes that were received without a redirect and without anything more to tell */
        public static Facts received(
                FetchRequest.Reads reads, String url, @Nullable String contentType, byte[] body, Instant at) {
            return new Facts(
                    reads,
                    Outcome.RECEIVED,
                    url,
                    List.of(url),
                    200,
                    contentType,
                    null,
                    Ids.sha256(body),
                    at,
                    null,
                    null,
                    null,
                    Map.of());
        }
    }
}
