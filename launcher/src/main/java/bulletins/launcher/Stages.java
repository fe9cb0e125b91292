package bulletins.launcher;

import bulletins.indexer.IndexerStage;
import bulletins.ingest.IngestStage;
import bulletins.launcher.running.RunningStage;
import bulletins.stream.StreamStage;
import java.time.Clock;
import java.util.List;

/** Starts stages by their doors. */
public final class Stages {
    private final Configuration configuration;
    private final Clock clock;

    public Stages(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
    }

    public RunningStage ingest() {
        IngestStage stage = IngestStage.start(configuration.ingest(), configuration.kafka(), clock);
        return new RunningStage("ingest", stage::counts, stage::failure, stage::close);
    }

    public RunningStage stream() {
        StreamStage stage = StreamStage.start(configuration.stream(), configuration.kafka(), clock);
        return new RunningStage("stream", stage::counts, stage::failure, stage::close);
    }

    public RunningStage indexer() {
        IndexerStage stage = IndexerStage.start(configuration.indexer(), configuration.kafka(), clock);
        return new RunningStage("indexer", () -> List.of(stage.counts()), stage::failure, stage::close);
    }
}
