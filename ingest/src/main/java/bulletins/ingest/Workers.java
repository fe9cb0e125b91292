package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.fetching.Validators;
import bulletins.ingest.hosts.HostTurn;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.FolderVisit;
import bulletins.ingest.visiting.SourceVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that each take a host's turn, visit the host's first due link and bring home what it comes to. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration NAP = Duration.ofMillis(500);

    private final Desk desk;
    private final Journey journey;
    private final Settlement settlement;
    private final Clock clock;
    private final Instant began;
    private final Map<String, FolderVisit> folders = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open = true;

    Workers(Desk desk, Journey journey, Settlement settlement, Clock clock) {
        this.desk = desk;
        this.journey = journey;
        this.settlement = settlement;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** @param ended hears of a worker that cannot go on */
    void start(int count, Thread.UncaughtExceptionHandler ended) {
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(this::work, "ingest-worker-" + i);
            thread.setUncaughtExceptionHandler(ended);
            threads.add(thread);
            thread.start();
        }
    }

    /** Ends what is under way; what it would have brought is due still. */
    @Override
    public void close() {
        open = false;
        journey.close();
        threads.forEach(Thread::interrupt);
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) thread.join(Duration.ofSeconds(2).toMillis());
    }

    private void work() {
        try {
            while (open) {
                Optional<HostTurn> turn = desk.lines().take(NAP);
                if (turn.isEmpty()) continue;
                try {
                    visitFirst(turn.get());
                } finally {
                    turn.get().end();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void visitFirst(HostTurn turn) throws InterruptedException {
        int partition = desk.assigned().of(turn.name());
        Optional<FetchState> due =
                turn.next(wanted -> desk.store().due(partition, turn.name(), wanted, clock.instant()));
        if (due.isEmpty()) {
            turn.endUnused();
            return;
        }
        FetchState state = due.get();
        if (!state.schedule().owed()) desk.counts().taken(partition);
        boolean home = false;
        Instant left = clock.instant();
        try {
            Parcel parcel = settledOrBug(state, turn);
            turn.handedOn().forEach(parcel.batch()::request);
            turn.hosts().forEach(parcel.batch()::state);
            Visited visited = parcel.visited();
            visited.arrival().ifPresent(arrival -> seen(arrival, Duration.between(left, visited.at()), visited.at()));
            home = open && !turn.recalled();
            if (home) desk.home().put(parcel);
            else settlement.release(visited);
        } finally {
            if (!home) desk.lines().settled(state.line(), state.key());
        }
    }

    private Parcel settledOrBug(FetchState state, HostTurn turn) throws InterruptedException {
        Visited visited = orBug(() -> visit(state, turn), bug -> broken(state, bug));
        return orBug(() -> settlement.settle(visited), bug -> {
            settlement.release(visited);
            return settlement.settle(broken(state, bug));
        });
    }

    /** A bug in one visit costs that visit. */
    private static <T> T orBug(Callable<T> work, Function<Throwable, T> otherwise) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable bug = e.getCause() == null ? e : e.getCause();
            if (bug instanceof InterruptedException interrupted) throw interrupted;
            return otherwise.apply(bug);
        }
    }

    private Visited broken(FetchState state, Throwable bug) {
        LOG.error("a bug in the visit to {}", state.url(), bug);
        String why = "a bug in ingest: " + bug;
        Arrival.Trail trail = new Arrival.Trail(List.of(state.url()), 0);
        return state.ofSource()
                ? new Visited.Source(state, clock.instant(), Optional.empty(), false, new Visited.Look.Failed(why))
                : new Visited.Link(state, clock.instant(), new Arrival.Failed(trail, "bug", why, null));
    }

    private Visited visit(FetchState state, HostTurn turn) throws InterruptedException {
        SourceSettings source = state.ofSource() ? desk.sources().get(Keys.source(state.key())) : null;
        if (source == null) {
            List<String> via = state.asked().via();
            Arrival end = Keys.robotsSite(state.key()).isPresent()
                    ? journey.goForRobots(state.url(), via, turn)
                    : journey.go(state.url(), Validators.after(state.last()), via, turn);
            return new Visited.Link(state, clock.instant(), end);
        }
        if (source.kind() != SourceSettings.Kind.FOLDER)
            return new SourceVisit(source, journey, clock, began).visit(state, turn);
        FolderVisit folder = folders.computeIfAbsent(source.id(), unused -> new FolderVisit(source, clock));
        Visited.Look look = folder.visit(
                new FolderFiles(desk, settlement, state), state.schedule().failingSince());
        return new Visited.Source(state, clock.instant(), Optional.empty(), false, look);
    }

    private void seen(Arrival arrival, Duration taken, Instant at) {
        desk.hosts().visited(CanonicalUrl.host(arrival.trail().end()), arrival, taken, at);
    }
}
