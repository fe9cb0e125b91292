package bulletins.model.consuming;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @return what was noted at the first of these records of each partition */
    public <R extends ConsumerRecord<?, ?>> Map<R, String> at(List<R> records) {
        Map<TopicPartition, R> firsts = firsts(records);
        Map<R, String> notes = new HashMap<>();
        try {
            consumer.committed(firsts.keySet(), PATIENCE).forEach((partition, place) -> {
                R first = firsts.get(partition);
                if (first == null || place == null || place.offset() != first.offset()) return;
                if (!place.metadata().isEmpty()) notes.put(first, place.metadata());
            });
        } catch (RetriableException | WakeupException e) {
            return Map.of();
        }
        return notes;
    }

    /** @param records of each partition from the first on that is not settled */
    public void put(List<? extends ConsumerRecord<?, ?>> records, String note) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        firsts(records)
                .forEach((partition, first) -> places.put(partition, new OffsetAndMetadata(first.offset(), note)));
        try {
            consumer.commitSync(places, PATIENCE);
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException | WakeupException e) {
            // The next process counts from its own first try then.
        }
    }

    private static <R extends ConsumerRecord<?, ?>> Map<TopicPartition, R> firsts(List<R> records) {
        Map<TopicPartition, R> firsts = new HashMap<>();
        for (R record : records) firsts.putIfAbsent(new TopicPartition(record.topic(), record.partition()), record);
        return firsts;
    }
}
