package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.launcher.topics.Lags.Lag;
import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettledTest {
    private static final Instant START = Instant.parse("2024-06-10T08:00:00Z");
    private static final Instant LATER = START.plusSeconds(5);
    private static final Lag READ = new Lag("stream", "raw-documents", 0, 0);

    private List<StageCounts> counts = List.of(ingest(3, 0, source(LATER, null)));
    private List<Lag> lags = List.of(READ);
    private final Settled settled = new Settled(() -> counts, () -> lags, 1, START);

    @Test
    void all_is_settled_once_nothing_has_changed_for_four_looks() throws InterruptedException {
        assertThat(settlesAfter(5)).isTrue();
    }

    @Test
    void what_comes_meanwhile_begins_the_looks_anew() throws InterruptedException {
        assertThat(settlesAfter(4)).isFalse();
        counts = List.of(ingest(4, 0, source(LATER, null)));
        assertThat(settlesAfter(4)).isFalse();
        assertThat(settlesAfter(1)).isTrue();
    }

    @Test
    void a_source_that_was_not_visited_in_this_run_is_waited_for_unless_it_is_not_due() throws InterruptedException {
        counts = List.of(ingest(3, 0, source(START.minusSeconds(60), null)));
        assertThat(settlesAfter(9)).isFalse();
        counts = List.of(ingest(3, 0, source(START.minusSeconds(60), LATER)));
        assertThat(settlesAfter(5)).isTrue();
    }

    @Test
    void what_a_stage_holds_or_a_group_has_not_taken_is_waited_for() throws InterruptedException {
        counts = List.of(ingest(3, 1, source(LATER, null)));
        assertThat(settlesAfter(9)).isFalse();
        counts = List.of(ingest(3, 0, source(LATER, null)));
        lags = List.of(READ, new Lag("indexer", "enriched-articles", 1, 0));
        assertThat(settlesAfter(9)).isFalse();
    }

    @Test
    void nobody_waits_for_a_recipient_who_cannot_be_reached() throws InterruptedException {
        lags = List.of(READ, new Lag("notifier-analysts", "alerts", 7, 0));
        assertThat(settlesAfter(5)).isTrue();
    }

    @Test
    void documents_that_nobody_has_begun_to_read_are_waited_for() throws InterruptedException {
        lags = List.of();
        assertThat(settlesAfter(9)).isFalse();
        lags = List.of(READ);
        assertThat(settlesAfter(4)).isTrue();
    }

    @Test
    void a_kafka_that_does_not_tell_settles_nothing() throws InterruptedException {
        Settled untold = new Settled(
                () -> counts,
                () -> {
                    throw new KafkaException("away");
                },
                1,
                START);
        for (int look = 0; look < 9; look++) assertThat(untold.look()).isFalse();
    }

    private boolean settlesAfter(int looks) throws InterruptedException {
        boolean all = false;
        for (int look = 0; look < looks; look++) all = settled.look();
        return all;
    }

    private static SourceState source(Instant lastSuccess, @Nullable Instant nextVisit) {
        return new SourceState("s", "page", "https://a.example/", lastSuccess, nextVisit, null, 0, 0, null, 0);
    }

    private static StageCounts ingest(long out, long waiting, SourceState source) {
        Map<String, Long> details = Map.of("raw documents", out);
        return new StageCounts(
                "ingest", "i", START, LATER, out + waiting, out, 0, 0, 0, waiting, details, List.of(source));
    }
}
