package bulletins.launcher.commands;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.running.Logs;
import bulletins.launcher.running.Metrics;
import bulletins.launcher.running.RunningStage;
import bulletins.launcher.running.Stages;
import bulletins.launcher.running.TopicsReady;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One stage against your own Kafka and Elasticsearch, until it is told to end. */
public abstract sealed class StageCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(StageCommand.class);
    private static final long LOOK_MILLIS = 500;

    @Mixin
    private Where where = new Where();

    private final Stages.Start starting;

    StageCommand(Stages.Start starting) {
        this.starting = starting;
    }

    @Override
    public Integer call() throws InterruptedException {
        Logs.tellOnConsole();
        Configuration configuration = where.servers();
        Clock clock = Clock.systemUTC();
        TopicsReady.await(configuration.kafka(), clock);
        RunningStage stage = starting.of(new Stages(configuration, clock));
        Thread ending = new Thread(() -> end(stage), "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        if (configuration.metrics().wanted()) Metrics.serve(configuration.metrics(), List.of(stage));
        LOG.info(
                "{} works with Kafka at {}", stage.name(), configuration.kafka().bootstrapServers());
        while (true) {
            Optional<String> failure = stage.failure().get();
            boolean asked = ending.getState() != Thread.State.NEW;
            if (failure.isPresent() && !asked) throw new Failure(stage.name() + " has stopped: " + failure.get());
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static void end(RunningStage stage) {
        stage.close();
        LOG.info("{} has ended", stage.name());
    }

    /** Watches sources and fetches links. */
    @Command(name = "ingest", description = "watch sources and fetch links, with your own Kafka")
    public static final class Ingest extends StageCommand {
        public Ingest() {
            super(Stages::ingest);
        }
    }

    /** Reads, enriches and matches. */
    @Command(name = "stream", description = "read, enrich and match, with your own Kafka")
    public static final class Stream extends StageCommand {
        public Stream() {
            super(Stages::stream);
        }
    }

    /** Writes the index. */
    @Command(name = "indexer", description = "write the index, with your own Kafka and Elasticsearch")
    public static final class Indexer extends StageCommand {
        public Indexer() {
            super(Stages::indexer);
        }
    }

    /** Tells people of alerts. */
    @Command(name = "notifier", description = "tell the recipients of the settings of alerts, with your own Kafka")
    public static final class Notifier extends StageCommand {
        public Notifier() {
            super(Stages::notifier);
        }
    }
}
