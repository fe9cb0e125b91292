package bulletins.launcher.running;

import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The counts of stages in the terms of Prometheus. Counters begin anew with the process. */
final class StageMetrics implements MultiCollector {
    private final List<RunningStage> stages;

    StageMetrics(List<RunningStage> stages) {
        this.stages = List.copyOf(stages);
    }

    @Override
    public MetricSnapshots collect() {
        List<StageCounts> counts =
                stages.stream().flatMap(stage -> stage.counts().get().stream()).toList();
        List<MetricSnapshot> all = new ArrayList<>();
        all.add(up());
        all.add(records(counts));
        all.add(events(counts));
        all.add(gauge(
                "bulletins_waiting",
                "Records taken in and not settled yet.",
                counts,
                StageMetrics::stage,
                StageCounts::waiting));
        all.addAll(
                sources(counts.stream().flatMap(line -> line.sources().stream()).toList()));
        for (RunningStage stage : stages) stage.metrics().get().forEach(all::add);
        return new MetricSnapshots(all);
    }

    private static List<MetricSnapshot> sources(List<SourceState> sources) {
        return List.of(
                counter(
                        "bulletins_source_found",
                        "Links and documents that a source brought.",
                        sources,
                        SourceState::found),
                counter("bulletins_source_failures", "Visits to a source that failed.", sources, SourceState::failures),
                time(
                        "bulletins_source_last_success_seconds",
                        "When a source was last read, in seconds since 1970.",
                        sources,
                        SourceState::lastSuccess),
                time(
                        "bulletins_source_next_visit_seconds",
                        "When a source is visited next, in seconds since 1970.",
                        sources,
                        SourceState::nextVisit),
                gauge(
                        "bulletins_source_silent",
                        "1 while a source is silent for far longer than usual.",
                        sources,
                        StageMetrics::source,
                        source -> source.silentSince() == null ? 0 : 1),
                heldBack(sources));
    }

    private static MetricSnapshot heldBack(List<SourceState> sources) {
        return gauge(
                "bulletins_source_held_back",
                "Files that a folder has and brings as stream reads.",
                sources,
                StageMetrics::source,
                SourceState::heldBack);
    }

    private MetricSnapshot up() {
        return gauge(
                "bulletins_up",
                "1 while a stage works.",
                stages,
                stage -> Labels.of("stage", stage.name()),
                stage -> stage.failure().get().isEmpty() ? 1 : 0);
    }

    private static MetricSnapshot records(List<StageCounts> counts) {
        CounterSnapshot.Builder records = CounterSnapshot.builder()
                .name("bulletins_records")
                .help("Records by how they settled: in = out + unchanged + duplicates + rejected + waiting.");
        for (StageCounts line : counts) {
            point(records, stage(line).add("count", "in"), (double) line.in());
            point(records, stage(line).add("count", "out"), (double) line.out());
            point(records, stage(line).add("count", "unchanged"), (double) line.unchanged());
            point(records, stage(line).add("count", "duplicates"), (double) line.duplicates());
            point(records, stage(line).add("count", "rejected"), (double) line.rejected());
        }
        return records.build();
    }

    private static MetricSnapshot events(List<StageCounts> counts) {
        CounterSnapshot.Builder events = CounterSnapshot.builder()
                .name("bulletins_events")
                .help("What a stage saw on the way, as HTTP statuses.");
        for (StageCounts line : counts)
            line.details().forEach((event, count) -> point(events, stage(line).add("event", event), (double) count));
        return events.build();
    }

    private static MetricSnapshot counter(
            String name, String help, List<SourceState> sources, ToDoubleFunction<SourceState> value) {
        CounterSnapshot.Builder counter = CounterSnapshot.builder().name(name).help(help);
        for (SourceState source : sources) point(counter, source(source), value.applyAsDouble(source));
        return counter.build();
    }

    /** A time that has not come yet is left out. */
    private static MetricSnapshot time(
            String name, String help, List<SourceState> sources, Function<SourceState, @Nullable Instant> at) {
        List<SourceState> known =
                sources.stream().filter(source -> at.apply(source) != null).toList();
        return gauge(name, help, known, StageMetrics::source, source -> {
            Instant when = at.apply(source);
            return when == null ? 0 : (double) when.getEpochSecond();
        });
    }

    private static <T> MetricSnapshot gauge(
            String name, String help, List<T> all, Function<T, Labels> labels, ToDoubleFunction<T> value) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        for (T one : all)
            gauge.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(labels.apply(one))
                    .value(value.applyAsDouble(one))
                    .build());
        return gauge.build();
    }

    private static void point(CounterSnapshot.Builder counter, Labels labels, double value) {
        counter.dataPoint(
                CounterDataPointSnapshot.builder().labels(labels).value(value).build());
    }

    private static Labels stage(StageCounts line) {
        return Labels.of("stage", line.stage());
    }

    private static Labels source(SourceState source) {
        return Labels.of("source", source.id());
    }
}
