package bulletins.model.consuming;

import bulletins.model.counts.StageCounter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that Kafka has removed before a group took them, as their time in its topic was over: their reader had come to one offset,
 * and the topic begins at a later one. A clean-up that only leaves gaps (compaction) moves no beginning.
 */
public record RemovedUnread(TopicPartition partition, long reached, long begins) {
    /** What a stage counts them as. */
    public static final String COUNTED = "removed unread";

    private static final Logger LOG = LoggerFactory.getLogger(RemovedUnread.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** @return how many there were at most, since offsets also count the marks of transactions */
    public long records() {
        return begins - reached;
    }

    /** @param committed how far a group has come, without a value where it never was */
    public static List<RemovedUnread> between(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> beginnings) {
        List<RemovedUnread> found = new ArrayList<>();
        beginnings.forEach((partition, begins) -> {
            OffsetAndMetadata reached = committed.get(partition);
            if (reached != null && reached.offset() < begins)
                found.add(new RemovedUnread(partition, reached.offset(), begins));
        });
        return found;
    }

    /** Tells and counts them, and lets the group go on behind them, so that this is done once. */
    public static void passOver(Consumer<?, ?> consumer, Collection<TopicPartition> partitions, StageCounter counter) {
        try {
            List<RemovedUnread> found = between(
                    consumer.committed(Set.copyOf(partitions), PATIENCE),
                    consumer.beginningOffsets(partitions, PATIENCE));
            found.forEach(removed -> removed.tell(counter.stage()));
            found.forEach(removed -> counter.detail(COUNTED, removed.records()));
            Map<TopicPartition, OffsetAndMetadata> behind = new HashMap<>();
            found.forEach(removed -> behind.put(removed.partition(), new OffsetAndMetadata(removed.begins())));
            if (!behind.isEmpty()) consumer.commitSync(behind, PATIENCE);
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException e) {
            LOG.warn(
                    "{}: Kafka does not tell yet whether it has removed unread records: {}",
                    counter.stage(),
                    e.getMessage());
        }
    }

    private void tell(String stage) {
        LOG.warn(
                "{}: Kafka has removed up to {} records of {} (partition {}, offsets {} to {}) before they were taken, since they"
                        + " were older than the topic's retention.ms; what follows is taken. Set a longer one with"
                        + " kafka-configs.sh; ./bulletins replay --from raw-documents makes anew what articles lack by it",
                stage,
                records(),
                partition.topic(),
                partition.partition(),
                reached,
                begins - 1);
    }
}
