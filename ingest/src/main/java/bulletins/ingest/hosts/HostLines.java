package bulletins.ingest.hosts;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.memory.LinkStore;
import bulletins.model.FetchState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whose turn it is: one request at a time per host, with a pause after each, whichever host has waited longest first. Knows when
 * each host's next link is due, and no link. Safe from any thread.
 */
public final class HostLines {
    /** How long a redirected journey waits for another host before it gives way and tries later. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Visits to one host that may wait to be written where hosts get no pause; elsewhere one, which a kill may repeat. */
    private static final int HURRIED = 32;

    private final FetchSettings.Manners manners;
    private final Clock clock;
    private final Partitions partitions;
    private final int unsettled;
    private final KnownLines lines;
    private final TreeSet<HostLine> waiting =
            new TreeSet<>(Comparator.comparing(HostLine::readyAt).thenComparing(HostLine::name));
    private int entering;

    public HostLines(FetchSettings.Manners manners, Clock clock, Partitions partitions) {
        this.manners = manners;
        this.clock = clock;
        this.partitions = partitions;
        this.lines = new KnownLines(manners);
        this.unsettled = manners.pause().isZero() ? HURRIED : 1;
    }

    /** A link of this line is due then; nothing arrives at hosts that are not ours. */
    public synchronized void arrived(String name, Instant due) {
        if (elsewhere(name)) return;
        HostLine line = lines.of(name, clock.instant());
        line.join();
        change(line, () -> line.dueNoLaterThan(due.toEpochMilli()));
    }

    /** The host is left alone until then, or for as long as it may ask: the clock may have been wrong. */
    public synchronized void rests(String name, Instant until, Duration penalty) {
        HostLine line = lines.of(name, clock.instant());
        change(line, () -> line.pauses().rests(until, penalty, clock.instant()));
    }

    /** What was taken from this line has been written down, and may be found again. */
    public synchronized void settled(String name, String key) {
        HostLine line = lines.known(name);
        if (line != null) change(line, () -> line.taken().remove(key));
    }

    /** @return whether this has been taken from its line and is not written down yet */
    public synchronized boolean underWay(String name, String key) {
        HostLine line = lines.known(name);
        return line != null && line.taken().contains(key);
    }

    /** Waits up to a while for a host to be ready, and takes its turn. */
    public synchronized Optional<HostTurn> take(Duration patience) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        while (true) {
            Instant now = clock.instant();
            HostLine first = waiting.isEmpty() ? null : waiting.first();
            if (first != null && !first.readyAt().isAfter(now)) {
                waiting.remove(first);
                first.ownTurn();
                if (!waiting.isEmpty()) wake();
                return Optional.of(new HostTurn(this, first));
            }
            if (!now.isBefore(end)) return Optional.empty();
            waitUntil(first != null && first.readyAt().isBefore(end) ? first.readyAt() : end);
        }
    }

    /** Forgets the lines of these partitions. @return the names of those under way */
    public synchronized List<String> leave(Collection<Integer> gone) {
        List<HostLine> leaving = lines.all().stream()
                .filter(line -> gone.contains(partitions.of(line.name())))
                .toList();
        leaving.forEach(line -> waiting.remove(line));
        leaving.stream().filter(line -> !line.busy()).forEach(lines::remove);
        leaving.forEach(HostLine::retire);
        return leaving.stream().filter(HostLine::busy).map(HostLine::name).toList();
    }

    /** @return whether nobody is on the way to any of these */
    public synchronized boolean quiet(Collection<String> names) {
        return names.stream().map(lines::known).noneMatch(line -> line != null && line.busy());
    }

    private void change(HostLine line, Runnable change) {
        waiting.remove(line);
        change.run();
        boolean open = line.open();
        boolean ready =
                open && line.wanted() && (line.hasFound() || line.taken().size() < unsettled);
        if (ready) waiting.add(line);
        else if (open && line.forgettable(clock.instant())) lines.remove(line);
        if (ready || entering > 0) wake();
    }

    /** One worker for each host that becomes ready: all of them would only be in one another's way. */
    private void wake() {
        if (entering > 0) notifyAll();
        else notify();
    }

    /** For callers that look again in a loop. */
    @SuppressWarnings("WaitNotInLoop")
    private void waitUntil(Instant end) throws InterruptedException {
        long millis = Duration.between(clock.instant(), end).toMillis();
        wait(Math.max(1, Math.min(millis + 1, 1000)));
    }

    /** @return what to look for in the store; empty while links found before wait for their turn */
    synchronized Optional<LinkStore.Wanted> wanted(HostLine line) {
        return line.search(unsettled);
    }

    /** @return the next link of those found now and before */
    synchronized Optional<FetchState> next(HostLine line, Optional<LinkStore.Due> found) {
        found.ifPresent(line::found);
        return line.nextFound();
    }

    /**
     * Gives up the turn held so far, waits for a host to be free and takes its turn, before the host's own links, which would never
     * let it in; empty when that takes too long, or when the host is no longer ours.
     *
     * @param guest whether it comes from elsewhere: of those one waits, so that no slow host holds all workers
     */
    synchronized Optional<HostLine> enter(String host, boolean guest, Runnable leave) throws InterruptedException {
        if (elsewhere(host)) return Optional.empty();
        HostLine next = lines.of(host, clock.instant());
        if (guest && next.crowded(clock.instant())) return Optional.empty();
        Instant end = clock.instant().plus(PATIENCE).plus(manners.longestCrawlDelay());
        change(next, () -> next.expect(1));
        leave.run();
        entering++;
        try {
            while (!next.retired() && (next.busy() || clock.instant().isBefore(next.free()))) {
                if (clock.instant().isAfter(end) || next.free().isAfter(end)) return Optional.empty();
                waitUntil(next.busy() ? end : next.free());
            }
            if (next.retired()) return Optional.empty();
            if (guest) next.guestTurn();
            else next.busy(true);
            return Optional.of(next);
        } finally {
            entering--;
            change(next, () -> next.expect(-1));
        }
    }

    Instant now() {
        return clock.instant();
    }

    boolean elsewhere(String host) {
        return !partitions.held(partitions.of(host));
    }

    /** The host rests for its pause. */
    synchronized void rest(HostLine line) {
        change(line, () -> line.rest(clock.instant()));
    }

    /** Nobody was asked, so nobody needs to rest. */
    synchronized void free(HostLine line) {
        change(line, () -> line.busy(false));
    }

    synchronized void crawlDelay(String host, Duration pause) {
        HostLine line = lines.known(host);
        if (line != null) line.pauses().crawlDelay(pause);
    }

    synchronized boolean retired(HostLine line) {
        return line.retired();
    }
}
