package bulletins.indexer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decides what of an outage is worth a line: its beginning, another cause, now and then that it lasts, and its end. */
final class Outage {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(10);

    private final Clock clock;
    private Instant toldAt = Instant.MIN;
    private String told = "";

    Outage(Clock clock) {
        this.clock = clock;
    }

    /** @param why one cause still if only its numbers differ: of bytes in use, of a connection */
    boolean isNews(String why) {
        Instant now = clock.instant();
        String cause = why.replaceAll("[0-9]+", "#");
        if (cause.equals(told) && now.isBefore(toldAt.plus(BETWEEN_LINES))) return false;
        told = cause;
        toldAt = now;
        return true;
    }

    /** @return whether there was one until now */
    boolean ends() {
        boolean was = !told.isEmpty();
        told = "";
        return was;
    }
}
