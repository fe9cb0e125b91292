package bulletins.ingest.watching;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceWatchTest {
    private static final Instant DAY_0 = Instant.parse("2026-01-01T00:00:00Z");

    private final SilenceWatch watch = new SilenceWatch(Duration.ofDays(1), Duration.ofDays(1));

    @Test
    void a_daily_source_is_silent_after_four_of_its_longest_gaps() {
        FetchState.Memory daily = news(0, 1, 2, 3);
        assertThat(watch.silentSince(daily, day(6))).isEmpty();
        assertThat(watch.silentSince(daily, day(8))).contains(day(3));
    }

    @Test
    void a_source_that_has_been_quiet_for_weeks_before_may_be_so_again() {
        assertThat(watch.silentSince(news(0, 1, 21, 22), day(60))).isEmpty();
    }

    @Test
    void a_source_without_history_is_never_called_silent() {
        assertThat(watch.silentSince(news(0, 1), day(900))).isEmpty();
    }

    private static FetchState.Memory news(int... days) {
        List<Instant> news = new ArrayList<>();
        for (int day : days) news.add(day(day));
        return new FetchState.Memory(new byte[0], news, day(0), 0, 0, List.of());
    }

    private static Instant day(int day) {
        return DAY_0.plus(Duration.ofDays(day));
    }
}
