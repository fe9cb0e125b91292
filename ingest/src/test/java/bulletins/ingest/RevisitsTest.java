package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When a link is visited again, while time passes by a clock that the tests put forward. */
class RevisitsTest extends StageTest {
    private final ForwardClock clock = new ForwardClock(Clock.systemUTC());

    @Test
    void a_new_page_is_looked_at_again_after_half_an_hour_and_then_each_time_half_as_long_again() throws Exception {
        site.page("/new", "new");
        start("", "pause: 0s", clock);
        kafka.ask(link(site.url("/new")));
        assertThat(nextAfterVisit(1)).isBetween(Duration.ofMinutes(27), Duration.ofMinutes(30));
        clock.forward(Duration.ofMinutes(30));
        assertThat(nextAfterVisit(2)).isBetween(Duration.ofMinutes(40), Duration.ofMinutes(45));
        clock.forward(Duration.ofMinutes(45));
        assertThat(nextAfterVisit(3)).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(68));
        assertThat(site.visits()).containsExactly("/new", "/new", "/new");
    }

    @Test
    void a_page_whose_bytes_differ_at_each_visit_while_it_says_the_same_is_visited_less_and_less_often()
            throws Exception {
        start("", "pause: 0s, every: 4h, least: 1h, first-revisit: 4h", clock);
        say("某县今年新增岗位三千个。", 1);
        kafka.ask(link(site.url("/new")));
        assertThat(nextAfterVisit(1)).isBetween(Duration.ofMinutes(216), Duration.ofHours(4));
        sayAgain("某县今年新增岗位三千个。", 2);
        assertThat(nextAfterVisit(2)).isBetween(Duration.ofMinutes(108), Duration.ofHours(2));
        sayAgain("某县今年新增岗位三千个。", 3);
        assertThat(nextAfterVisit(3)).isBetween(Duration.ofMinutes(162), Duration.ofHours(3));
        sayAgain("某县今年新增岗位四千个。", 4);
        assertThat(nextAfterVisit(4)).isBetween(Duration.ofMinutes(81), Duration.ofMinutes(90));
        until(() -> kafka.raw(site.url("/new")).size() == 4);
    }

    @Test
    void a_page_that_is_gone_is_looked_for_again_after_half_an_hour_as_its_site_may_be_under_repair() throws Exception {
        String url = site.url("/page");
        site.page("/page", "page");
        start("", "pause: 0s", clock);
        kafka.ask(link(url));
        awaitRaw(url);
        site.remove("/page");
        clock.forward(Duration.ofMinutes(30));
        until(() -> kafka.raw(url).size() == 2);
        site.page("/page", "page");
        clock.forward(Duration.ofMinutes(30));
        until(() -> kafka.raw(url).size() == 3);
        assertThat(kafka.raw(url))
                .extracting(raw -> raw.facts().outcome())
                .containsExactly(Outcome.RECEIVED, Outcome.GONE, Outcome.RECEIVED);
        assertThat(kafka.rejections(url)).isEmpty();
    }

    @Test
    void a_clock_that_jumped_two_days_ahead_and_back_leaves_what_was_visited_meanwhile_in_its_rhythm()
            throws Exception {
        Instant before = clock.instant();
        site.page("/new", "new");
        site.page("/down", new TestSite.Page(500, Map.of(), new byte[0]));
        start("", "pause: 0s", clock);
        kafka.ask(link(site.url("/new")));
        nextAfterVisit(1);
        clock.forward(Duration.ofDays(2));
        nextAfterVisit(2);
        kafka.ask(link(site.url("/down")));
        until(() -> kafka.values(Topics.FETCH_STATES).stream()
                .anyMatch(state -> state.url().equals(site.url("/down"))
                        && state.schedule().failures() > 0));
        site.page("/down", "up");
        clock.forward(Duration.ofDays(-2));
        until(() -> {
            clock.forward(Duration.ofMinutes(5));
            return states().size() > 3 && !kafka.raw(site.url("/down")).isEmpty();
        });
        assertThat(clock.instant()).isBefore(before.plus(Duration.ofDays(1)));
        assertThat(site.visits().stream().filter("/new"::equals)).hasSize(3);
    }

    @Test
    void a_rejected_link_that_a_person_has_tried_again_is_visited_at_once_and_still_tells_who_cites_it()
            throws Exception {
        String url = site.url("/wall");
        site.page("/wall", new TestSite.Page(403, Map.of(), new byte[0]));
        start("", "pause: 0s", clock);
        kafka.ask(link(url));
        until(() -> !kafka.rejections(url).isEmpty());
        site.page("/wall", "no wall any more");
        kafka.ask(new FetchRequest(url, FetchRequest.Reads.PAGE, null, null, clock.instant()));
        until(() -> kafka.raw(url).size() == 2);
        RawDocument again = kafka.raw(url).get(1);
        assertThat(again.facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(again.facts().citedBy()).isEqualTo("i-1");
    }

    private void sayAgain(String sentence, int visitors) {
        say(sentence, visitors);
        clock.forward(Duration.ofHours(4));
    }

    private void say(String sentence, int visitors) {
        site.page("/new", "<p>" + sentence.repeat(10) + "</p><i>" + visitors + "</i>");
    }

    /** @return how long it is to the next one; the link is written down when it is asked for, and after each visit */
    private Duration nextAfterVisit(int visits) {
        until(() -> states().size() > visits);
        FetchState after = states().get(visits);
        return Duration.between(
                Objects.requireNonNull(after.last()).at(), after.schedule().due());
    }

    private List<FetchState> states() {
        return kafka.values(Topics.FETCH_STATES).stream()
                .filter(state -> state.key().equals(site.url("/new")))
                .toList();
    }
}
