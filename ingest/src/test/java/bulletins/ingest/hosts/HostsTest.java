package bulletins.ingest.hosts;

import bulletins.ingest.ForwardClock;
import bulletins.ingest.fetching.FetchSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Hosts with a pause of one second, all of them ours, and a clock that goes on when told. */
abstract class HostsTest {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    final ForwardClock clock = new ForwardClock(Clock.fixed(NOW, ZoneOffset.UTC));
    final Assigned assigned = new Assigned(4);
    final HostLines lines = new HostLines(
            new FetchSettings.Manners(true, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofHours(1)),
            clock,
            assigned);

    @BeforeEach
    final void every_host_is_ours() {
        assigned.join(Set.of(0, 1, 2, 3));
    }

    final Optional<HostTurn> take() throws InterruptedException {
        return lines.take(Duration.ZERO);
    }
}
