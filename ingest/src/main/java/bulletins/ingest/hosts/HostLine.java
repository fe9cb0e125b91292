package bulletins.ingest.hosts;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.memory.LinkStore;
import bulletins.model.FetchState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One host: whether somebody is there, when it is free again, and when its next link is due. Guarded by {@link HostLines}. */
final class HostLine {
    private static final Duration FIRST_PENALTY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PENALTY = Duration.ofMinutes(10);

    private final String name;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Deque<FetchState> found = new ArrayDeque<>();
    private boolean busy;
    private boolean guest;
    private boolean retired;
    private int expected;
    private Instant free = Instant.EPOCH;
    private long due = Long.MAX_VALUE;
    private Duration crawlDelay = Duration.ZERO;
    private Duration penalty = Duration.ZERO;

    HostLine(String name) {
        this.name = name;
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

    boolean busy() {
        return busy;
    }

    void busy(boolean now) {
        busy = now;
    }

    Instant free() {
        return free;
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

    /** Its partition is no longer ours. */
    void retire() {
        retired = true;
        due = Long.MAX_VALUE;
        // It may lie years ahead where the clock was put back.
        free = Instant.EPOCH;
        found.clear();
    }

    boolean retired() {
        return retired;
    }

    boolean forgettable(Instant now) {
        return retired || (!wanted() && taken.isEmpty() && !free.isAfter(now) && penalty.isZero());
    }

    Instant readyAt() {
        return hasFound() || free.toEpochMilli() >= due ? free : Instant.ofEpochMilli(due);
    }

    void crawlDelay(Duration pause) {
        crawlDelay = pause;
    }

    /** @return how long the host is left alone */
    Duration slowDown(Instant now, Duration atLeast, FetchSettings.Manners manners) {
        penalty = penalty.isZero() ? FIRST_PENALTY : penalty.multipliedBy(2);
        if (penalty.compareTo(LONGEST_PENALTY) > 0) penalty = LONGEST_PENALTY;
        Duration asked = atLeast.compareTo(manners.longestRetryAfter()) > 0 ? manners.longestRetryAfter() : atLeast;
        Duration wait = longer(asked, penalty);
        free = later(free, now.plus(wait));
        return wait;
    }

    /** What was remembered of it beyond a restart; a penalty long past is forgiven. */
    void rests(Instant until, Duration lately, Instant now, FetchSettings.Manners manners) {
        Instant latest = now.plus(manners.longestRetryAfter());
        free = later(free, until.isBefore(latest) ? until : latest);
        if (until.plus(LONGEST_PENALTY).isAfter(now)) penalty = longer(penalty, lately);
    }

    /** @return whether it is to be forgiven something */
    boolean wentWell() {
        if (penalty.isZero()) return false;
        penalty = penalty.compareTo(FIRST_PENALTY) <= 0 ? Duration.ZERO : penalty.dividedBy(2);
        return true;
    }

    Duration penalty() {
        return penalty;
    }

    void rest(Instant now, Duration pause) {
        busy = false;
        free = later(free, now.plus(longer(penalty, longer(pause, crawlDelay))));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
