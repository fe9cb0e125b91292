package bulletins.ingest.watching;

import bulletins.ingest.fetching.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the hosts visited lately do: visits, failures, time taken, last success. Safe from any thread. */
public final class HostBoard {
    /** Forgets the host visited longest ago beyond this. */
    private static final int HOSTS = 1000;

    private final Map<String, HostState> hosts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HostState> eldest) {
            return size() > HOSTS;
        }
    };

    /** @param taken time of all visits together */
    public record HostState(
            String host,
            long visits,
            long failures,
            Duration taken,
            @Nullable Instant lastSuccess) {}

    public synchronized void visited(String host, Arrival arrival, Duration taken, Instant at) {
        HostState before = hosts.getOrDefault(host, new HostState(host, 0, 0, Duration.ZERO, null));
        boolean well = arrival instanceof Arrival.Received || arrival instanceof Arrival.Unchanged;
        boolean failed = arrival instanceof Arrival.Failed;
        hosts.put(
                host,
                new HostState(
                        host,
                        before.visits() + 1,
                        before.failures() + (failed ? 1 : 0),
                        before.taken().plus(taken),
                        well ? at : before.lastSuccess()));
    }

    /** @return the hosts visited most, most first */
    public synchronized List<HostState> most(int count) {
        return hosts.values().stream()
                .sorted(Comparator.comparingLong(HostState::visits).reversed().thenComparing(HostState::host))
                .limit(count)
                .toList();
    }

    /** @return the hosts visited most in the terms of {@code status} */
    public Map<String, Long> details(int count) {
        Map<String, Long> details = new HashMap<>();
        for (HostState host : most(count)) {
            details.put("host " + host.host() + ": visits", host.visits());
            if (host.failures() > 0) details.put("host " + host.host() + ": failures", host.failures());
            details.put("host " + host.host() + ": mean ms", host.taken().toMillis() / host.visits());
        }
        return details;
    }
}
