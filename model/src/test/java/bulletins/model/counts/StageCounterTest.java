package bulletins.model.counts;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.StageCounts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageCounterTest {
    private final StageCounter counter =
            new StageCounter("indexer", "one", Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    @Test
    void what_is_taken_in_and_not_settled_is_waiting() {
        counter.in();
        counter.in();
        counter.out();
        assertThat(counts().waiting()).isEqualTo(1);
        assertThat(counts().conserved()).isTrue();
    }

    @Test
    void every_way_of_settling_counts() {
        for (int i = 0; i < 4; i++) counter.in();
        counter.out();
        counter.unchanged();
        counter.duplicate();
        counter.rejected();
        assertThat(counts())
                .extracting(StageCounts::in, StageCounts::waiting, StageCounts::conserved)
                .containsExactly(4L, 0L, true);
    }

    @Test
    void details_are_counted_by_name() {
        counter.detail("HTTP 404");
        counter.detail("HTTP 404");
        assertThat(counts().details()).containsEntry("HTTP 404", 2L);
    }

    @Test
    void what_belongs_to_a_transaction_is_told_once_it_has_committed() {
        StageCounter inTransactions = StageCounter.inTransactions("stream: reading", "one", Clock.systemUTC());
        inTransactions.in();
        inTransactions.out();
        inTransactions.detail("items", 3);
        assertThat(inTransactions.counts(List.of()).in()).isZero();
        inTransactions.aborted();
        inTransactions.in();
        inTransactions.unchanged();
        inTransactions.committed();
        assertThat(inTransactions.counts(List.of()))
                .extracting(StageCounts::in, StageCounts::out, StageCounts::unchanged, StageCounts::details)
                .containsExactly(1L, 0L, 1L, Map.of());
    }

    @Test
    void a_thread_commits_only_what_it_has_counted_itself() throws InterruptedException {
        StageCounter inTransactions = StageCounter.inTransactions("stream: reading", "one", Clock.systemUTC());
        inTransactions.in();
        Thread other = new Thread(() -> {
            inTransactions.in();
            inTransactions.committed();
        });
        other.start();
        other.join();
        inTransactions.aborted();
        assertThat(inTransactions.counts(List.of()).in()).isEqualTo(1);
    }

    private StageCounts counts() {
        return counter.counts(List.of());
    }
}
