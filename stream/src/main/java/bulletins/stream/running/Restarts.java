package bulletins.stream.running;

import bulletins.model.topics.Denial;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a worker again after a failure that is not a record's, as when Kafka was away for minutes: at once, then after ever longer
 * pauses. Nothing is lost, since what was not committed is read again. Only a JVM that is out of memory, and one whom Kafka denies
 * something, is left to stop. Right after the start another process of our name is none to give way to: a broker that hung may read
 * the request to join of the one that was killed after ours.
 */
public final class Restarts implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Restarts.class);
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** After so long without a failure the next is again the first. */
    private static final Duration CALM = Duration.ofMinutes(5);

    /** For so long after the start our name may still be asked for by the process before us. */
    private static final Duration START = Duration.ofMinutes(1);

    private final Clock clock;
    private final Instant started;
    private Duration pause = Duration.ZERO;
    private Instant last = Instant.EPOCH;

    public Restarts(Clock clock) {
        this.clock = clock;
        started = clock.instant();
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError) {
                LOG.error("the stream stage stops: {}", cause.toString(), failure);
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            }
        }
        Optional<String> denial = askedForByTheOneBefore(failure) ? Optional.empty() : Denial.in(failure);
        if (denial.isPresent()) {
            LOG.error("the stream stage stops: {}", denial.get());
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        Duration wait = nextPause();
        String what =
                "a worker of the stream stage failed and starts again in " + wait.toMillis() + " ms: " + root(failure);
        if (wait.equals(FIRST)) LOG.warn(what, failure);
        else LOG.warn(what);
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The worker ends by throwing what has just been told.
        Thread.currentThread().setUncaughtExceptionHandler((worker, told) -> LOG.debug("{} has ended", worker));
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private boolean askedForByTheOneBefore(Throwable failure) {
        return root(failure) instanceof FencedInstanceIdException
                && clock.instant().isBefore(started.plus(START));
    }

    private synchronized Duration nextPause() {
        Instant now = clock.instant();
        if (last.plus(CALM).isBefore(now)) pause = FIRST;
        else pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        last = now;
        return pause;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
