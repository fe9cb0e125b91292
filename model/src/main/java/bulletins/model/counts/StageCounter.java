package bulletins.model.counts;

import bulletins.model.StageCounts;
import bulletins.model.counts.Tally.Figure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Counts what one stage takes in and gives out; safe from any thread. */
public final class StageCounter {
    private final String stage;
    private final String instance;
    private final Clock clock;
    private final Instant startedAt;
    private final Tally told = new Tally();
    /** Where the calling thread counts. */
    private final Supplier<Tally> counting;

    private final ThreadLocal<Tally> uncommitted = ThreadLocal.withInitial(Tally::new);

    private StageCounter(String stage, String instance, Clock clock, boolean inTransactions) {
        this.stage = stage;
        this.instance = instance;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.counting = inTransactions ? uncommitted::get : () -> told;
    }

    public StageCounter(String stage, String instance, Clock clock) {
        this(stage, instance, clock, false);
    }

    /** @return a counter that tells what a thread has counted only once that has {@link #committed}: what is aborted is done again */
    public static StageCounter inTransactions(String stage, String instance, Clock clock) {
        return new StageCounter(stage, instance, clock, true);
    }

    public String stage() {
        return stage;
    }

    /** What this thread has counted is true. */
    public void committed() {
        told.add(uncommitted.get());
        uncommitted.remove();
    }

    /** What this thread has counted since it last committed never came to be. */
    public void aborted() {
        uncommitted.remove();
    }

    public void in() {
        counting.get().add(Figure.IN, 1);
    }

    /** What was taken in goes unsettled to another instance, which takes it in. */
    public void givenBack(long count) {
        counting.get().add(Figure.IN, -count);
    }

    public void out() {
        counting.get().add(Figure.OUT, 1);
    }

    public void unchanged() {
        counting.get().add(Figure.UNCHANGED, 1);
    }

    public void duplicate() {
        counting.get().add(Figure.DUPLICATES, 1);
    }

    public void rejected() {
        counting.get().add(Figure.REJECTED, 1);
    }

    public void detail(String name) {
        detail(name, 1);
    }

    public void detail(String name, long count) {
        counting.get().add(name, count);
    }

    /** @param sources how the watched sources do; empty for stages other than ingest */
    public StageCounts counts(List<StageCounts.SourceState> sources) {
        long out = told.sum(Figure.OUT);
        long unchanged = told.sum(Figure.UNCHANGED);
        long duplicates = told.sum(Figure.DUPLICATES);
        long rejected = told.sum(Figure.REJECTED);
        long settled = out + unchanged + duplicates + rejected;
        long taken = Math.max(told.sum(Figure.IN), settled);
        return new StageCounts(
                stage,
                instance,
                startedAt,
                clock.instant(),
                taken,
                out,
                unchanged,
                duplicates,
                rejected,
                taken - settled,
                told.details(),
                sources);
    }
}
