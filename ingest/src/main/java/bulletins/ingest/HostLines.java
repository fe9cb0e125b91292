package bulletins.ingest;

import bulletins.ingest.fetching.FetchSettings;
import bulletins.ingest.fetching.Turns;
import bulletins.model.FetchState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Whose turn it is: one request at a time per host, with a pause after each, whichever host has waited longest first. Knows when
 * each host's next link is due, and no link. Safe from any thread.
 */
final class HostLines {
    /** How long a redirected journey waits for another host before it gives way and tries later. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FetchSettings.Manners manners;
    private final Clock clock;
    private final Partitions partitions;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final TreeSet<HostLine> waiting =
            new TreeSet<>(Comparator.comparing(HostLine::readyAt).thenComparing(HostLine::name));

    /** Which partitions are ours, and which a line belongs to. */
    interface Partitions {
        int of(String line);

        boolean held(int partition);
    }

    HostLines(FetchSettings.Manners manners, Clock clock, Partitions partitions) {
        this.manners = manners;
        this.clock = clock;
        this.partitions = partitions;
    }

    /** A link of this line is due then. */
    synchronized void arrived(String name, Instant due) {
        HostLine line = line(name);
        line.join();
        change(line, () -> line.dueNoLaterThan(due.toEpochMilli()));
    }

    /** What was taken from this line has been written down, and may be found again. */
    synchronized void settled(String name, String key) {
        HostLine line = lines.get(name);
        if (line != null) line.taken().remove(key);
    }

    /** Waits up to a while for a host to be ready, and takes its turn. */
    synchronized Optional<Turn> take(Duration patience) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        while (true) {
            Instant now = clock.instant();
            HostLine first = waiting.isEmpty() ? null : waiting.first();
            if (first != null && !first.readyAt().isAfter(now)) {
                waiting.remove(first);
                first.busy(true);
                return Optional.of(new Turn(first));
            }
            if (!now.isBefore(end)) return Optional.empty();
            waitUntil(first != null && first.readyAt().isBefore(end) ? first.readyAt() : end);
        }
    }

    /** Forgets the lines of these partitions. @return the names of those under way */
    synchronized List<String> leave(Collection<Integer> gone) {
        List<HostLine> leaving = lines.values().stream()
                .filter(line -> gone.contains(partitions.of(line.name())))
                .toList();
        leaving.forEach(line -> waiting.remove(line));
        leaving.stream().filter(line -> !line.busy()).forEach(line -> lines.remove(line.name()));
        leaving.forEach(HostLine::retire);
        return leaving.stream().filter(HostLine::busy).map(HostLine::name).toList();
    }

    /** @return whether nobody is on the way to any of these */
    synchronized boolean quiet(Collection<String> names) {
        return names.stream()
                .noneMatch(name -> lines.containsKey(name) && lines.get(name).busy());
    }

    private HostLine line(String name) {
        return lines.computeIfAbsent(name, HostLine::new);
    }

    private void change(HostLine line, Runnable change) {
        waiting.remove(line);
        change.run();
        if (!line.busy() && line.wanted()) waiting.add(line);
        else if (!line.busy() && line.forgettable(clock.instant())) lines.remove(line.name());
        notifyAll();
    }

    /** For callers that look again in a loop. */
    @SuppressWarnings("WaitNotInLoop")
    private void waitUntil(Instant end) throws InterruptedException {
        long millis = Duration.between(clock.instant(), end).toMillis();
        wait(Math.max(1, Math.min(millis + 1, 1000)));
    }

    /** One host's turn, held by one worker; it may move to other hosts on its way. */
    final class Turn implements Turns {
        private final HostLine first;
        private HostLine held;
        private boolean holding = true;
        private boolean roaming;

        private Turn(HostLine held) {
            this.first = held;
            this.held = held;
        }

        String name() {
            return first.name();
        }

        /**
         * Takes the first due link of the line.
         *
         * @param find looks from a time on, passing over the keys taken
         */
        Optional<FetchState> next(BiFunction<Long, Set<String>, LinkStore.Due> find) {
            long from;
            synchronized (HostLines.this) {
                from = first.forgetDue();
            }
            LinkStore.Due due = find.apply(from, first.taken());
            synchronized (HostLines.this) {
                first.dueNoLaterThan(due.nextDue());
                if (due.state() != null) first.taken().add(due.state().key());
            }
            return Optional.ofNullable(due.state());
        }

        /** A source cannot be handed on, so it goes wherever it is sent. */
        void roam() {
            roaming = true;
        }

        /** @return whether its line has been given to another process meanwhile */
        boolean recalled() {
            synchronized (HostLines.this) {
                return first.retired();
            }
        }

        @Override
        public Move move(String host) throws InterruptedException {
            if (!roaming && !partitions.held(partitions.of(host))) return Move.ELSEWHERE;
            end();
            synchronized (HostLines.this) {
                Instant end = clock.instant().plus(PATIENCE).plus(manners.longestCrawlDelay());
                HostLine next = line(host);
                while (next.busy() || clock.instant().isBefore(next.free())) {
                    if (clock.instant().isAfter(end) || next.free().isAfter(end)) return Move.BUSY;
                    waitUntil(next.busy() ? end : next.free());
                    next = line(host);
                }
                waiting.remove(next);
                next.busy(true);
                held = next;
                holding = true;
                return Move.HELD;
            }
        }

        @Override
        public void crawlDelay(Duration pause) {
            held.crawlDelay(pause);
        }

        @Override
        public void slowDown(Duration atLeast) {
            held.slowDown(clock.instant(), atLeast, manners);
        }

        @Override
        public void wentWell() {
            held.wentWell();
        }

        /** Gives the turn up; the host rests for its pause, but not when nobody was asked. */
        void endUnused() {
            synchronized (HostLines.this) {
                holding = false;
                change(held, () -> held.busy(false));
            }
        }

        /** Gives the turn up; the host rests for its pause. */
        void end() {
            synchronized (HostLines.this) {
                if (!holding) return;
                holding = false;
                change(held, () -> held.rest(clock.instant(), manners.pause()));
            }
        }
    }
}
