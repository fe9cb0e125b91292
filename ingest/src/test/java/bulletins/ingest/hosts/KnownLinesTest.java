package bulletins.ingest.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.FetchSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KnownLinesTest {
    private static final int HOSTS = 20_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KnownLines lines =
            new KnownLines(new FetchSettings.Manners(true, PAUSE, Duration.ofSeconds(30), Duration.ofHours(1)));
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void hosts_that_only_redirects_lead_to_are_forgotten_once_they_have_rested() {
        HostLine linked = lines.of("linked.example", now);
        linked.dueNoLaterThan(now.plus(Duration.ofDays(7)).toEpochMilli());
        HostLine busy = lines.of("busy.example", now);
        busy.guestTurn();
        for (int host = 0; host < HOSTS; host++) {
            visited(lines.of("host-" + host + ".example", now));
            now = now.plus(PAUSE);
        }
        assertThat(lines.all()).hasSizeLessThan(2_000).contains(linked, busy);
    }

    @Test
    void a_host_that_was_refused_is_forgotten_when_that_is_long_past() {
        for (int host = 0; host < HOSTS; host++) {
            HostLine line = lines.of("host-" + host + ".example", now);
            line.pauses().slowDown(now, Duration.ZERO);
            visited(line);
            now = now.plus(PAUSE);
        }
        assertThat(lines.all()).hasSizeLessThan(3_000);
    }

    private void visited(HostLine line) {
        line.guestTurn();
        line.rest(now);
    }
}
