package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.sources.Rhythm;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofHours(6), Duration.ofHours(1));

    private final Calendar calendar = new Calendar(3, Duration.ofSeconds(10), Duration.ofMinutes(5), new Random(1));

    @Test
    void changes_bring_a_source_to_its_least_interval_and_silence_to_its_most() {
        Duration interval = RHYTHM.every();
        for (int i = 0; i < 10; i++) interval = RHYTHM.next(interval, true);
        assertThat(interval).isEqualTo(RHYTHM.least());
        for (int i = 0; i < 20; i++) interval = RHYTHM.next(interval, false);
        assertThat(interval).isEqualTo(RHYTHM.most());
    }

    @Test
    void over_a_month_a_lively_source_is_visited_often_and_a_silent_one_seldom() {
        assertThat(visitsInAMonth(Duration.ofMinutes(15))).isBetween(2500, 5000);
        assertThat(visitsInAMonth(Duration.ofDays(400))).isBetween(120, 145);
    }

    private int visitsInAMonth(Duration between) {
        Instant now = NOW;
        Instant news = NOW.plus(between);
        Duration interval = RHYTHM.every();
        int visits = 0;
        while (now.isBefore(NOW.plus(Duration.ofDays(30)))) {
            boolean changed = !news.isAfter(now);
            while (!news.isAfter(now)) news = news.plus(between);
            FetchState.Schedule next = calendar.settled(RHYTHM.next(interval, changed), now);
            now = next.due();
            interval = next.interval();
            visits++;
        }
        return visits;
    }

    @Test
    void jitter_never_makes_an_interval_longer() {
        for (int i = 0; i < 100; i++) {
            FetchState.Schedule next = calendar.settled(RHYTHM.least(), NOW);
            assertThat(Duration.between(NOW, next.due())).isBetween(Duration.ofMinutes(9), RHYTHM.least());
        }
    }

    @Test
    void failures_wait_twice_as_long_each_time_up_to_the_longest() {
        FetchState.Schedule schedule = FetchState.Schedule.owedAt(NOW, RHYTHM.every());
        for (int i = 0; i < 4; i++) schedule = calendar.failed(schedule, "down", null, NOW);
        assertThat(Duration.between(NOW, schedule.due())).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(80));
        for (int i = 0; i < 40; i++) schedule = calendar.failed(schedule, "down", null, NOW);
        assertThat(Duration.between(NOW, schedule.due())).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
        assertThat(schedule.failingSince()).isEqualTo(NOW);
    }

    @Test
    void a_server_that_asks_for_a_longer_wait_gets_it() {
        FetchState.Schedule next =
                calendar.failed(FetchState.Schedule.owedAt(NOW, RHYTHM.every()), "busy", Duration.ofMinutes(30), NOW);
        assertThat(next.due()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void after_the_last_retry_it_is_given_up() {
        FetchState.Schedule schedule = FetchState.Schedule.owedAt(NOW, RHYTHM.every());
        for (int i = 0; i < 3; i++) schedule = calendar.failed(schedule, "down", null, NOW);
        assertThat(calendar.givesUp(schedule)).isFalse();
        assertThat(calendar.givesUp(calendar.failed(schedule, "down", null, NOW)))
                .isTrue();
    }
}
