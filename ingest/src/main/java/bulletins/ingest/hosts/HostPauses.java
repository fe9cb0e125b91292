package bulletins.ingest.hosts;

import bulletins.ingest.fetching.FetchSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** When one host may be asked again: after the pause that we keep, that it asks for, or that it needs. Safe from any thread. */
final class HostPauses {
    private static final Duration FIRST_PENALTY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PENALTY = Duration.ofMinutes(10);

    private final FetchSettings.Manners manners;
    private Instant free = Instant.EPOCH;
    private Duration crawlDelay = Duration.ZERO;
    private Duration penalty = Duration.ZERO;

    HostPauses(FetchSettings.Manners manners) {
        this.manners = manners;
    }

    synchronized Instant free() {
        return free;
    }

    /** @return whether nothing of it need be remembered; a penalty long past is forgiven */
    synchronized boolean over(Instant now) {
        return !free.isAfter(now)
                && (penalty.isZero() || free.plus(LONGEST_PENALTY).isBefore(now));
    }

    /** It may lie years ahead where the clock was put back. */
    synchronized void forget() {
        free = Instant.EPOCH;
    }

    synchronized void crawlDelay(Duration pause) {
        crawlDelay = pause;
    }

    /** The usual pause begins. */
    synchronized void begin(Instant now) {
        free = later(free, now.plus(Collections.max(List.of(penalty, manners.pause(), crawlDelay))));
    }

    /** @return how long the host is left alone, since it has too much to do */
    synchronized Duration slowDown(Instant now, Duration atLeast) {
        Duration doubled = penalty.isZero() ? FIRST_PENALTY : penalty.multipliedBy(2);
        penalty = shorter(doubled, LONGEST_PENALTY);
        Duration wait = Collections.max(List.of(shorter(atLeast, manners.longestRetryAfter()), penalty));
        free = later(free, now.plus(wait));
        return wait;
    }

    /** @return whether it is to be forgiven something */
    synchronized boolean wentWell() {
        if (penalty.isZero()) return false;
        penalty = penalty.compareTo(FIRST_PENALTY) <= 0 ? Duration.ZERO : penalty.dividedBy(2);
        return true;
    }

    synchronized Duration penalty() {
        return penalty;
    }

    /** What was remembered of it beyond a restart; a penalty long past is forgiven. */
    synchronized void rests(Instant until, Duration lately, Instant now) {
        Instant latest = now.plus(manners.longestRetryAfter());
        free = later(free, until.isBefore(latest) ? until : latest);
        if (until.plus(LONGEST_PENALTY).isAfter(now)) penalty = Collections.max(List.of(penalty, lately));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
