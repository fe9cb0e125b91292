package bulletins.model.counts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.jspecify.annotations.Nullable;

/** Notices when Kafka, which is asked all the time, falls silent or takes nothing, and when it answers again. */
final class Contact {
    /** Longer than the sending of two lines may be held up. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Instant asked = Instant.EPOCH;
    /** Of what was asked and not answered, the first. */
    private @Nullable Instant unanswered;

    private boolean told;
    private boolean clocksDiffer;

    /** @return once in a silence: what is wrong, when there has been no answer for too long */
    synchronized Optional<String> lost(Instant now) {
        asked = now;
        if (unanswered == null) unanswered = now;
        if (told || now.isBefore(unanswered.plus(PATIENCE))) return Optional.empty();
        told = true;
        return Optional.of(
                clocksDiffer
                        ? "Kafka takes nothing, since the clock of this machine is far from its own: set it"
                        : "Kafka does not answer");
    }

    synchronized void failed(Exception failure) {
        clocksDiffer = failure instanceof InvalidTimestampException;
    }

    /** @return how long the server was silent, once after each silence; an answer to an old question shows as well that it is there */
    synchronized Optional<Duration> answered() {
        Instant since = told ? unanswered : null;
        unanswered = null;
        told = false;
        return Optional.ofNullable(since).map(start -> Duration.between(start, asked));
    }
}
