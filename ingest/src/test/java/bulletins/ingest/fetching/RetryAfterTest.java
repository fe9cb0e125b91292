package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Hosts that ask to be left alone for a while. */
class RetryAfterTest extends HostileTest {
    @Test
    void too_many_requests_slow_the_host_down_for_as_long_as_it_asks() throws Exception {
        site.on("/x", says("429 Too Many Requests", "Retry-After: 120\r\n", ""));
        Arrival arrival = go("/x");
        assertThat(failed(arrival)).isEqualTo("http-429");
        assertThat(turns.slowed).contains(Duration.ofMinutes(2));
        assertThat(((Arrival.Failed) arrival).after())
                .as("the link waits for as long as its host is left alone")
                .isEqualTo(Duration.ofSeconds(121));
    }

    @Test
    void a_date_in_retry_after_is_understood() throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: Sun, 1 Mar 2026 08:00:30 GMT\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ofSeconds(30));
    }

    @Test
    void an_absurd_retry_after_is_capped() throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: 999999999\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ofHours(1));
    }

    @Test
    void a_retry_after_that_is_no_time_is_ignored() throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: soon\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ZERO);
    }
}
