package bulletins.stream.running;

import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import bulletins.stream.road.KeptRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads single records by their place with a consumer of its own, opened at the first need. Neighbours asked for in order come
 * out of its buffer. For one thread.
 */
public final class KafkaRecords implements KeptRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaSettings kafka;
    private final Clock clock;
    private @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable RawLocation next;
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    public KafkaRecords(KafkaSettings kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /** @throws TimeoutException when Kafka does not answer; the record is then asked for again */
    @Override
    public Optional<ConsumerRecord<byte[], byte[]>> at(RawLocation location) {
        Consumer<byte[], byte[]> open = opened();
        var partition = new TopicPartition(location.topic(), location.partition());
        try {
            if (location.partition() < 0 || location.offset() < 0 || missing(open, location, partition))
                return Optional.empty();
            if (!location.equals(next)) {
                open.assign(List.of(partition));
                open.seek(partition, location.offset());
            }
            next = null;
            return found(open, location, partition);
        } catch (OffsetOutOfRangeException | InvalidTopicException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (consumer != null) consumer.close();
        consumer = null;
        next = null;
    }

    /** What was taken back, and the marks of transactions, are passed over without a word. */
    private Optional<ConsumerRecord<byte[], byte[]>> found(
            Consumer<byte[], byte[]> open, RawLocation location, TopicPartition partition) {
        Instant end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            for (ConsumerRecord<byte[], byte[]> record : open.poll(Duration.ofMillis(500))) {
                next = new RawLocation(location.topic(), location.partition(), record.offset() + 1);
                return record.offset() == location.offset() ? Optional.of(record) : Optional.empty();
            }
            if (open.position(partition) > location.offset()) return Optional.empty();
        }
        throw new TimeoutException(
                "Kafka did not give the record at " + location.shown() + " within " + PATIENCE.toSeconds() + " s");
    }

    /** A poll beyond the end would wait for a record to come. */
    private boolean missing(Consumer<byte[], byte[]> open, RawLocation location, TopicPartition partition) {
        if (location.offset() < ends.getOrDefault(partition, 0L)) return false;
        if (open.partitionsFor(location.topic()).size() <= location.partition()) return true;
        Long end = open.endOffsets(List.of(partition)).get(partition);
        if (end == null || location.offset() >= end) return true;
        ends.put(partition, end);
        return false;
    }

    private Consumer<byte[], byte[]> opened() {
        if (consumer != null) return consumer;
        Map<String, Object> settings = kafka.reading();
        settings.put("auto.offset.reset", "none");
        settings.put("max.poll.records", 1);
        settings.put("max.partition.fetch.bytes", Topics.LARGEST_RECORD);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return consumer;
    }
}
