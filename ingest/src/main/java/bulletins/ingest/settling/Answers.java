package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.RawDocument.Outcome;
import java.time.Instant;
import java.util.Map;

/** What is remembered of an answer. */
final class Answers {
    private Answers() {}

    static FetchState.Answer of(Arrival.Received received, Instant now) {
        Map<String, String> headers = received.trail().headers();
        return new FetchState.Answer(
                Outcome.RECEIVED,
                received.trail().status(),
                received.trail().end(),
                Ids.sha256(received.body()),
                headers.get("etag"),
                headers.get("last-modified"),
                received.body().length,
                now,
                null);
    }

    /** @param code stands where the digest of the bytes would */
    static FetchState.Answer without(Outcome outcome, Arrival.Trail trail, String code, Instant now) {
        return new FetchState.Answer(outcome, trail.status(), trail.end(), code, null, null, 0, now, null);
    }
}
