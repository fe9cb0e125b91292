package bulletins.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.topics.FetchStateSerde;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456Z");
    private static final FetchState.Answer VISITED = new FetchState.Answer(
            RawDocument.Outcome.RECEIVED, 200, "https://a.example/", "h", null, null, 1, NOW, null);

    @TempDir
    Path folder;

    private LinkStore store;

    @BeforeEach
    void open() throws IOException {
        store = LinkStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_due_first_is_found_first_and_the_next_is_told() {
        put(link("/late", NOW.plusSeconds(9)), link("/early", NOW.minusSeconds(2)), link("/now", NOW));
        LinkStore.Due due = due(0, Set.of());
        assertThat(due.states()).extracting(FetchState::key).containsExactly("/early");
        assertThat(due.nextDue()).isEqualTo(NOW.toEpochMilli());
        LinkStore.Due more = store.due(0, "a.example", new LinkStore.Wanted(0, Set.of(), 5), NOW);
        assertThat(more.states()).extracting(FetchState::key).containsExactly("/early", "/now");
        assertThat(more.nextDue()).isEqualTo(NOW.plusSeconds(9).toEpochMilli());
    }

    @Test
    void a_look_through_all_links_ends_when_it_is_interrupted() {
        put(link("/now", NOW));
        List<Object> shown = new ArrayList<>();
        Thread.currentThread().interrupt();
        store.order(0, shown::add);
        store.each(0, "/", shown::add);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shown).isEmpty();
    }

    @Test
    void sources_go_before_new_links_those_before_a_backlog_and_that_before_old_ones() {
        put(state("/old", NOW.minusSeconds(30), VISITED, null), backlog("/backlog", NOW.minusSeconds(20)));
        put(link("/new", NOW.minusSeconds(10)), source(NOW));
        assertThat(store.due(0, "a.example", new LinkStore.Wanted(0, Set.of(), 9), NOW)
                        .states())
                .extracting(FetchState::key)
                .containsExactly("source:s", "/new", "/backlog", "/old");
    }

    @Test
    void a_link_that_is_taken_is_passed_over() {
        put(link("/taken", NOW), link("/free", NOW));
        assertThat(due(0, Set.of("/taken")).states())
                .extracting(FetchState::key)
                .containsExactly("/free");
    }

    @Test
    void a_link_put_again_stands_in_its_new_place_alone() {
        put(link("/a", NOW));
        put(link("/a", NOW.plusSeconds(60)));
        LinkStore.Due due = due(0, Set.of());
        assertThat(due.states()).isEmpty();
        assertThat(due.nextDue()).isEqualTo(NOW.plusSeconds(60).toEpochMilli());
    }

    @Test
    void a_partition_that_is_dropped_leaves_nothing_and_its_neighbour_everything() {
        put(link("/a", NOW));
        store.put(List.of(Kept.of(1, link("/b", NOW))));
        store.drop(0);
        assertThat(store.get(0, "/a")).isNull();
        assertThat(due(0, Set.of()).states()).isEmpty();
        assertThat(store.get(1, "/b")).isNotNull();
    }

    @Test
    void what_is_loaded_has_its_place_once_the_order_is_made() {
        store.load(List.of(Kept.of(0, link("/a", NOW)), Kept.of(0, link("/a", NOW.plusSeconds(60)))));
        store.order(0, standing -> {});
        LinkStore.Due due = due(0, Set.of());
        assertThat(due.states()).isEmpty();
        assertThat(due.nextDue()).isEqualTo(NOW.plusSeconds(60).toEpochMilli());
    }

    @Test
    void the_order_tells_each_line_and_what_is_owed() {
        put(link("/a", NOW), state("/b", NOW, VISITED, null));
        List<FetchStateSerde.Standing> told = new ArrayList<>();
        store.order(0, told::add);
        assertThat(told).extracting(FetchStateSerde.Standing::owed).containsExactly(true, false);
    }

    @Test
    void a_store_whose_folder_is_lost_says_what_to_do() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
        assertThatExceptionOfType(StoreBroken.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 1_000_000; i++) put(link("/" + i, NOW));
                })
                .satisfies(broken -> assertThat(StoreBroken.in(new KafkaException("while loading", broken)))
                        .hasValueSatisfying(told -> assertThat(told).contains("another folder in ingest.state")));
    }

    private LinkStore.Due due(long from, Set<String> taken) {
        return store.due(0, "a.example", new LinkStore.Wanted(from, taken, 1), NOW);
    }

    private void put(FetchState... states) {
        store.put(List.of(states).stream().map(state -> Kept.of(0, state)).toList());
    }

    private static FetchState link(String key, Instant due) {
        return state(key, due, null, null);
    }

    private static FetchState backlog(String key, Instant due) {
        FetchState link = link(key, due);
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, "s", null, NOW, List.of(), true);
        return new FetchState(key, link.line(), key, asked, null, link.schedule(), null);
    }

    private static FetchState source(Instant due) {
        return state("source:s", due, VISITED, FetchState.Memory.NOTHING);
    }

    private static FetchState state(
            String key, Instant due, FetchState.@Nullable Answer last, FetchState.@Nullable Memory memory) {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-1", NOW, List.of(), false);
        var schedule = last == null
                ? FetchState.Schedule.owedAt(due, Duration.ofDays(7))
                : FetchState.Schedule.at(due, Duration.ofDays(7));
        return new FetchState(key, "a.example", key, asked, last, schedule, memory);
    }
}
