package bulletins.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one running stage has done since it started: {@code in = out + unchanged + duplicates + rejected + waiting}. On the
 * compacted topic {@code stage-counts}, from which {@code status} reads.
 *
 * @param stage {@code ingest}, {@code stream: reading}, {@code stream: enrichment}, {@code indexer}, {@code notifier: RECIPIENT}
 * @param instance who runs it; several at once bear one name where it is that of their machine
 * @param waiting taken in and not yet settled
 * @param details further counters by name, as {@code alerts} or {@code HTTP 404}
 * @param sources one line for each watched source; empty for stages other than ingest
 */
public record StageCounts(
        String stage,
        String instance,
        Instant startedAt,
        Instant countedAt,
        long in,
        long out,
        long unchanged,
        long duplicates,
        long rejected,
        long waiting,
        Map<String, Long> details,
        List<SourceState> sources) {

    /**
     * How a watched source does.
     *
     * @param silentSince set once it has been silent far longer than is usual for it
     * @param heldBack documents that it has, and brings as stream reads what it has brought
     */
    public record SourceState(
            String id,
            String kind,
            String place,
            @Nullable Instant lastSuccess,
            @Nullable Instant nextVisit,
            @Nullable Instant silentSince,
            long found,
            long failures,
            @Nullable String lastFailure,
            long heldBack) {}

    public StageCounts {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(startedAt, "started_at");
        Objects.requireNonNull(countedAt, "counted_at");
        details = Map.copyOf(details);
        sources = List.copyOf(sources);
    }

    /** @return what this run alone has, so that none hides the counts of another */
    public String key() {
        return stage + "/" + instance + "/" + startedAt;
    }

    /** @return the same counts with further counters */
    public StageCounts with(Map<String, Long> more) {
        Map<String, Long> all = new HashMap<>(details);
        all.putAll(more);
        return new StageCounts(
                stage, instance, startedAt, countedAt, in, out, unchanged, duplicates, rejected, waiting, all, sources);
    }

    /** @return whether every record taken in is accounted for */
    public boolean conserved() {
        return in == out + unchanged + duplicates + rejected + waiting;
    }
}
