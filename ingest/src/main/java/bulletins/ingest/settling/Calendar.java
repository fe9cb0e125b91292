package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** When to go next: adapted intervals with jitter, and exponential back-off after failures. */
public final class Calendar {
    /** Up to a tenth earlier, never later, so that a least interval is kept as a promise. */
    private static final double JITTER = 0.1;

    private final int retries;
    private final Duration firstRetry;
    private final Duration longestRetry;
    private final Random random;

    /** @param retries how often what fails is tried again before it is given up */
    public Calendar(int retries, Duration firstRetry, Duration longestRetry, Random random) {
        this.retries = retries;
        this.firstRetry = firstRetry;
        this.longestRetry = longestRetry;
        this.random = random;
    }

    /** @return the schedule after a visit that settled */
    FetchState.Schedule settled(Duration interval, Instant now) {
        return FetchState.Schedule.at(now.plus(early(interval)), interval);
    }

    /** @return the schedule of another try, which {@link #givesUp} may find one too many */
    FetchState.Schedule again(FetchState.Schedule before, Arrival.Failed failed, Instant now) {
        return failed.busy() ? busy(before, now) : failed(before, failed.why(), failed.after(), now);
    }

    /** @param asked how long the server wants us to wait, null when it does not say */
    FetchState.Schedule failed(FetchState.Schedule before, String failure, @Nullable Duration asked, Instant now) {
        long factor = 1L << Math.min(before.failures(), 30);
        Duration backOff = shorter(firstRetry.multipliedBy(factor), longestRetry);
        // Half fixed, half drawn: the herd that failed together does not come back together.
        Duration drawn = Duration.ofMillis((long) (backOff.toMillis() * (0.5 + random.nextDouble() / 2)));
        Duration wait = asked != null && asked.compareTo(drawn) > 0 ? asked : drawn;
        Instant since = before.failingSince() == null ? now : before.failingSince();
        return new FetchState.Schedule(
                now.plus(wait), true, before.interval(), before.failures() + 1, failure, since, null);
    }

    /** The link is not to blame when a host on its way is busy, so this is no failure. */
    FetchState.Schedule busy(FetchState.Schedule before, Instant now) {
        Duration drawn = Duration.ofMillis((long) (firstRetry.toMillis() * (1 + random.nextDouble())));
        return before.moved(now.plus(drawn), true, before.interval());
    }

    boolean givesUp(FetchState.Schedule failed) {
        return failed.failures() > retries;
    }

    private Duration early(Duration interval) {
        return interval.minusMillis((long) (interval.toMillis() * JITTER * random.nextDouble()));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
