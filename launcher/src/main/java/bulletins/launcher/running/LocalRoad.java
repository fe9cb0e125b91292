package bulletins.launcher.running;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.topics.Lags;
import bulletins.model.StageCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** The whole road on this machine: servers beside this JVM, stages in it. Closing it ends all and keeps the data. */
public final class LocalRoad implements AutoCloseable {
    private final Deque<Ending> opened = new ArrayDeque<>();
    private final List<RunningStage> stages = new ArrayList<>();
    private final Consumer<String> say;
    private final AtomicBoolean closed = new AtomicBoolean();
    private Instant startedAt = Instant.EPOCH;

    public LocalRoad(Consumer<String> say) {
        this.say = say;
    }

    /**
     * What a road is started from.
     *
     * @param root the project's folder, for the Elasticsearch server that the build unpacked
     * @param data where everything is kept
     * @param settings the file, told to other commands
     * @param configuration read again once the servers' addresses are known
     */
    public record Plan(
            Path root,
            Path data,
            Path settings,
            Function<Addresses, Configuration> configuration,
            Configuration first) {}

    /**
     * Starts everything in order. What is there already when something cannot be started is ended by {@link #close}.
     *
     * @return the settings with the servers' addresses in them
     */
    public Configuration open(Plan plan, Clock clock) throws IOException, InterruptedException {
        startedAt = clock.instant();
        DataFolder data = DataFolder.claim(plan.data());
        atEnd(data::close);
        say.accept("Starting Kafka and Elasticsearch; data is kept in " + plan.data());
        Servers servers = Servers.start(plan.first().local(), plan.root(), data);
        atEnd(servers::close);
        servers.site().ifPresent(site -> say.accept("The sample web site answers at " + site.address()));
        String kafka = servers.broker().bootstrapServers();
        say.accept("Kafka listens on " + kafka);
        TopicsReady.await(
                plan.configuration().apply(new Addresses(0, kafka, "", null)).kafka(), clock);
        String elasticsearch = servers.elasticsearch().address().toString();
        say.accept("Elasticsearch answers at " + elasticsearch);
        Addresses addresses = new Addresses(ProcessHandle.current().pid(), kafka, elasticsearch, plan.settings());
        Configuration configuration = plan.configuration().apply(addresses);
        startStages(configuration, data, clock);
        addresses.write(data.path());
        atEnd(() -> Addresses.remove(data.path()));
        return configuration;
    }

    public List<StageCounts> counts() {
        return stages.stream().flatMap(stage -> stage.counts().get().stream()).toList();
    }

    /** Whoever cannot be told of alerts now is told at the next start; the index does not wait for them. */
    private List<StageCounts> indexedCounts() {
        return counts().stream()
                .filter(line -> !line.stage().startsWith("notifier"))
                .toList();
    }

    /**
     * Says once a second how far things have come, until everything has arrived.
     *
     * @return false when the road was closed before
     */
    public boolean awaitSettled(Configuration configuration, Progress progress) throws InterruptedException {
        try (Lags lags = new Lags(configuration.kafka())) {
            int sources = configuration.ingest().sources().size();
            Settled settled = new Settled(this::indexedCounts, lags::all, sources, startedAt);
            while (!closed.get()) {
                if (settled.look()) return true;
                progress.tell(counts());
                rejectFailures();
                Thread.sleep(1000);
            }
            return false;
        }
    }

    /** Says every two seconds what has changed, until the JVM is told to end. */
    public void run(Progress progress) throws InterruptedException {
        while (!closed.get()) {
            progress.tell(counts());
            rejectFailures();
            Thread.sleep(2000);
        }
    }

    public boolean hasEnded() {
        return closed.get();
    }

    /** Also a second caller comes back when all has ended. */
    @Override
    public synchronized void close() {
        closed.set(true);
        endAll();
    }

    /** One that cannot be ended leaves none running that was opened before it. */
    private void endAll() {
        if (opened.isEmpty()) return;
        try {
            opened.pop().end();
        } catch (IOException e) {
            say.accept("could not end cleanly: " + e);
        } finally {
            endAll();
        }
    }

    private void startStages(Configuration configuration, DataFolder data, Clock clock)
            throws IOException, InterruptedException {
        Optional<Path> rules = configuration.local().rules();
        if (rules.isPresent()) {
            Path memory = data.resolve("rules-of-the-folder");
            RulesFolder watched =
                    RulesFolder.watch(rules.get(), memory, configuration.kafka(), configuration.doubts(), say);
            atEnd(watched::close);
        }
        Stages making = new Stages(configuration, clock);
        boolean somebodyHears = !configuration.notifier().names().isEmpty();
        if (somebodyHears) start(Stages::notifier, making);
        start(Stages::indexer, making);
        start(Stages::stream, making);
        start(Stages::ingest, making);
        if (configuration.metrics().wanted()) {
            Metrics metrics = Metrics.serve(configuration.metrics(), stages);
            atEnd(metrics::close);
        }
    }

    private void start(Stages.Start start, Stages making) throws InterruptedException {
        RunningStage stage = start.of(making);
        atEnd(stage::close);
        stages.add(stage);
    }

    private void rejectFailures() {
        for (RunningStage stage : closed.get() ? List.<RunningStage>of() : stages) {
            stage.failure().get().ifPresent(failure -> {
                throw new Failure(stage.name() + " has stopped: " + failure);
            });
        }
    }

    private synchronized void atEnd(Ending ending) {
        opened.push(ending);
    }

    private interface Ending {
        void end() throws IOException;
    }
}
