package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Hosts that have too much to do are left alone, whoever visits them. */
class TiredHostsTest extends StageTest {
    private final ForwardClock clock = new ForwardClock(Clock.systemUTC());

    @Test
    void a_host_that_asked_to_be_left_alone_for_an_hour_is_left_alone_after_a_restart_too() throws Exception {
        String watched = "  meanwhile: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n";
        String host = "http://" + site.address(OWN_HOSTS.get(0));
        site.page("/busy", new TestSite.Page(429, Map.of("Retry-After", "3600"), new byte[0]));
        site.page("/other", "other");
        start(watched, "pause: 0s", clock);
        kafka.ask(link(host + "/busy"));
        until(() -> counts().details().containsKey("to be tried again"));
        stages.remove(0).close();
        start(watched, "pause: 0s", clock);
        kafka.ask(link(host + "/other"));
        until(() -> counts().waiting() >= 2);
        write("meanwhile.txt", "meanwhile");
        awaitRaw("meanwhile.txt");
        assertThat(site.visits()).containsExactly("/busy");
        site.page("/busy", "busy no more");
        clock.forward(Duration.ofHours(1));
        awaitRaw(host + "/other");
    }

    /** By a clock that stands still: the first pauses are of seconds, and would be over before we look. */
    @Test
    void a_host_that_goes_on_refusing_is_left_alone_after_a_restart_too_and_for_as_long_as_it_had_come_to()
            throws Exception {
        ForwardClock still = new ForwardClock(Clock.fixed(clock.instant(), ZoneOffset.UTC));
        String patient = "pause: 0s, robots: false, first-retry: 1ms, longest-retry: 1ms";
        String watched = "  while: {kind: folder, path: '" + folder + "', every: 1s, settle: 0s}\n";
        String host = "http://" + site.address(OWN_HOSTS.get(1));
        site.page("/tired", new TestSite.Page(503, Map.of(), new byte[0]));
        start(watched, patient, still);
        kafka.ask(link(host + "/tired"));
        for (int tries = 1; tries <= 9; tries++) {
            int made = tries;
            until(() -> counts().details().getOrDefault("to be tried again", 0L) == made);
            if (tries < 9) still.forward(Duration.ofMinutes(10));
        }
        stages.remove(0).close();
        start(watched, patient, still);
        kafka.ask(link(host + "/waits"));
        until(() -> counts().waiting() >= 2);
        write("while.txt", "while");
        still.forward(Duration.ofSeconds(1));
        awaitRaw("while.txt");
        assertThat(site.visits()).hasSize(9).containsOnly("/tired");
        site.page("/waits", new TestSite.Page(503, Map.of(), new byte[0]));
        still.forward(Duration.ofMinutes(10));
        until(() -> site.visits().size() > 9);
        until(() -> restsUntil(OWN_HOSTS.get(1)).equals(still.instant().plus(Duration.ofMinutes(10))));
    }

    @Test
    void a_host_reached_only_by_a_redirect_that_asked_to_be_left_alone_is_left_alone_after_a_restart_too()
            throws Exception {
        String watched = "  between: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n";
        String host = "http://" + site.address(OWN_HOSTS.get(2));
        site.redirect("/leads-on", host + "/worn-out");
        site.page("/worn-out", new TestSite.Page(429, Map.of("Retry-After", "3600"), new byte[0]));
        start(watched, "pause: 0s", clock);
        kafka.ask(link(site.url("/leads-on")));
        until(() -> counts().details().containsKey("to be tried again"));
        stages.remove(0).close();
        start(watched, "pause: 0s", clock);
        site.page("/direct", "direct");
        kafka.ask(link(host + "/direct"));
        until(() -> counts().waiting() >= 2);
        write("between.txt", "between");
        awaitRaw("between.txt");
        assertThat(site.visits()).containsExactly("/leads-on", "/worn-out");
        site.page("/worn-out", "rested");
        clock.forward(Duration.ofHours(1));
        awaitRaw(host + "/direct");
    }

    /** @return until when it is left alone, as Kafka remembers it */
    private Instant restsUntil(String host) {
        List<Instant> rests = kafka.values(Topics.FETCH_STATES).stream()
                .filter(state -> state.key().equals("host:" + host))
                .map(state -> state.schedule().rests())
                .filter(Objects::nonNull)
                .toList();
        return rests.get(rests.size() - 1);
    }
}
