package bulletins.ingest;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.settling.Calendar;
import bulletins.ingest.settling.LinkSettlement;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.watching.HostBoard;
import bulletins.ingest.watching.IngestCounts;
import bulletins.ingest.watching.SilenceWatch;
import bulletins.ingest.watching.SourceBoard;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger does between two words with Kafka: takes requests in and settles visits. */
abstract class DeskTest {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @TempDir
    Path watched;

    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Assigned assigned = new Assigned(1);
    final StageCounter counter = new StageCounter("ingest", "one", clock);
    LinkStore store;
    private Journey journey;
    Desk desk;
    Intake intake;
    Settlement settlement;
    SourceSettings source;
    SourceBoard board;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"), "sources: {files: {kind: folder, path: '" + watched + "'}}");
        IngestSettings settings = IngestSettings.from(Environment.of(file, Map.of()));
        source = settings.sources().get(0);
        FetchSettings fetch = settings.fetch();
        assigned.join(Set.of(0));
        store = LinkStore.open(Files.createDirectory(folder.resolve("store")));
        journey = new Journey(fetch, clock);
        HostLines lines = new HostLines(fetch.manners(), clock, assigned);
        desk = new Desk(
                assigned,
                lines,
                store,
                new ArrayBlockingQueue<>(99),
                new Semaphore(48),
                new SharedRoom(() -> 500, clock),
                new IngestCounts(counter),
                new HostBoard(),
                Map.of(source.key(), source));
        Rhythm links = settings.links();
        Calendar calendar = new Calendar(3, Duration.ofSeconds(1), Duration.ofHours(1), new Random(1));
        board = new SourceBoard(desk.sources(), new SilenceWatch(Duration.ofDays(1), Duration.ofDays(1)), clock);
        settlement = new Settlement(desk, new LinkSettlement(calendar, links), calendar, journey, board);
        intake = new Intake(desk, links, journey, clock);
    }

    @AfterEach
    void close() {
        journey.close();
        store.close();
    }

    Batch gathered() {
        Batch batch = new Batch(assigned);
        settlement.drain(batch, Set.of());
        return batch;
    }

    void write(Batch batch) {
        store.put(batch.states());
        batch.done();
    }
}
