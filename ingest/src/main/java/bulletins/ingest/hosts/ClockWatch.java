package bulletins.ingest.hosts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notices when the clock has been put back: whatever was planned before then lies far ahead. */
public final class ClockWatch {
    /** What time servers correct by the way, and nobody waits long for. */
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant last;

    public ClockWatch(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** @return whether it has been put back since it was last asked */
    public boolean putBack() {
        Instant before = last;
        last = clock.instant();
        return last.isBefore(before.minus(SLIGHT));
    }
}
