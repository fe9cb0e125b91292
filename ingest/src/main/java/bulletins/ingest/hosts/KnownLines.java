package bulletins.ingest.hosts;

import bulletins.ingest.fetching.FetchSettings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of hosts of which something need be known. Guarded by {@link HostLines}. */
final class KnownLines {
    private static final int FEW = 1000;

    private final FetchSettings.Manners manners;
    private final Map<String, HostLine> byName = new HashMap<>();
    private int many = FEW;

    KnownLines(FetchSettings.Manners manners) {
        this.manners = manners;
    }

    /** @return the line of this host, a new one when none is known */
    HostLine of(String name, Instant now) {
        if (byName.size() >= many) forget(now);
        return byName.computeIfAbsent(name, host -> new HostLine(host, new HostPauses(manners)));
    }

    /** Hosts that only redirects lead to have no links of their own, at whose turn others are forgotten. */
    private void forget(Instant now) {
        byName.values().removeIf(line -> line.open() && line.forgettable(now));
        many = Math.max(FEW, 2 * byName.size());
    }

    @Nullable
    HostLine known(String name) {
        return byName.get(name);
    }

    Collection<HostLine> all() {
        return byName.values();
    }

    void remove(HostLine line) {
        byName.remove(line.name(), line);
    }
}
