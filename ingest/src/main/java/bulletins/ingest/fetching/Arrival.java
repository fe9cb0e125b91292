package bulletins.ingest.fetching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one journey to a link ended. */
public sealed interface Arrival {
    /** The urls on the way, first to last, and the status and headers of the last answer; 0 when there was none. */
    record Trail(List<String> chain, int status, Map<String, String> headers) {
        public Trail {
            chain = List.copyOf(chain);
            headers = Map.copyOf(headers);
        }

        /** Of an answer whose headers do not matter. */
        public Trail(List<String> chain, int status) {
            this(chain, status, Map.of());
        }

        public String end() {
            return chain.get(chain.size() - 1);
        }
    }

    Trail trail();

    /** @return for people, why there are no new bytes */
    default String problem() {
        return "the server answered " + trail().status();
    }

    /** @param places of the few for large bodies that it holds until {@link Journey#release} */
    record Received(Trail trail, byte[] body, int places) implements Arrival {}

    record Unchanged(Trail trail) implements Arrival {}

    record Gone(Trail trail) implements Arrival {}

    /** Not to be had and no use trying again soon. */
    record Refused(Trail trail, String reason, String why) implements Arrival {
        @Override
        public String problem() {
            return why;
        }
    }

    /** Too large, or an answer that no second try makes better. */
    record Unusable(Trail trail, String reason, String why) implements Arrival {
        @Override
        public String problem() {
            return why;
        }
    }

    /** Worth another try. */
    record Failed(
            Trail trail,
            String reason,
            String why,
            @Nullable Duration after) implements Arrival {
        /** @return whether only a host on its way had no time for it */
        public boolean busy() {
            return reason.equals(Journey.HOST_BUSY);
        }

        @Override
        public String problem() {
            return why;
        }
    }

    /** Redirected to a host that another worker visits. */
    record HandedOn(Trail trail) implements Arrival {}
}
