package bulletins.ingest.hosts;

import bulletins.model.topics.Topics;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Utils;

/** The partitions of {@code fetch-requests} that this process holds, and so the hosts that it visits. Safe from any thread. */
public final class Assigned implements Partitions {
    private final int count;
    private final Set<Integer> held = ConcurrentHashMap.newKeySet();

    public Assigned(int count) {
        this.count = count;
    }

    /** As Kafka's own producers choose by key, so that requests that others sent and our states meet. */
    @Override
    public int of(String line) {
        byte[] key = Topics.FETCH_REQUESTS.key().serializer().serialize(Topics.FETCH_REQUESTS.name(), line);
        return Utils.toPositive(Utils.murmur2(key)) % count;
    }

    @Override
    public boolean held(int partition) {
        return held.contains(partition);
    }

    public void join(Collection<Integer> partitions) {
        held.addAll(partitions);
    }

    public void leave(Collection<Integer> partitions) {
        held.removeAll(partitions);
    }

    public Set<Integer> all() {
        return Set.copyOf(held);
    }
}
