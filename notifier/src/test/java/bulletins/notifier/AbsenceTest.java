package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private final Absence absence = new Absence();
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void an_absence_is_told_at_once_and_again_when_it_lasts_ten_minutes() {
        assertThat(after(0)).isTrue();
        assertThat(after(540)).isFalse();
        assertThat(after(60)).isTrue();
    }

    @Test
    void a_second_absence_within_ten_minutes_is_told_once_it_has_lasted_a_minute() {
        after(0);
        assertThat(absence.ends()).isTrue();
        assertThat(after(120)).isFalse();
        assertThat(after(30)).isFalse();
        assertThat(after(30)).isTrue();
        assertThat(absence.ends()).isTrue();
    }

    @Test
    void refusals_of_a_moment_are_told_once_in_ten_minutes() {
        after(0);
        absence.ends();
        for (int time = 0; time < 9; time++) {
            assertThat(after(60)).isFalse();
            assertThat(absence.ends()).isFalse();
        }
        assertThat(after(60)).isTrue();
    }

    @Test
    void a_clock_that_is_put_back_keeps_nothing_from_being_told() {
        after(0);
        absence.ends();
        assertThat(after(-86_400)).isTrue();
    }

    /** A try in vain, so many seconds after the last. */
    private boolean after(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
        return absence.isNews(now);
    }
}
