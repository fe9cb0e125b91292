package bulletins.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.memory.LinkStore.Kept;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456Z");
    private static final FetchState.Answer VISITED =
            new FetchState.Answer(RawDocument.Outcome.RECEIVED, 200, "https://a.example/", "h", null, null, 1, NOW);

    @TempDir
    Path folder;

    private LinkStore store;

    @BeforeEach
    void open() {
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
        assertThat(due.state()).extracting(FetchState::key).isEqualTo("/early");
        assertThat(due.nextDue()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void sources_go_before_new_links_and_new_links_before_old_ones() {
        put(state("/old", NOW.minusSeconds(30), VISITED, null), link("/new", NOW.minusSeconds(20)), source(NOW));
        List<String> order = new ArrayList<>();
        for (LinkStore.Due due = due(0, Set.of()); due.state() != null; due = due(0, Set.copyOf(order)))
            order.add(due.state().key());
        assertThat(order).containsExactly("source:s", "/new", "/old");
    }

    @Test
    void a_link_that_is_taken_is_passed_over() {
        put(link("/taken", NOW), link("/free", NOW));
        assertThat(due(0, Set.of("/taken")).state()).extracting(FetchState::key).isEqualTo("/free");
    }

    @Test
    void a_link_put_again_stands_in_its_new_place_alone() {
        put(link("/a", NOW));
        put(link("/a", NOW.plusSeconds(60)));
        LinkStore.Due due = due(0, Set.of());
        assertThat(due.state()).isNull();
        assertThat(due.nextDue()).isEqualTo(NOW.plusSeconds(60).toEpochMilli());
    }

    @Test
    void a_partition_that_is_dropped_leaves_nothing_and_its_neighbour_everything() {
        put(link("/a", NOW));
        store.put(List.of(Kept.of(1, link("/b", NOW))));
        store.drop(0);
        assertThat(store.get(0, "/a")).isNull();
        assertThat(due(0, Set.of()).state()).isNull();
        assertThat(store.get(1, "/b")).isNotNull();
    }

    @Test
    void the_order_tells_each_line_and_what_is_owed() {
        put(link("/a", NOW), state("/b", NOW, VISITED, null));
        List<LinkStore.Place> told = new ArrayList<>();
        store.order(0, told::add);
        Instant due = NOW.truncatedTo(ChronoUnit.MILLIS);
        assertThat(told)
                .containsExactly(
                        new LinkStore.Place("a.example", due, true), new LinkStore.Place("a.example", due, false));
    }

    private LinkStore.Due due(long from, Set<String> taken) {
        return store.due(0, "a.example", from, NOW, taken);
    }

    private void put(FetchState... states) {
        store.put(List.of(states).stream().map(state -> Kept.of(0, state)).toList());
    }

    private static FetchState link(String key, Instant due) {
        return state(key, due, null, null);
    }

    private static FetchState source(Instant due) {
        return state("source:s", due, VISITED, FetchState.Memory.NOTHING);
    }

    private static FetchState state(
            String key, Instant due, FetchState.@Nullable Answer last, FetchState.@Nullable Memory memory) {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-1", NOW, List.of());
        var schedule = new FetchState.Schedule(due, last == null, Duration.ofDays(7), 0, null, null);
        return new FetchState(key, "a.example", key, asked, last, schedule, memory);
    }
}
