package bulletins.notifier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The system's clock, ahead by as much as a test says. */
final class ClockAhead extends Clock {
    private final Clock system = Clock.systemUTC();
    private final Supplier<Duration> ahead;

    ClockAhead(Supplier<Duration> ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead.get());
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
