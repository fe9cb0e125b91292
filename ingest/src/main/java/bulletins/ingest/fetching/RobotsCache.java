package bulletins.ingest.fetching;

import crawlercommons.robots.BaseRobotRules;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of the sites visited last, as many as a bounded memory takes. Safe from any thread. */
final class RobotsCache {
    private static final int SITES = 10_000;
    /** Of the texts, in bytes; what they are parsed into takes some times that. Most sites have less than 2 KB. */
    private static final long SIZE = 16L * 1024 * 1024;

    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /**
     * @param stop for the whole site; what the rules refuse when it is null
     * @param size of its text, in bytes
     * @param away since when it cannot be had; null while it can
     */
    record Known(
            BaseRobotRules rules,
            int size,
            Robots.@Nullable Stop stop,
            @Nullable Instant away,
            Instant asked,
            Instant until) {
        /** @return false also for what was asked for while the clock ran ahead */
        boolean fresh(Instant now) {
            return until.isAfter(now) && !asked.isAfter(now);
        }
    }

    synchronized Optional<Known> of(String site) {
        return Optional.ofNullable(known.get(site));
    }

    synchronized void put(String site, Known rules) {
        Known before = known.put(site, rules);
        size += rules.size() - (before == null ? 0 : before.size());
        Iterator<Known> eldest = known.values().iterator();
        while (known.size() > 1 && (known.size() > SITES || size > SIZE)) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
