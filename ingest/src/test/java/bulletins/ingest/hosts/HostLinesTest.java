package bulletins.ingest.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.Rhythm;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostLinesTest extends HostsTest {
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofDays(7), Duration.ofDays(7), Duration.ofDays(7), Duration.ofDays(7));
    private static final LinkStore.Due NOTHING = new LinkStore.Due(List.of(), Long.MAX_VALUE);

    @Test
    void a_host_has_one_visitor_at_a_time() throws Exception {
        lines.arrived("a.example", NOW);
        assertThat(take()).isPresent();
        assertThat(take()).isEmpty();
    }

    @Test
    void a_host_rests_for_its_pause_after_each_visit() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        turn.end();
        lines.arrived("a.example", NOW);
        assertThat(take()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(take()).isPresent();
    }

    @Test
    void a_crawl_delay_longer_than_the_pause_is_kept() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        turn.crawlDelay("a.example", Duration.ofSeconds(9));
        turn.end();
        lines.arrived("a.example", NOW);
        clock.forward(Duration.ofSeconds(8));
        assertThat(take()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(take()).isPresent();
    }

    @Test
    void a_host_that_asks_to_be_left_alone_is_left_alone_and_others_are_not() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        turn.slowDown(Duration.ofMinutes(5));
        turn.end();
        lines.arrived("a.example", NOW);
        lines.arrived("b.example", NOW);
        clock.forward(Duration.ofMinutes(4));
        assertThat(take().orElseThrow().name()).isEqualTo("b.example");
        assertThat(take()).isEmpty();
    }

    @Test
    void a_host_that_goes_on_refusing_is_left_alone_twice_as_long_each_time() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        assertThat(turn.slowDown(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
        assertThat(turn.slowDown(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(4));
        assertThat(turn.slowDown(Duration.ofDays(1))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_link_that_is_due_later_waits() throws Exception {
        lines.arrived("a.example", NOW.plusSeconds(60));
        assertThat(take()).isEmpty();
        clock.forward(Duration.ofSeconds(60));
        assertThat(take()).isPresent();
    }

    @Test
    void a_line_whose_partition_went_away_is_recalled() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        Set<Integer> all = Set.of(0, 1, 2, 3);
        assertThat(lines.leave(all)).containsExactly("a.example");
        assertThat(turn.recalled()).isTrue();
        assertThat(lines.quiet(List.of("a.example"))).isFalse();
        turn.end();
        assertThat(lines.quiet(List.of("a.example"))).isTrue();
    }

    @Test
    void nothing_arrives_at_a_line_whose_partition_went_away() throws Exception {
        lines.arrived("a.example", NOW);
        assigned.leave(Set.of(0, 1, 2, 3));
        lines.leave(Set.of(0, 1, 2, 3));
        lines.arrived("a.example", NOW);
        assertThat(take()).isEmpty();
    }

    @Test
    void a_link_that_arrives_while_its_host_is_looked_through_is_not_forgotten() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        turn.next(wanted -> {
            lines.arrived("a.example", NOW);
            return NOTHING;
        });
        turn.endUnused();
        assertThat(take()).isPresent();
    }

    @Test
    void links_found_before_a_partition_was_lost_are_found_again_when_it_comes_back() throws Exception {
        HostLines hurried = new HostLines(
                new FetchSettings.Manners(true, Duration.ZERO, Duration.ofSeconds(30), Duration.ofHours(1)),
                clock,
                assigned);
        hurried.arrived("a.example", NOW);
        HostTurn turn = hurried.take(Duration.ZERO).orElseThrow();
        turn.next(wanted -> new LinkStore.Due(List.of(link("/1"), link("/2")), Long.MAX_VALUE));
        hurried.leave(Set.of(0, 1, 2, 3));
        hurried.arrived("a.example", NOW);
        hurried.settled("a.example", link("/1").key());
        turn.end();
        hurried.take(Duration.ZERO).orElseThrow().next(wanted -> {
            assertThat(wanted.taken()).isEmpty();
            return NOTHING;
        });
    }

    private static FetchState link(String path) {
        String url = "http://a.example" + path;
        var request = new FetchRequest(url, FetchRequest.Reads.PAGE, null, null, NOW);
        return States.link(url, url, request, RHYTHM, NOW);
    }
}
