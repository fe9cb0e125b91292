package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.Rhythm;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkSettlementTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofDays(4), Duration.ofDays(1), Duration.ofDays(24), Duration.ofHours(1));
    private static final String URL = "https://a.example/1";
    private static final String TEXT = "某县今年新增就业岗位三千个，比去年多一成。其中一半在制造业，四分之一在服务业，其余在农业，还有一些在县城外面的工业园区。县里给每个企业补贴。";

    private final LinkSettlement settlement =
            new LinkSettlement(new Calendar(2, Duration.ofSeconds(10), Duration.ofMinutes(5), new Random(1)), RHYTHM);
    private FetchState state = state(new FetchRequest(URL, FetchRequest.Reads.PAGE, "item-7", null, NOW));

    @Test
    void the_bytes_of_a_page_go_out_and_the_link_is_due_again_after_its_first_interval() {
        Settled settled = settle(page("one"));
        assertThat(settled.count()).isEqualTo(Settled.Count.OUT);
        assertThat(settled.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(settled.rejection()).isEmpty();
        assertThat(state.schedule().owed()).isFalse();
        assertThat(state.schedule().interval()).isEqualTo(RHYTHM.first());
    }

    @Test
    void the_same_bytes_are_told_again_only_where_they_lie_at_another_address() {
        settle(page("one"));
        Settled again = settle(page("one"));
        assertThat(again.count()).isEqualTo(Settled.Count.UNCHANGED);
        assertThat(again.document()).isEmpty();
        assertThat(settle(page("one", URL, "https://a.example/moved")).count()).isEqualTo(Settled.Count.OUT);
    }

    @Test
    void a_page_is_visited_sooner_where_its_words_have_changed_and_later_where_only_its_bytes_have() {
        state = state.with(FetchState.Schedule.at(NOW, RHYTHM.every()));
        settle(page("<i>1</i>" + TEXT));
        Duration first = state.schedule().interval();
        settle(page("<i>2</i>" + TEXT));
        Duration unknown = state.schedule().interval();
        settle(page("<i>3</i>" + TEXT));
        Duration bytes = state.schedule().interval();
        settle(page("<i>3</i>" + TEXT.replace("三千", "四千")));
        Duration words = state.schedule().interval();
        assertThat(unknown).isEqualTo(first.dividedBy(2));
        assertThat(bytes).isEqualTo(unknown.multipliedBy(3).dividedBy(2));
        assertThat(words).isEqualTo(bytes.dividedBy(2));
    }

    @Test
    void what_says_nothing_in_sentences_has_changed_where_its_bytes_have() {
        state = state.with(FetchState.Schedule.at(NOW, RHYTHM.every()));
        for (String cell : List.of("甲", "乙", "丙")) settle(page("<td>" + cell));
        assertThat(state.schedule().interval()).isEqualTo(RHYTHM.every().dividedBy(4));
    }

    @Test
    void a_server_that_says_unchanged_leaves_its_validators_as_they_were() {
        settle(new Arrival.Received(
                new Arrival.Trail(List.of(URL), 200, Map.of("etag", "\"x\"", "last-modified", "yesterday")),
                new byte[] {1},
                0));
        Settled settled = settle(new Arrival.Unchanged(trail(304, URL)));
        assertThat(settled.count()).isEqualTo(Settled.Count.UNCHANGED);
        assertThat(state.last()).extracting("etag", "modified").containsExactly("\"x\"", "yesterday");
    }

    @Test
    void a_link_that_never_led_anywhere_is_a_rejection_that_says_where_it_stands() {
        Settled settled = settle(new Arrival.Gone(trail(404, URL)));
        assertThat(settled.count()).isEqualTo(Settled.Count.REJECTED);
        assertThat(settled.rejection().orElseThrow().reason()).isEqualTo("not-found");
        assertThat(settled.rejection().orElseThrow().message())
                .contains(URL, "404")
                .endsWith("(linked by article item-7)");
        assertThat(settled.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.GONE);
        assertThat(settle(new Arrival.Gone(trail(404, URL))).count()).isEqualTo(Settled.Count.UNCHANGED);
    }

    @Test
    void a_page_that_vanished_is_told_once_and_looked_for_like_a_new_one() {
        state = state.with(FetchState.Schedule.at(NOW, RHYTHM.every()));
        settle(page("one"));
        Settled gone = settle(new Arrival.Gone(trail(404, URL)));
        assertThat(gone.count()).isEqualTo(Settled.Count.OUT);
        assertThat(gone.rejection()).isEmpty();
        assertThat(gone.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.GONE);
        assertThat(state.schedule().interval()).isEqualTo(RHYTHM.first());
        Settled still = settle(new Arrival.Gone(trail(410, URL)));
        assertThat(still.count()).isEqualTo(Settled.Count.UNCHANGED);
        assertThat(still.document()).isEmpty();
    }

    @Test
    void a_refusal_is_told_once_for_each_reason() {
        state = state(new FetchRequest(URL, FetchRequest.Reads.PAGE, null, "news", NOW));
        Settled refused = settle(new Arrival.Refused(trail(0, URL), "robots", "robots.txt says no"));
        assertThat(refused.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.rejection().orElseThrow().message()).endsWith("(found by source news)");
        assertThat(settle(new Arrival.Refused(trail(0, URL), "robots", "robots.txt says no"))
                        .count())
                .isEqualTo(Settled.Count.UNCHANGED);
        Settled large = settle(new Arrival.Unusable(trail(200, URL), "too-large", "it has 90 MB"));
        assertThat(large.count()).isEqualTo(Settled.Count.REJECTED);
        assertThat(large.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void what_fails_is_tried_again_and_then_given_up_until_its_rhythm_allows_another_look() {
        for (int tries = 0; tries < 2; tries++) {
            Settled later = settle(failed("timeout"));
            assertThat(later.count()).isEqualTo(Settled.Count.LATER);
            assertThat(later.document()).isEmpty();
            assertThat(state.schedule().owed()).isTrue();
        }
        Settled settled = settle(failed("timeout"));
        assertThat(settled.count()).isEqualTo(Settled.Count.REJECTED);
        assertThat(settled.rejection().orElseThrow().message()).contains("(given up after 3 tries)");
        assertThat(settled.document().orElseThrow().facts().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(state.schedule().failures()).isZero();
        assertThat(state.schedule().interval()).isEqualTo(RHYTHM.least());
    }

    @Test
    void a_site_whose_robots_txt_is_never_to_be_had_refuses() {
        for (int tries = 0; tries < 2; tries++) settle(failed("robots-unreachable"));
        RawDocument raw = settle(failed("robots-unreachable")).document().orElseThrow();
        assertThat(raw.facts().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_busy_host_on_the_way_is_no_failure_of_the_link() {
        for (int tries = 0; tries < 9; tries++)
            assertThat(settle(failed("host-busy")).count()).isEqualTo(Settled.Count.LATER);
        assertThat(state.schedule().failures()).isZero();
    }

    @Test
    void a_journey_that_leads_to_another_processs_host_is_handed_on_with_its_way_so_far() {
        Settled settled = settle(new Arrival.HandedOn(trail(302, URL, "https://b.example/1")));
        assertThat(settled.count()).isEqualTo(Settled.Count.HANDED_ON);
        assertThat(settled.document()).isEmpty();
        FetchRequest asked = settled.asked().get(0);
        assertThat(asked.url()).isEqualTo(URL);
        assertThat(asked.via()).containsExactly(URL, "https://b.example/1");
        assertThat(asked.citedBy()).isEqualTo("item-7");
        assertThat(state.schedule().owed()).isFalse();
    }

    @Test
    void a_link_that_was_carried_on_for_another_process_is_due_there_and_not_here() {
        var way = new FetchRequest.HandedOn(List.of("https://z.example/", URL), null);
        state = state(new FetchRequest(URL, FetchRequest.Reads.PAGE, "item-7", null, NOW, null, way, false));
        settle(page("one"));
        assertThat(state.schedule().due()).isEqualTo(States.NEVER);
    }

    private Settled settle(Arrival end) {
        Settled settled = settlement.settle(state, end, NOW);
        state = settled.state();
        return settled;
    }

    private static FetchState state(FetchRequest request) {
        return States.link(URL, URL, request, RHYTHM, NOW);
    }

    private static Arrival page(String text, String... chain) {
        List<String> way = chain.length == 0 ? List.of(URL) : List.of(chain);
        var trail = new Arrival.Trail(way, 200, Map.of("content-type", "text/html; charset=utf-8"));
        return new Arrival.Received(trail, ("<p>" + text).getBytes(StandardCharsets.UTF_8), 0);
    }

    private static Arrival failed(String reason) {
        return new Arrival.Failed(trail(0, URL), reason, "nobody answers", null);
    }

    private static Arrival.Trail trail(int status, String... chain) {
        return new Arrival.Trail(List.of(chain), status);
    }
}
