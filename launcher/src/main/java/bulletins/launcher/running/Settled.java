package bulletins.launcher.running;

import bulletins.launcher.topics.Lags;
import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import bulletins.model.topics.Topics;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/**
 * Tells when all that is there has gone the whole road: every source was visited, no source, ingest or stream holds anything back, no group has
 * a record left to take, and all of this stays so for some looks, since each stage makes work for another.
 */
final class Settled {
    private static final int LOOKS = 4;

    /** How far the readers have come, as {@link Lags#all} asks Kafka. */
    interface Asked {
        List<Lags.Lag> all() throws InterruptedException;
    }

    private final Supplier<List<StageCounts>> counts;
    private final Asked lags;
    private final int sources;
    private final Instant startedAt;
    private int quiet;
    private List<Long> last = List.of();

    /**
     * @param sources how many are watched
     * @param startedAt visits before this were another run's
     */
    Settled(Supplier<List<StageCounts>> counts, Asked lags, int sources, Instant startedAt) {
        this.counts = counts;
        this.lags = lags;
        this.sources = sources;
        this.startedAt = startedAt;
    }

    /** To be asked about once a second. */
    boolean look() throws InterruptedException {
        List<StageCounts> now = counts.get();
        List<Long> figures = figures(now);
        quiet = figures.equals(last) && atRest(now) ? quiet + 1 : 0;
        last = figures;
        return quiet >= LOOKS;
    }

    private boolean atRest(List<StageCounts> now) throws InterruptedException {
        long visited = now.stream()
                .flatMap(stage -> stage.sources().stream())
                .filter(this::visited)
                .count();
        boolean more =
                now.stream().flatMap(stage -> stage.sources().stream()).anyMatch(source -> source.heldBack() > 0);
        return visited >= sources
                && !more
                && now.stream().allMatch(stage -> stage.waiting() == 0)
                && nothingToTake(now);
    }

    /** @return false also while Kafka does not tell, or knows nothing yet of who reads the documents that are there */
    private boolean nothingToTake(List<StageCounts> now) throws InterruptedException {
        boolean written = now.stream().anyMatch(stage -> stage.details().getOrDefault("raw documents", 0L) > 0);
        try {
            List<Lags.Lag> all = lags.all();
            boolean begun = all.stream().anyMatch(lag -> lag.topic().equals(Topics.RAW_DOCUMENTS.name()));
            return (begun || !written)
                    && all.stream()
                            .allMatch(lag -> lag.records() == 0 || lag.group().startsWith("notifier"));
        } catch (KafkaException e) {
            return false;
        }
    }

    /** Visited by this run, or not due yet. */
    private boolean visited(SourceState source) {
        boolean now = source.lastSuccess() != null && source.lastSuccess().isAfter(startedAt);
        boolean later = source.nextVisit() != null && source.nextVisit().isAfter(startedAt);
        return now || later;
    }

    /** What makes work for another stage; sources are looked at again and again, and unchanged ones make none. */
    private static List<Long> figures(List<StageCounts> counts) {
        return counts.stream()
                .flatMap(stage -> Stream.of(stage.out(), stage.rejected()))
                .toList();
    }
}
