package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobotsAtClockJumpsTest extends HostileTest {
    @Test
    void what_stayed_away_while_the_clock_ran_ahead_is_asked_for_as_soon_as_if_it_never_had() throws Exception {
        site.on("/robots.txt", says("500 No", "", ""));
        Journey journey = journey();
        for (Duration jump : List.of(Duration.ofDays(40), Duration.ofDays(-40), Duration.ofMinutes(5))) {
            journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns);
            clock.forward(jump);
        }
        assertThat(site.requests().stream().filter(request -> request.startsWith("GET /robots.txt")))
                .hasSize(3);
        site.on("/robots.txt", says("200 OK", "Content-Type: text/plain\r\n", "User-agent: *\nDisallow:\n"));
        assertThat(body(journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns)))
                .isEqualTo("still here");
    }
}
