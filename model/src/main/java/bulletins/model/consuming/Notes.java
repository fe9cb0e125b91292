package bulletins.model.consuming;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * A word that a group keeps at the record it has come to, over restarts and in whichever process, until it goes on from there: Kafka
 * takes one with each commit. Without Kafka nothing is kept and nothing found. For the thread that takes the records.
 */
public final class Notes {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<?, ?> consumer;

    Notes(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** @return what was noted at the record */
    public Optional<String> at(ConsumerRecord<?, ?> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        try {
            return Optional.ofNullable(
                            consumer.committed(Set.of(partition), PATIENCE).get(partition))
                    .filter(place -> place.offset() == record.offset())
                    .map(OffsetAndMetadata::metadata)
                    .filter(note -> !note.isEmpty());
        } catch (RetriableException | WakeupException e) {
            return Optional.empty();
        }
    }

    /** @param record the first that is not settled of its partition */
    public void put(ConsumerRecord<?, ?> record, String note) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        try {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset(), note)), PATIENCE);
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException | WakeupException e) {
            // The next process counts from its own first try then.
        }
    }
}
