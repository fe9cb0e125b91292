package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.sources.FoundLink;
import bulletins.model.FetchState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a worker brings home from one visit; the ledger settles it. */
sealed interface Visited {
    /** The link or source as it was when the worker left. */
    FetchState state();

    Instant at();

    /** @return the arrival that holds bytes, if one does */
    Optional<Arrival> arrival();

    /** A link was followed to its end. */
    record Link(FetchState state, Instant at, Arrival end) implements Visited {
        @Override
        public Optional<Arrival> arrival() {
            return Optional.of(end);
        }
    }

    /**
     * A source was read.
     *
     * @param first how its own document arrived
     * @param page whether that document is itself wanted
     * @param links null when it could not be read, for the reason in {@code failure}
     */
    record Source(
            FetchState state,
            Instant at,
            Optional<Arrival> first,
            boolean page,
            @Nullable List<FoundLink> links,
            @Nullable String failure)
            implements Visited {
        @Override
        public Optional<Arrival> arrival() {
            return first;
        }
    }

    /**
     * A watched file was read, or cannot be, or has been removed.
     *
     * @param bytes null when it was removed ({@code problem} is null) or cannot be used
     */
    record File(
            FetchState state,
            Instant at,
            byte @Nullable [] bytes,
            FileSign sign,
            LinkSettlement.@Nullable Reason problem)
            implements Visited {
        @Override
        public Optional<Arrival> arrival() {
            return Optional.empty();
        }
    }
}
