package bulletins.ingest;

import bulletins.ingest.fetching.Journey;
import bulletins.ingest.memory.Kept;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.StateLoader;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.watching.SourceBoard;
import bulletins.model.FetchState;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Moves hosts and sources in with their memory when their partition becomes ours, and out again. */
final class Homes {
    private final Desk desk;
    private final StateLoader loader;
    private final Journey journey;
    private final SourceBoard board;
    private final Clock clock;

    Homes(Desk desk, StateLoader loader, Journey journey, SourceBoard board, Clock clock) {
        this.desk = desk;
        this.loader = loader;
        this.journey = journey;
        this.board = board;
        this.clock = clock;
    }

    void load(Collection<Integer> partitions) throws ExecutionException, InterruptedException {
        loader.load(partitions, this::wanted, desk.store()::load);
        for (int partition : partitions) {
            for (SourceSettings source : desk.sources().values()) {
                if (desk.assigned().of(source.line()) == partition) enter(partition, source);
            }
        }
    }

    /** Sources come from the settings; one that is no longer defined, or lies at another host now, stays in Kafka. */
    private boolean wanted(FetchState state) {
        SourceSettings source = desk.sources().get(Keys.source(state.key()));
        boolean part = !Keys.source(state.key()).equals(state.key());
        return source != null && (part || source.line().equals(state.line()));
    }

    /** Begins visits to the lines of these partitions, which are ours now. */
    void moveIn(Collection<Integer> partitions) {
        for (int partition : partitions) {
            desk.store().order(partition, standing -> {
                desk.lines().arrived(standing.line(), standing.due());
                if (standing.rests() != null) rests(partition, standing.line());
                if (standing.owed()) desk.counts().taken(partition);
            });
        }
    }

    private void rests(int partition, String line) {
        FetchState host = desk.store().get(partition, Keys.host(line));
        if (host == null || host.schedule().rests() == null) return;
        desk.lines().rests(line, host.schedule().rests(), host.schedule().interval());
    }

    /** Stops visits to the lines of these partitions. @return those under way */
    List<String> recall(Collection<Integer> partitions) {
        List<String> underWay = desk.lines().leave(partitions);
        underWay.forEach(journey::cancel);
        partitions.forEach(partition -> board.left(partition, desk.assigned()));
        return underWay;
    }

    private void enter(int partition, SourceSettings source) {
        FetchState state = States.source(source, desk.store().get(partition, source.key()), clock.instant());
        desk.store().put(List.of(Kept.of(partition, state)));
        board.visited(state, 0);
    }
}
