package bulletins.ingest;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.settling.Calendar;
import bulletins.ingest.settling.FileSettlement;
import bulletins.ingest.settling.LinkSettlement;
import bulletins.ingest.settling.RobotsSettlement;
import bulletins.ingest.settling.Settled;
import bulletins.ingest.settling.SourceSettlement;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.Visited;
import bulletins.ingest.watching.SilenceWatch;
import bulletins.ingest.watching.SourceBoard;
import bulletins.model.FetchState;
import java.util.Objects;
import java.util.Set;

/** Settles each visit in the worker's thread; gathers what is settled into batches, and makes it known once they are written, in the ledger's. */
final class Settlement {
    private static final int MOST_VISITS = 1000;
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Desk desk;
    private final LinkSettlement links;
    private final Calendar calendar;
    private final Journey journey;
    private final SourceBoard board;

    Settlement(Desk desk, LinkSettlement links, Calendar calendar, Journey journey, SourceBoard board) {
        this.desk = desk;
        this.links = links;
        this.calendar = calendar;
        this.journey = journey;
        this.board = board;
    }

    /** Decides what a visit comes to. */
    Parcel settle(Visited visited) {
        Settled settled = settled(visited);
        Batch batch = new Batch(desk.assigned());
        if (visited instanceof Visited.Source) {
            SilenceWatch.Watched watched = board.watch(settled.state(), visited.at());
            watched.alerts().forEach(batch::alert);
            settled = settled.with(watched.state());
        }
        fill(batch, visited, settled);
        return new Parcel(visited, batch);
    }

    private void fill(Batch batch, Visited visited, Settled settled) {
        batch.state(settled.state());
        settled.document().ifPresent(batch::raw);
        settled.rejection().ifPresent(batch::rejection);
        settled.asked().forEach(batch::request);
        batch.afterwards(() -> written(visited, settled));
    }

    /**
     * Takes what has come home, up to the size of one batch.
     *
     * @param going partitions of ours that leave now; whoever holds the others visits anew, and their visits are let go of
     */
    void drain(Batch batch, Set<Integer> going) {
        while (batch.visits().size() < MOST_VISITS && batch.bytes() < MOST_BYTES) {
            Parcel parcel = desk.home().poll();
            if (parcel == null) break;
            FetchState state = parcel.visited().state();
            int partition = desk.assigned().of(state.line());
            if (!desk.assigned().held(partition) && !going.contains(partition)) {
                release(parcel.visited());
                desk.counts().left(partition);
                desk.lines().settled(state.line(), state.key());
            } else if (overtaken(parcel.visited(), partition, batch)) {
                release(parcel.visited());
                desk.counts().settled(partition, Settled.Count.HANDED_ON);
            } else {
                batch.add(parcel);
            }
        }
    }

    /** A folder is looked through again while what the look before has found waits for Kafka; the next look sees what changed since. */
    private boolean overtaken(Visited visited, int partition, Batch batch) {
        if (!(visited instanceof Visited.File file)) return false;
        String key = file.state().key();
        FetchState coming = batch.state(partition, key);
        FetchState newest = coming == null ? desk.store().get(partition, key) : coming;
        return newest != null && !Objects.equals(newest.last(), file.state().last());
    }

    /** @return whether a visit of these partitions is at home still; what others bring home meanwhile never ends */
    boolean awaits(Set<Integer> partitions) {
        return desk.home().stream()
                .anyMatch(parcel -> partitions.contains(
                        desk.assigned().of(parcel.visited().state().line())));
    }

    /** The batch could not be written: everything in it is due as before. */
    void giveBack(Batch batch) {
        for (Visited visited : batch.visits()) {
            release(visited);
            FetchState state = visited.state();
            int partition = desk.assigned().of(state.line());
            if (!state.schedule().owed()) desk.counts().settled(partition, Settled.Count.HANDED_ON);
            desk.lines().settled(state.line(), state.key());
            if (desk.assigned().held(partition))
                desk.lines().arrived(state.line(), state.schedule().due());
        }
    }

    private void written(Visited visited, Settled settled) {
        FetchState state = settled.state();
        int partition = desk.assigned().of(state.line());
        desk.counts().settled(partition, settled.count());
        desk.counts().detail(visited, settled);
        if (visited instanceof Visited.Source source && desk.assigned().held(partition))
            board.visited(state, source.heldBack());
        desk.lines().settled(state.line(), state.key());
        desk.lines().arrived(state.line(), state.schedule().due());
        release(visited);
    }

    private Settled settled(Visited visited) {
        if (visited instanceof Visited.Link link) {
            return Keys.robotsSite(link.state().key()).isPresent()
                    ? new RobotsSettlement(calendar).settle(link)
                    : links.settle(link.state(), link.end(), link.at());
        }
        if (visited instanceof Visited.File file) return FileSettlement.settle(file);
        Visited.Source source = (Visited.Source) visited;
        SourceSettings definition =
                desk.sources().get(Keys.source(source.state().key()));
        if (definition == null)
            throw new IllegalStateException("no such source: " + source.state().key());
        return new SourceSettlement(calendar, definition).settle(source);
    }

    /** A page or file is kept until it is written; other sources let go of their bytes once they are read. */
    void release(Visited visited) {
        if (visited instanceof Visited.File file) desk.files().release(file.megabytes());
        if (visited instanceof Visited.Source source)
            desk.room().settled(source.state().key());
        boolean holds = visited instanceof Visited.Link || (visited instanceof Visited.Source source && source.page());
        if (!holds) return;
        if (visited.arrival().orElse(null) instanceof Arrival.Received received) journey.release(received);
    }
}
