package bulletins.ingest.watching;

import bulletins.ingest.settling.Settled;
import bulletins.ingest.visiting.Visited;
import bulletins.model.counts.StageCounter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts due visits: each is taken in once and settled once, by whichever process holds its partition then. */
public final class IngestCounts {
    private final StageCounter counter;
    private final Map<Integer, AtomicLong> waiting = new ConcurrentHashMap<>();

    public IngestCounts(StageCounter counter) {
        this.counter = counter;
    }

    public StageCounter stage() {
        return counter;
    }

    public void taken(int partition) {
        counter.in();
        waiting(partition).incrementAndGet();
    }

    public void duplicate() {
        counter.in();
        counter.duplicate();
    }

    /** What was asked of another process is answered, which makes no visit. */
    public void answer() {
        counter.in();
        counter.unchanged();
    }

    public void refused() {
        counter.in();
        counter.rejected();
    }

    public void settled(int partition, Settled.Count how) {
        switch (how) {
            case OUT -> counter.out();
            case UNCHANGED -> counter.unchanged();
            case REJECTED -> counter.rejected();
            case HANDED_ON -> counter.givenBack(1);
            case LATER -> {
                return;
            }
        }
        waiting(partition).decrementAndGet();
    }

    /** The visits of this partition are somebody else's now. */
    public void left(int partition) {
        AtomicLong left = waiting.remove(partition);
        if (left != null) counter.givenBack(left.get());
    }

    /** Counts what was seen on the way. */
    public void detail(Visited visited, Settled settled) {
        visited.arrival()
                .filter(arrival -> arrival.trail().status() > 0)
                .ifPresent(arrival -> counter.detail("HTTP " + arrival.trail().status()));
        settled.document().ifPresent(document -> counter.detail("raw documents"));
        settled.rejection().ifPresent(rejection -> counter.detail("rejected: " + rejection.reason()));
        if (visited instanceof Visited.Source source
                && source.look() instanceof Visited.Look.Read read
                && read.skipped() > 0) counter.detail("links of sources left out", read.skipped());
        if (settled.count() == Settled.Count.LATER) counter.detail("to be tried again");
    }

    private AtomicLong waiting(int partition) {
        return waiting.computeIfAbsent(partition, unused -> new AtomicLong());
    }
}
