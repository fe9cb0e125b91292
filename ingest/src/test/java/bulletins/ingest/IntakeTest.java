package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.memory.Kept;
import bulletins.ingest.memory.Keys;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest extends DeskTest {
    private static final String URL = "https://a.example/1";

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/1", "https://user@a.example/", "http://", "就业"})
    void an_address_that_cannot_be_asked_for_is_told_to_the_item_that_cites_it_and_rejected(String url) {
        assertThat(taken(request(url))).containsExactly(Topics.RAW_DOCUMENTS.name(), Topics.REJECTIONS.name());
        assertThat(counter.counts(List.of()).rejected()).isEqualTo(1);
        assertThat(counter.counts(List.of()).waiting()).isZero();
    }

    @Test
    void a_link_that_was_put_into_another_hosts_partition_is_asked_for_in_its_own() {
        Batch batch = new Batch(assigned);
        intake.take(record(1, request("HTTPS://A.example:443/1#top")), batch);
        assertThat(batch.states()).isEmpty();
        assertThat(batch.records())
                .singleElement()
                .satisfies(asked -> assertThat(Topics.FETCH_REQUESTS
                                .value()
                                .deserializer()
                                .deserialize("", asked.value())
                                .url())
                        .isEqualTo(URL));
    }

    @Test
    void a_document_of_a_source_that_this_process_does_not_have_is_refused() {
        var way = new FetchRequest.HandedOn(List.of("https://b.example/feed", "https://a.example/feed"), null);
        FetchRequest part = FetchRequest.handingOn(Keys.part("source:news", "https://a.example/feed"), way, NOW);
        assertThat(taken(part)).containsExactly(Topics.REJECTIONS.name());
        assertThat(counter.counts(List.of()).rejected()).isEqualTo(1);
    }

    @Test
    void a_link_that_is_not_due_yet_is_asked_for_in_vain() {
        visitedBefore(NOW.plusSeconds(60));
        assertThat(taken(request(URL))).isEmpty();
        assertThat(counter.counts(List.of()).duplicates()).isEqualTo(1);
    }

    @Test
    void a_link_that_its_publisher_has_changed_since_the_last_visit_is_due_at_once() {
        visitedBefore(NOW.plusSeconds(60));
        assertThat(taken(changed(NOW.minusSeconds(20)))).isEmpty();
        assertThat(taken(changed(NOW.plus(Duration.ofDays(30))))).isEmpty();
        assertThat(taken(changed(NOW.minusSeconds(1)))).containsExactly(Topics.FETCH_STATES.name());
        assertThat(kept().schedule().owed()).isTrue();
    }

    @Test
    void a_link_that_a_person_asks_for_is_due_at_once_and_still_tells_who_cites_it() {
        visitedBefore(NOW.plusSeconds(60));
        taken(new FetchRequest(URL, FetchRequest.Reads.PAGE, null, null, NOW));
        assertThat(kept().schedule().due()).isEqualTo(NOW);
        assertThat(kept().asked().citedBy()).isEqualTo("i-0");
    }

    @Test
    void what_an_address_leads_on_to_is_visited_anew_where_it_was_asked_for_after_the_last_visit() {
        visitedBefore(NOW.plusSeconds(60));
        var way = new FetchRequest.HandedOn(List.of(URL, "https://b.example/1"), null);
        assertThat(taken(handedOn(way, NOW.minusSeconds(10)))).isEmpty();
        taken(handedOn(way, NOW));
        assertThat(kept().url()).isEqualTo("https://b.example/1");
        assertThat(kept().asked().via()).containsExactly(URL);
    }

    private void visitedBefore(Instant due) {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-0", NOW, List.of(), false);
        var answer = new FetchState.Answer(
                RawDocument.Outcome.RECEIVED, 200, URL, "h", null, null, 1, NOW.minusSeconds(9), null);
        FetchState.Schedule schedule = FetchState.Schedule.at(due, Duration.ofHours(1));
        store.put(List.of(Kept.of(0, new FetchState(URL, "a.example", URL, asked, answer, schedule, null))));
    }

    private FetchState kept() {
        FetchState state = store.get(0, URL);
        assertThat(state).isNotNull();
        return state;
    }

    /** @return the topics of what is written of a request */
    private List<String> taken(FetchRequest request) {
        Batch batch = new Batch(assigned);
        intake.take(record(0, request), batch);
        write(batch);
        return batch.records().stream().map(ProducerRecord::topic).toList();
    }

    private static ConsumerRecord<String, byte[]> record(int partition, FetchRequest request) {
        byte[] value = Topics.FETCH_REQUESTS.value().serializer().serialize("", request);
        return new ConsumerRecord<>(Topics.FETCH_REQUESTS.name(), partition, 0, "a.example", value);
    }

    private static FetchRequest request(String url) {
        return new FetchRequest(url, FetchRequest.Reads.PAGE, "i-1", null, NOW);
    }

    private static FetchRequest changed(Instant at) {
        return told(at, null, NOW);
    }

    private static FetchRequest handedOn(FetchRequest.HandedOn way, Instant requested) {
        return told(null, way, requested);
    }

    private static FetchRequest told(
            @Nullable Instant changedAt, FetchRequest.@Nullable HandedOn way, Instant requested) {
        return new FetchRequest(URL, FetchRequest.Reads.PAGE, "i-1", null, requested, changedAt, way, false);
    }
}
