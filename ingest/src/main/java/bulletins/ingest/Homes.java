package bulletins.ingest;

import bulletins.ingest.fetching.Journey;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Moves hosts and sources in with their memory when their partition becomes ours, and out again. */
final class Homes implements Ledger.Homecoming {
    private final Workers.Desk desk;
    private final StateLoader loader;
    private final Journey journey;
    private final SourceBoard board;
    private final Clock clock;

    Homes(Workers.Desk desk, StateLoader loader, Journey journey, SourceBoard board, Clock clock) {
        this.desk = desk;
        this.loader = loader;
        this.journey = journey;
        this.board = board;
        this.clock = clock;
    }

    @Override
    public void load(Collection<Integer> partitions) throws ExecutionException, InterruptedException {
        loader.load(partitions, (partition, state) -> {
            // Sources come from the settings; one that is no longer defined, or lies elsewhere now, stays where it is.
            if (state.memory() == null || desk.sources().containsKey(state.key()))
                desk.store().put(partition, state);
        });
        for (int partition : partitions) {
            desk.store().each(partition, "", (key, state) -> welcome(partition, state));
            for (SourceSettings source : desk.sources().values()) {
                if (desk.assigned().of(source.line()) == partition) enter(partition, source);
            }
        }
    }

    @Override
    public List<String> recall(Collection<Integer> partitions) {
        List<String> underWay = desk.lines().leave(partitions);
        underWay.forEach(journey::cancel);
        partitions.forEach(partition -> board.left(partition, desk.assigned()));
        return underWay;
    }

    private void welcome(int partition, FetchState state) {
        if (state.memory() != null) return;
        desk.lines().arrived(state.line(), state.schedule().due());
        if (state.schedule().owed()) desk.counts().taken(partition);
    }

    private void enter(int partition, SourceSettings source) {
        FetchState state = States.source(source, desk.store().get(partition, source.key()), clock.instant());
        desk.store().put(partition, state);
        board.visited(state);
        desk.lines().arrived(state.line(), state.schedule().due());
        if (state.schedule().owed()) desk.counts().taken(partition);
    }
}
