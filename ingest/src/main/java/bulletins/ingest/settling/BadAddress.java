package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.memory.States;
import bulletins.ingest.visiting.Reason;
import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.Rejection;
import java.time.Instant;
import java.util.List;

/** What a request comes to that cannot even be tried. */
public record BadAddress(RawDocument document, Rejection rejection) {
    private static final Reason REASON =
            new Reason("bad-url", "this is no http or https address of up to 8,192 characters and without a user name");

    public static BadAddress of(FetchRequest request, Instant now) {
        String url = request.url();
        Arrival.Trail trail = new Arrival.Trail(List.of(url), 0);
        return new BadAddress(
                Facts.nothing(url, States.asked(request, now), trail, RawDocument.Outcome.REFUSED, REASON.why(), now),
                REASON.rejection(url, now));
    }
}
