package bulletins.ingest.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.FetchSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HostPausesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(1);

    private final HostPauses pauses =
            new HostPauses(new FetchSettings.Manners(true, Duration.ofSeconds(1), Duration.ofSeconds(30), LONGEST));

    @Test
    void a_host_is_forgiven_by_half_each_time_that_it_goes_well() {
        for (int refusals = 0; refusals < 3; refusals++) pauses.slowDown(NOW, Duration.ZERO);
        assertThat(pauses.penalty()).isEqualTo(Duration.ofSeconds(8));
        assertThat(pauses.wentWell()).isTrue();
        assertThat(pauses.penalty()).isEqualTo(Duration.ofSeconds(4));
        assertThat(pauses.wentWell()).isTrue();
        assertThat(pauses.wentWell()).isTrue();
        assertThat(pauses.penalty()).isZero();
        assertThat(pauses.wentWell()).isFalse();
    }

    @Test
    void a_host_that_has_too_much_to_do_is_left_alone_for_as_long_as_it_asks_or_is_allowed_to_ask() {
        assertThat(pauses.slowDown(NOW, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauses.free()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(pauses.slowDown(NOW, Duration.ofDays(1))).isEqualTo(LONGEST);
    }

    @Test
    void what_is_remembered_of_a_host_beyond_a_restart_holds_within_what_it_may_ask_for() {
        pauses.rests(NOW.plusSeconds(40), Duration.ofSeconds(16), NOW);
        assertThat(pauses.free()).isEqualTo(NOW.plusSeconds(40));
        assertThat(pauses.penalty()).isEqualTo(Duration.ofSeconds(16));
        pauses.rests(NOW.plus(Duration.ofDays(365)), Duration.ofSeconds(2), NOW);
        assertThat(pauses.free()).isEqualTo(NOW.plus(LONGEST));
        assertThat(pauses.penalty()).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void a_penalty_long_past_is_forgiven_and_forgotten() {
        pauses.rests(NOW.minus(Duration.ofMinutes(11)), Duration.ofSeconds(16), NOW);
        assertThat(pauses.penalty()).isZero();
        pauses.slowDown(NOW, Duration.ZERO);
        assertThat(pauses.over(NOW.plusSeconds(3))).isFalse();
        assertThat(pauses.over(NOW.plus(Duration.ofMinutes(11)))).isTrue();
    }
}
