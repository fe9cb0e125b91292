package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.endless;
import static bulletins.ingest.fetching.HostileSite.hangs;
import static bulletins.ingest.fetching.HostileSite.raw;
import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest extends HostileTest {
    @Test
    void what_robots_txt_refuses_is_not_asked_for() throws Exception {
        robots("User-agent: *\nDisallow: /private\nAllow: /private/open\n");
        site.on("/private/open", says("200 OK", "", "open"));
        assertThat(refused(go("/private/x"))).isEqualTo("robots-refused");
        assertThat(body(go("/private/open"))).isEqualTo("open");
        assertThat(site.requests()).noneMatch(request -> request.contains("/private/x"));
    }

    @Test
    void rules_for_us_by_name_come_before_those_for_all() throws Exception {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Bulletin-Stream\nDisallow: /x\n");
        assertThat(refused(go("/x"))).isEqualTo("robots-refused");
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void a_robots_txt_that_is_not_there_allows_everything(int status) throws Exception {
        site.on("/robots.txt", says(status + " No", "", ""));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void a_robots_txt_that_cannot_be_had_forbids_for_now(int status) throws Exception {
        site.on("/robots.txt", says(status + " No", "", ""));
        assertThat(failed(go("/neighbour"))).isEqualTo("robots-unreachable");
    }

    @Test
    void a_robots_txt_that_is_asked_for_too_often_slows_the_host_down() throws Exception {
        site.on("/robots.txt", says("429 Too Many Requests", "Retry-After: 1800\r\n", ""));
        Arrival arrival = go("/neighbour");
        assertThat(failed(arrival)).isEqualTo("robots-unreachable");
        assertThat(turns.slowed).contains(Duration.ofMinutes(30));
        assertThat(((Arrival.Failed) arrival).after()).isEqualTo(Duration.ofSeconds(1801));
    }

    @Test
    void a_robots_txt_that_stays_away_is_asked_for_less_and_less_often() throws Exception {
        site.on("/robots.txt", says("500 No", "", ""));
        Journey journey = journey();
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Arrival arrival = journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns);
            Duration after = Objects.requireNonNull(((Arrival.Failed) arrival).after());
            seconds.add(after.toSeconds());
            clock.forward(after);
        }
        assertThat(seconds).containsExactly(10L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
    }

    @Test
    void a_robots_txt_that_has_stayed_away_for_a_month_allows_everything_until_it_comes_back() throws Exception {
        site.on("/robots.txt", says("500 Broken", "", ""));
        Journey journey = journey();
        assertThat(failed(journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns)))
                .isEqualTo("robots-unreachable");
        for (Duration later : List.of(Duration.ofDays(31), Duration.ofHours(25))) {
            clock.forward(later);
            assertThat(body(journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns)))
                    .isEqualTo("still here");
        }
        robots("User-agent: *\nDisallow: /\n");
        clock.forward(Duration.ofHours(25));
        assertThat(refused(journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns)))
                .isEqualTo("robots-refused");
    }

    @Test
    void a_robots_txt_larger_than_a_page_may_be_here_counts() throws Exception {
        robots("User-agent: *\nDisallow: /\n" + "# as long as many\n".repeat(LARGEST / 16));
        assertThat(refused(go("/neighbour"))).isEqualTo("robots-refused");
    }

    @Test
    void a_robots_txt_that_hangs_forbids_for_now() throws Exception {
        site.on("/robots.txt", hangs(""));
        assertThat(failed(goTo(site.url("/neighbour"), impatient(SOON, LONG, true))))
                .isEqualTo("robots-unreachable");
    }

    @Test
    void a_robots_txt_that_is_a_web_page_allows_everything() throws Exception {
        site.on(
                "/robots.txt",
                says(
                        "200 OK",
                        "Content-Type: text/html\r\n",
                        "<!DOCTYPE html><html><body>Disallow: / or so</body></html>"));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @Test
    void a_robots_txt_without_end_allows_everything() throws Exception {
        site.on("/robots.txt", endless("HTTP/1.1 200 OK\r\n\r\n", "# comment\n"));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @Test
    void a_robots_txt_that_redirects_in_a_circle_allows_everything() throws Exception {
        site.on("/robots.txt", says("302 Found", "Location: /robots.txt\r\n", ""));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @Test
    void a_redirected_robots_txt_counts() throws Exception {
        site.on("/robots.txt", says("301 Moved", "Location: /rules\r\n", ""));
        site.on("/rules", says("200 OK", "", "User-agent: *\nDisallow: /\n"));
        assertThat(refused(go("/neighbour"))).isEqualTo("robots-refused");
    }

    @Test
    void a_robots_txt_at_another_host_waits_for_that_hosts_turn_and_comes_back() throws Exception {
        allowed.add("localhost:" + site.port());
        site.on("/robots.txt", says("301 Moved", "Location: http://localhost:" + site.port() + "/rules\r\n", ""));
        site.on("/rules", says("200 OK", "", "User-agent: *\nDisallow:\n"));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
        assertThat(turns.moves).containsExactly("localhost", "127.0.0.1");
    }

    @Test
    void a_robots_txt_that_is_garbage_allows_everything() throws Exception {
        site.on("/robots.txt", raw("HTTP/1.1 200 OK\r\n\r\n\u0000\u0001\u00ff\u00fe garbage \u0000"));
        assertThat(body(go("/neighbour"))).isEqualTo("still here");
    }

    @Test
    void a_crawl_delay_is_honoured() throws Exception {
        robots("User-agent: *\nCrawl-delay: 7\n");
        go("/neighbour");
        assertThat(turns.crawlDelay).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void a_crawl_delay_of_a_day_is_capped() throws Exception {
        robots("User-agent: *\nCrawl-delay: 86400\n");
        go("/neighbour");
        assertThat(turns.crawlDelay).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void robots_txt_is_asked_for_once() throws Exception {
        robots("User-agent: *\nDisallow:\n");
        Journey journey = journey();
        for (int i = 0; i < 3; i++) journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns);
        assertThat(site.requests().stream().filter(request -> request.startsWith("GET /robots.txt")))
                .hasSize(1);
    }

    @Test
    void a_redirect_into_forbidden_ground_is_not_followed() throws Exception {
        robots("User-agent: *\nDisallow: /secret\n");
        site.on("/x", says("302 Found", "Location: /secret\r\n", ""));
        assertThat(refused(go("/x"))).isEqualTo("robots-refused");
        assertThat(site.requests()).noneMatch(request -> request.startsWith("GET /secret"));
    }

    private void robots(String rules) {
        site.on("/robots.txt", says("200 OK", "Content-Type: text/plain\r\n", rules));
    }
}
