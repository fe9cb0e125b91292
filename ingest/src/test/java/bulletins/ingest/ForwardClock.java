package bulletins.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs as another does, ahead of it by as much as a test has put it forward. */
public final class ForwardClock extends Clock {
    private final Clock other;
    private volatile Duration ahead = Duration.ZERO;

    public ForwardClock(Clock other) {
        this.other = other;
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return other.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
