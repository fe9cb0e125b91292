package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.hosts.HostTurn;
import bulletins.ingest.memory.Kept;
import bulletins.ingest.memory.LinkStore;
import bulletins.ingest.memory.States;
import bulletins.ingest.settling.Calendar;
import bulletins.ingest.settling.LinkSettlement;
import bulletins.ingest.sources.Rhythm;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.FolderVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.ingest.watching.HostBoard;
import bulletins.ingest.watching.IngestCounts;
import bulletins.ingest.watching.SilenceWatch;
import bulletins.ingest.watching.SourceBoard;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.StageCounts;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger does between two words with Kafka: requests taken in, visits settled. */
class LedgerWorkTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String URL = "https://a.example/1";

    @TempDir
    Path folder;

    @TempDir
    Path watched;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Assigned assigned = new Assigned(1);
    private final StageCounter counter = new StageCounter("ingest", "one", clock);
    private LinkStore store;
    private Journey journey;
    private Desk desk;
    private Intake intake;
    private Settlement settlement;
    private SourceSettings source;
    private SourceBoard board;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(
                folder.resolveSibling("settings.yaml"), "sources: {files: {kind: folder, path: '" + watched + "'}}");
        IngestSettings settings = IngestSettings.from(Environment.of(file, Map.of()));
        source = settings.sources().get(0);
        FetchSettings fetch = settings.fetch();
        assigned.join(Set.of(0));
        store = LinkStore.open(folder);
        journey = new Journey(fetch, clock);
        HostLines lines = new HostLines(fetch.manners(), clock, assigned);
        desk = new Desk(
                assigned,
                lines,
                store,
                new ArrayBlockingQueue<>(99),
                new Semaphore(48),
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

    @Test
    void where_nothing_happens_nothing_is_written() {
        assertThat(gathered().isEmpty()).isTrue();
    }

    @Test
    void a_link_asked_for_while_it_is_visited_again_anyway_counts_once() throws Exception {
        store.put(List.of(Kept.of(0, visitedBefore())));
        desk.lines().arrived("a.example", NOW);
        FetchState leaving = underWay();
        write(asked());
        write(cameHome(leaving));
        StageCounts counts = counter.counts(List.of());
        assertThat(counts.duplicates()).isEqualTo(1);
        assertThat(counts.waiting()).isZero();
    }

    @Test
    void what_comes_home_for_a_partition_that_was_lost_is_not_written() throws Exception {
        store.put(List.of(Kept.of(0, visitedBefore())));
        desk.lines().arrived("a.example", NOW);
        FetchState leaving = underWay();
        assigned.leave(Set.of(0));
        assertThat(cameHome(leaving).isEmpty()).isTrue();
        assertThat(desk.home()).isEmpty();
    }

    @Test
    void files_wait_at_the_door_for_those_before_them_to_be_written() throws Exception {
        for (int file = 0; file < 9; file++)
            Files.write(watched.resolve(file + ".txt"), new byte[Topics.LARGEST_BODY - file]);
        Files.walk(watched)
                .forEach(file ->
                        file.toFile().setLastModified(NOW.minusSeconds(60).toEpochMilli()));
        FutureTask<Visited.Look> looking =
                new FutureTask<>(() -> new FolderVisit(source, clock).visit(new Drawer(desk, settlement, 0), null));
        Thread worker = new Thread(looking);
        worker.start();
        await().until(() -> worker.getState() == Thread.State.WAITING || looking.isDone());
        assertThat(desk.home().stream()
                        .mapToLong(parcel -> parcel.batch().bytes())
                        .sum())
                .isLessThan(64L * 1024 * 1024);
        await().until(() -> {
            write(gathered());
            return looking.isDone();
        });
        write(gathered());
        assertThat(counter.counts(List.of()).out()).isEqualTo(9);
    }

    @Test
    void a_source_whose_last_visit_is_written_while_its_partition_goes_is_not_shown_here_any_more() {
        FetchState state = States.source(source, null, NOW);
        desk.home()
                .add(settlement.settle(new Visited.Source(
                        state, NOW, Optional.empty(), false, new Visited.Look.Failed("there is no folder"))));
        assigned.leave(Set.of(0));
        Batch last = new Batch(assigned);
        settlement.drain(last, going -> true);
        write(last);
        assertThat(board.states()).isEmpty();
    }

    /** Takes the turn of the link's host, as a worker does. */
    private FetchState underWay() throws InterruptedException {
        HostTurn turn = desk.lines().take(Duration.ZERO).orElseThrow();
        FetchState state =
                turn.next(wanted -> store.due(0, turn.name(), wanted, NOW)).orElseThrow();
        if (!state.schedule().owed()) desk.counts().taken(0);
        return state;
    }

    private Batch asked() {
        FetchRequest request = new FetchRequest(URL, FetchRequest.Reads.PAGE, "i-1", null, NOW);
        byte[] value = Topics.FETCH_REQUESTS.value().serializer().serialize("", request);
        Batch batch = new Batch(assigned);
        intake.take(new ConsumerRecord<>(Topics.FETCH_REQUESTS.name(), 0, 0, "a.example", value), batch);
        return batch;
    }

    private Batch cameHome(FetchState state) {
        Arrival.Trail trail = new Arrival.Trail(List.of(URL), 200, Map.of());
        desk.home().add(settlement.settle(new Visited.Link(state, NOW, new Arrival.Received(trail, new byte[1], 0))));
        return gathered();
    }

    private Batch gathered() {
        Batch batch = new Batch(assigned);
        settlement.drain(batch, assigned::held);
        return batch;
    }

    private void write(Batch batch) {
        store.put(batch.states());
        batch.done();
    }

    private static FetchState visitedBefore() {
        var asked = new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-0", NOW, List.of(), false);
        var answer = new FetchState.Answer(
                RawDocument.Outcome.RECEIVED, 200, URL, "h", null, null, 1, NOW.minusSeconds(9), null);
        FetchState.Schedule due = FetchState.Schedule.of(NOW, false, Duration.ofHours(1));
        return new FetchState(URL, "a.example", URL, asked, answer, due, null);
    }
}
