package bulletins.launcher.running;

import bulletins.indexer.IndexerStage;
import bulletins.ingest.IngestStage;
import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.notifier.NotifierStage;
import bulletins.stream.StreamStage;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Starts stages by their doors. */
public final class Stages {
    /** One of the ways to start a stage below. */
    public interface Start {
        RunningStage of(Stages stages) throws InterruptedException;
    }

    private final Configuration configuration;
    private final Clock clock;

    public Stages(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    public RunningStage ingest() throws InterruptedException {
        try {
            IngestStage stage = IngestStage.start(configuration.ingest(), configuration.kafka(), clock);
            return new RunningStage(
                    "ingest", () -> List.of(stage.counts()), stage::failure, stage::metrics, stage::close);
        } catch (IOException e) {
            throw new Failure("ingest cannot keep its state (setting ingest.state): " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    public RunningStage stream() throws InterruptedException {
        try {
            StreamStage stage = StreamStage.start(configuration.stream(), configuration.kafka(), clock);
            return new RunningStage("stream", stage::counts, stage::failure, MetricSnapshots::of, stage::close);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    public RunningStage indexer() {
        IndexerStage stage = IndexerStage.start(configuration.indexer(), configuration.kafka(), clock);
        return new RunningStage(
                "indexer", () -> List.of(stage.counts()), stage::failure, MetricSnapshots::of, stage::close);
    }

    public RunningStage notifier() {
        NotifierStage stage = NotifierStage.start(configuration.notifier(), configuration.kafka(), clock);
        return new RunningStage("notifier", stage::counts, stage::failure, MetricSnapshots::of, stage::close);
    }
}
