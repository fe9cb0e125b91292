package bulletins.ingest.visiting;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.sources.FoundLink;
import bulletins.model.FetchState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a worker has from one visit, to be settled by itself and written by the ledger. */
public sealed interface Visited {
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
     * A source was looked at.
     *
     * @param first how its own document arrived; empty for a folder
     * @param page whether that document is itself wanted
     */
    record Source(FetchState state, Instant at, Optional<Arrival> first, boolean page, Look look) implements Visited {
        @Override
        public Optional<Arrival> arrival() {
            return first;
        }

        /** @return documents that are there and not brought yet */
        public int heldBack() {
            return look instanceof Look.Read read ? read.heldBack() : 0;
        }
    }

    /** What a look at a source came to. */
    sealed interface Look {
        /**
         * @param files that a folder brought, each of which comes home by itself
         * @param heldBack files that it will bring when stream has read more of what is there
         * @param skipped entries without a usable link, or beyond the most that are taken
         * @param problem what kept us from a part of it
         * @param handedOn whether another process looks at some of its documents
         */
        record Read(
                List<FoundLink> links, int files, int heldBack, int skipped, Optional<String> problem, boolean handedOn)
                implements Look {
            static final Read NOTHING = files(0, 0);
            static final Read ELSEWHERE = new Read(List.of(), 0, 0, 0, Optional.empty(), true);

            public Read {
                links = List.copyOf(links);
            }

            static Read files(int brought, int heldBack) {
                return new Read(List.of(), brought, heldBack, 0, Optional.empty(), false);
            }
        }

        record Failed(String why) implements Look {}
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
            @Nullable Reason problem) implements Visited {
        /** @return how much of memory it takes, at least one */
        public int megabytes() {
            return 1 + (bytes == null ? 0 : bytes.length >> 20);
        }

        @Override
        public Optional<Arrival> arrival() {
            return Optional.empty();
        }
    }
}
