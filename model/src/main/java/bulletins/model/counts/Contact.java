package bulletins.model.counts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices when a server that is asked all the time falls silent, and when it answers again. */
final class Contact {
    /** Longer than the sending of two lines may be held up. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Instant asked = Instant.MAX;
    private Instant answered = Instant.MAX;
    private @Nullable Instant silentSince;

    /** @return true once in a silence: when there has been no answer for too long */
    synchronized boolean lost(Instant now) {
        asked = now;
        if (answered.equals(Instant.MAX)) answered = now;
        if (silentSince != null || now.isBefore(answered.plus(PATIENCE))) return false;
        silentSince = answered;
        return true;
    }

    /** @return how long the server was silent, once after each silence; an answer to an old question shows as well that it is there */
    synchronized Optional<Duration> answered() {
        answered = asked;
        Instant since = silentSince;
        silentSince = null;
        return Optional.ofNullable(since).map(start -> Duration.between(start, asked));
    }
}
