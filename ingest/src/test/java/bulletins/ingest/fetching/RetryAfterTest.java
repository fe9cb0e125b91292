package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 1 Mar 2026 08:00:30 GMT", "Sunday, 01-Mar-26 08:00:30 GMT", "Sun Mar  1 08:00:30 2026"})
    void a_date_in_retry_after_is_understood_in_each_form_of_RFC_9110(String date) throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: " + date + "\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "99999999999999999999"})
    void an_absurd_retry_after_is_capped(String seconds) throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: " + seconds + "\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "稍后", "-1"})
    void a_retry_after_that_is_no_time_is_ignored(String told) throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: " + told + "\r\n", ""));
        go("/x");
        assertThat(turns.slowed).contains(Duration.ZERO);
    }

    @Test
    void a_busy_server_that_says_at_once_is_not_asked_again_at_once() throws Exception {
        site.on("/x", says("503 Busy", "Retry-After: 0\r\n", ""));
        assertThat(failed(go("/x"))).isEqualTo("http-503");
        assertThat(site.requests()).as("robots.txt and the page").hasSize(2);
    }
}
