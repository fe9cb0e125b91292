package bulletins.ingest.settling;

import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * What one visit comes to: what is remembered, what goes to Kafka, and how it counts.
 *
 * @param asked links found, and links handed on to other hosts
 */
public record Settled(
        FetchState state,
        Count count,
        Optional<RawDocument> document,
        Optional<Rejection> rejection,
        List<FetchRequest> asked) {
    public enum Count {
        OUT,
        UNCHANGED,
        REJECTED,
        /** Not settled yet: to be tried again. */
        LATER,
        /** Another process takes it in, or another visit has. */
        HANDED_ON
    }

    static Settled of(FetchState state, Count count) {
        return new Settled(state, count, Optional.empty(), Optional.empty(), List.of());
    }

    public Settled with(FetchState next) {
        return new Settled(next, count, document, rejection, asked);
    }

    Settled with(RawDocument raw) {
        return new Settled(state, count, Optional.of(raw), rejection, asked);
    }

    Settled with(Rejection why) {
        return new Settled(state, count, document, Optional.of(why), asked);
    }

    Settled asking(List<FetchRequest> links) {
        return new Settled(state, count, document, rejection, links);
    }
}
