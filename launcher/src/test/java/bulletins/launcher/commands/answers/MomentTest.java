package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
    @Test
    void a_time_is_told_to_the_second_by_the_clock_on_the_wall() {
        Instant then = Instant.parse("2026-03-01T08:00:00.123456789Z");
        assertThat(Moment.of(then, ZoneId.of("Asia/Shanghai"))).isEqualTo("2026-03-01T16:00:00+08:00");
    }

    @Test
    void what_was_published_on_a_day_tells_no_time() {
        assertThat(Moment.published("2026-03-01T00:00+08:00")).isEqualTo("2026-03-01");
        assertThat(Moment.published("2026-03-01T00:00:00+08:00")).isEqualTo("2026-03-01");
        assertThat(Moment.published("2026-03-01T09:30:00+08:00")).isEqualTo("2026-03-01T09:30:00+08:00");
    }

    @Test
    void a_link_that_names_a_day_alone_tells_no_time() {
        assertThat(Moment.changed(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo("2026-03-01");
    }
}
