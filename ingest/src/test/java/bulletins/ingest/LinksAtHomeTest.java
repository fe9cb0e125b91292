package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.hosts.HostTurn;
import bulletins.ingest.memory.Kept;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.StageCounts;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksAtHomeTest extends DeskTest {
    private static final String URL = "https://a.example/1";

    @Test
    void where_nothing_happens_nothing_is_written() {
        assertThat(gathered().isEmpty()).isTrue();
    }

    @Test
    void a_link_asked_for_while_it_is_visited_again_anyway_counts_once() throws Exception {
        store.put(List.of(Kept.of(0, visitedBefore())));
        desk.lines().arrived("a.example", NOW);
        FetchState leaving = underWay();
        write(asked());
        write(cameHome(leaving));
        StageCounts counts = counter.counts(List.of());
        assertThat(counts.duplicates()).isEqualTo(1);
        assertThat(counts.waiting()).isZero();
    }

    @Test
    void what_comes_home_for_a_partition_that_was_lost_is_not_written() throws Exception {
        store.put(List.of(Kept.of(0, visitedBefore())));
        desk.lines().arrived("a.example", NOW);
        FetchState leaving = underWay();
        assigned.leave(Set.of(0));
        assertThat(cameHome(leaving).isEmpty()).isTrue();
        assertThat(desk.home()).isEmpty();
        assertThat(counter.counts(List.of()).waiting()).isZero();
    }

    @Test
    void a_partition_that_goes_waits_for_its_own_visits_at_home_and_for_no_others() {
        bringHome(visitedBefore());
        assertThat(settlement.awaits(Set.of(1))).isFalse();
        assertThat(settlement.awaits(Set.of(0, 1))).isTrue();
        gathered();
        assertThat(settlement.awaits(Set.of(0, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'url': null, 'reads': 'page', 'requested_at': '2026-01-01T00:00:00Z'}",
                "{'url': 'https://a.example/1', 'requested_at': '2026-01-01T00:00:00Z'}",
                "{'url': 'https://a.example/1', 'reads': 'page'}",
                "{'url': 'https://a.example/1', 'reads': 'page', 'requested_at': '2026-01-01T00:00:00Z', 'handed_on': {}}"
            })
    void a_request_that_leaves_out_what_is_needed_costs_itself(String request) {
        Batch batch = new Batch(assigned);
        byte[] value = request.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        intake.take(new ConsumerRecord<>(Topics.FETCH_REQUESTS.name(), 0, 0, "a.example", value), batch);
        write(batch);
        assertThat(batch.records()).extracting(ProducerRecord::topic).containsExactly(Topics.REJECTIONS.name());
        assertThat(counter.counts(List.of()).rejected()).isEqualTo(1);
    }

    /** Takes the turn of the link's host, as a worker does. */
    private FetchState underWay() throws InterruptedException {
        HostTurn turn = desk.lines().take(Duration.ZERO).orElseThrow();
        FetchState state =
                turn.next(wanted -> store.due(0, turn.name(), wanted, NOW)).orElseThrow();
        if (!state.schedule().owed()) desk.counts().taken(0);
        return state;
    }

    private Batch asked() {
        FetchRequest request = new FetchRequest(URL, FetchRequest.Reads.PAGE, "i-1", null, NOW);
        byte[] value = Topics.FETCH_REQUESTS.value().serializer().serialize("", request);
        Batch batch = new Batch(assigned);
        intake.take(new ConsumerRecord<>(Topics.FETCH_REQUESTS.name(), 0, 0, "a.example", value), batch);
        return batch;
    }

    private Batch cameHome(FetchState state) {
        bringHome(state);
        return gathered();
    }

    private void bringHome(FetchState state) {
        Arrival.Trail trail = new Arrival.Trail(List.of(URL), 200);
        desk.home().add(settlement.settle(new Visited.Link(state, NOW, new Arrival.Received(trail, new byte[1], 0))));
    }

    private static FetchState visitedBefore() {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-0", NOW, List.of(), false);
        var answer = new FetchState.Answer(
                RawDocument.Outcome.RECEIVED, 200, URL, "h", null, null, 1, NOW.minusSeconds(9), null);
        FetchState.Schedule due = FetchState.Schedule.at(NOW, Duration.ofHours(1));
        return new FetchState(URL, "a.example", URL, asked, answer, due, null);
    }
}
