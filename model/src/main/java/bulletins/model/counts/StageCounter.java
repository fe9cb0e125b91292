package bulletins.model.counts;

import bulletins.model.StageCounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what one stage takes in and gives out; safe from any thread. */
public final class StageCounter {
    private final String stage;
    private final String instance;
    private final Clock clock;
    private final Instant startedAt;
    private final LongAdder in = new LongAdder();
    private final LongAdder out = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final Map<String, LongAdder> details = new ConcurrentHashMap<>();

    public StageCounter(String stage, String instance, Clock clock) {
        this.stage = stage;
        this.instance = instance;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public void in() {
        in.increment();
    }

    /** What was taken in goes unsettled to another instance, which takes it in. */
    public void givenBack(long count) {
        in.add(-count);
    }

    public void out() {
        out.increment();
    }

    public void unchanged() {
        unchanged.increment();
    }

    public void duplicate() {
        duplicates.increment();
    }

    public void rejected() {
        rejected.increment();
    }

    public void detail(String name) {
        detail(name, 1);
    }

    public void detail(String name, long count) {
        details.computeIfAbsent(name, unused -> new LongAdder()).add(count);
    }

    /** @param sources how the watched sources do; empty for stages other than ingest */
    public StageCounts counts(List<StageCounts.SourceState> sources) {
        long settled = out.sum() + unchanged.sum() + duplicates.sum() + rejected.sum();
        long taken = Math.max(in.sum(), settled);
        Map<String, Long> named = details.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum()));
        return new StageCounts(
                stage,
                instance,
                startedAt,
                clock.instant(),
                taken,
                out.sum(),
                unchanged.sum(),
                duplicates.sum(),
                rejected.sum(),
                taken - settled,
                named,
                sources);
    }
}
