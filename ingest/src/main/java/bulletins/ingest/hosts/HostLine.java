package bulletins.ingest.hosts;

import bulletins.ingest.memory.LinkStore;
import bulletins.model.FetchState;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One host: whether somebody is there, when it is free again, and when its next link is due. Guarded by {@link HostLines}. */
final class HostLine {
    private final String name;
    private final HostPauses pauses;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Deque<FetchState> found = new ArrayDeque<>();
    private boolean busy;
    private boolean guest;
    private boolean retired;
    private int expected;
    private long due = Long.MAX_VALUE;

    HostLine(String name, HostPauses pauses) {
        this.name = name;
        this.pauses = pauses;
    }

    String name() {
        return name;
    }

    /**
     * Forgets when its next link is due, which only a look into the store can tell again.
     *
     * @param unsettled how many may be taken at once
     * @return what to look for; empty while links found before wait for their turn
     */
    Optional<LinkStore.Wanted> search(int unsettled) {
        if (hasFound()) return Optional.empty();
        return Optional.of(new LinkStore.Wanted(forgetDue(), taken, unsettled - taken.size()));
    }

    /** Takes in links that are due, to be visited one after the other, and when the next is. */
    void found(LinkStore.Due look) {
        look.states().forEach(state -> taken.add(state.key()));
        found.addAll(look.states());
        dueNoLaterThan(look.nextDue());
    }

    boolean hasFound() {
        return !found.isEmpty();
    }

    Optional<FetchState> nextFound() {
        return Optional.ofNullable(found.poll());
    }

    /** Keys found, under way or not yet written down. */
    Set<String> taken() {
        return taken;
    }

    /** Journeys from elsewhere that wait for their turn here. */
    void expect(int more) {
        expected += more;
    }

    boolean expecting() {
        return expected > 0;
    }

    /** @return whether a journey from elsewhere is not to wait: another does, or own links are due after a journey's turn */
    boolean crowded(Instant now) {
        return expecting() || (guest && wanted() && (hasFound() || due <= now.toEpochMilli()));
    }

    /** A journey from elsewhere has this turn. */
    void guestTurn() {
        busy = true;
        guest = true;
    }

    /** The host's own links have this turn. */
    void ownTurn() {
        busy = true;
        guest = false;
    }

    /** @return whether nobody is there or waits to be */
    boolean open() {
        return !busy && !expecting();
    }

    boolean busy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    Instant free() {
        return pauses.free();
    }

    /** @return epoch milliseconds before which no link was due; unknown from now on */
    private long forgetDue() {
        long before = due;
        due = Long.MAX_VALUE;
        return before == Long.MAX_VALUE ? 0 : before;
    }

    void dueNoLaterThan(long when) {
        due = Math.min(due, when);
    }

    void join() {
        retired = false;
    }

    boolean wanted() {
        return (hasFound() || due != Long.MAX_VALUE) && !retired;
    }

    /** Its partition is no longer ours; should it come back, what was found and not begun must be found again. */
    void retire() {
        retired = true;
        due = Long.MAX_VALUE;
        pauses.forget();
        found.forEach(state -> taken.remove(state.key()));
        found.clear();
    }

    boolean retired() {
        return retired;
    }

    boolean forgettable(Instant now) {
        return retired || (!wanted() && taken.isEmpty() && pauses.over(now));
    }

    Instant readyAt() {
        Instant free = free();
        return hasFound() || free.toEpochMilli() >= due ? free : Instant.ofEpochMilli(due);
    }

    HostPauses pauses() {
        return pauses;
    }

    void rest(Instant now) {
        busy = false;
        pauses.begin(now);
    }
}
