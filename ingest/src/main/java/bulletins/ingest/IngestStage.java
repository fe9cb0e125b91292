package bulletins.ingest;

import bulletins.ingest.fetching.Journey;
import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.hosts.ClockWatch;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.memory.StateFolder;
import bulletins.ingest.memory.StateLoader;
import bulletins.ingest.memory.StoreBroken;
import bulletins.ingest.settling.Calendar;
import bulletins.ingest.settling.LinkSettlement;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.watching.HostBoard;
import bulletins.ingest.watching.HostMetrics;
import bulletins.ingest.watching.IngestCounts;
import bulletins.ingest.watching.SilenceWatch;
import bulletins.ingest.watching.SourceBoard;
import bulletins.model.RawDocument;
import bulletins.model.StageCounts;
import bulletins.model.counts.CountsPublisher;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Denial;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.TopicWatch;
import bulletins.model.transactions.TransactionWatch;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watched sources and links asked for → {@code raw-documents}; the door of this stage. */
public final class IngestStage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestStage.class);
    private static final int HOME = 512;
    /** At least one of the largest, which has eleven. */
    private static final int MEGABYTES_OF_FILES = 48;

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int HOSTS_TOLD = 20;
    private static final int HOSTS_MEASURED = 200;

    private final StageCounter counter;
    private final SourceBoard board;
    private final Workers workers;
    private final StreamRoom room;
    private final Ledger ledger;
    private final Thread thread;
    private final LinkStore store;
    private final StateFolder folder;
    private final CountsPublisher publisher;
    private final TransactionWatch transactions;
    private final TopicWatch topics;
    private final HostBoard hosts = new HostBoard();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    private IngestStage(IngestSettings settings, KafkaSettings kafka, Clock clock)
            throws IOException, InterruptedException {
        folder = StateFolder.take(settings.work().folder());
        String name = settings.instance().isEmpty() ? folder.name() : settings.instance();
        store = LinkStore.open(folder.path());
        counter = new StageCounter("ingest", name, clock);
        int partitions = Requests.partitions(kafka);
        Assigned assigned = new Assigned(partitions);
        room = StreamRoom.of(settings.readers(), kafka, partitions, clock);
        Desk desk = desk(settings, assigned, clock);
        Journey journey = new Journey(settings.fetch(), clock);
        IngestSettings.Silence silence = settings.silence();
        board = new SourceBoard(desk.sources(), new SilenceWatch(silence.least(), silence.failing()), clock);
        Settlement settlement = settlement(settings, desk, journey, board);
        workers = new Workers(desk, journey, settlement, clock);
        Ledger.Parts parts = new Ledger.Parts(
                new Intake(desk, settings.links(), journey, clock),
                settlement,
                new Outbox(kafka, name),
                new Homes(desk, new StateLoader(kafka, settings.links(), clock), journey, board, clock),
                new ClockWatch(clock));
        ledger = new Ledger(kafka, settings, desk, parts);
        thread = new Thread(ledger::run, "ingest-ledger");
        thread.setUncaughtExceptionHandler((which, cause) -> end(cause));
        publisher = CountsPublisher.start(kafka, () -> List.of(counts().with(hosts.details(HOSTS_TOLD))));
        transactions = TransactionWatch.start(kafka, Outbox.OWNER);
        topics = TopicWatch.start(kafka, clock);
        workers.start(settings.work().workers(), (which, cause) -> end(cause));
        thread.start();
    }

    /**
     * Makes the missing topics, joins the other ingest processes, and begins.
     *
     * @throws IOException when the folder of its state cannot be used
     * @throws IllegalStateException in words for people, when Kafka does not answer or give what is needed
     */
    public static IngestStage start(IngestSettings settings, KafkaSettings kafka, Clock clock)
            throws IOException, InterruptedException {
        TopicSetup.ensure(kafka, clock);
        if (settings.sources().isEmpty())
            LOG.warn(
                    "no sources are named (setting sources), so that only links are fetched that articles of others hold");
        return new IngestStage(settings, kafka, clock);
    }

    /** Fetches one url or file now, for a command; no Kafka needed. */
    public static RawDocument fetch(String url, IngestSettings settings, Clock clock) throws InterruptedException {
        return OneVisit.fetch(url, settings, clock);
    }

    /**
     * Looks at a source now, for a command; no Kafka needed.
     *
     * @throws IllegalArgumentException when the settings define no such source
     */
    public static SourceTrial testSource(String id, IngestSettings settings, Clock clock) throws InterruptedException {
        return OneVisit.test(id, settings, clock);
    }

    public StageCounts counts() {
        return counter.counts(board.states());
    }

    /** @return how the hosts visited most do */
    public MetricSnapshots metrics() {
        return HostMetrics.of(hosts.most(HOSTS_MEASURED));
    }

    /** @return why it has ended by itself; empty while it works */
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        ledger.stop();
        try {
            thread.join(PATIENCE.toMillis());
            workers.close();
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
            workers.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        publisher.close();
        transactions.close();
        topics.close();
        room.close();
        store.close();
        folder.close();
    }

    private void end(Throwable cause) {
        Optional<String> known = Denial.in(cause).or(() -> StoreBroken.in(cause));
        known.ifPresentOrElse(
                why -> LOG.error("ingest has stopped: {}", why), () -> LOG.error("ingest has stopped by a bug", cause));
        failure.compareAndSet(null, known.orElse("a bug, which its log shows"));
        ledger.stop();
    }

    private static Settlement settlement(IngestSettings settings, Desk desk, Journey journey, SourceBoard board) {
        IngestSettings.Work work = settings.work();
        var calendar = new Calendar(work.retries(), work.firstRetry(), work.longestRetry(), new Random());
        return new Settlement(desk, new LinkSettlement(calendar, settings.links()), calendar, journey, board);
    }

    private Desk desk(IngestSettings settings, Assigned assigned, Clock clock) {
        return new Desk(
                assigned,
                new HostLines(settings.fetch().manners(), clock, assigned),
                store,
                new ArrayBlockingQueue<>(HOME),
                new Semaphore(MEGABYTES_OF_FILES),
                new SharedRoom(room, clock),
                new IngestCounts(counter),
                hosts,
                sources(settings));
    }

    private static Map<String, SourceSettings> sources(IngestSettings settings) {
        return settings.sources().stream().collect(Collectors.toMap(SourceSettings::key, Function.identity()));
    }
}
