package bulletins.launcher.topics;

import bulletins.launcher.configuration.Failure;
import bulletins.model.RawLocation;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning to where it ends now, and on from there when asked; commits nothing. */
public final class KeptTopic<V> implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(250);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Topic<String, V> topic;
    private final List<TopicPartition> partitions;

    private KeptTopic(KafkaConsumer<String, byte[]> consumer, Topic<String, V> topic) {
        this.consumer = consumer;
        this.topic = topic;
        this.partitions = consumer.partitionsFor(topic.name(), PATIENCE).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** One record as kept; the value is decoded when asked for. */
    public record Kept<V>(ConsumerRecord<String, byte[]> record, Topic<String, V> topic) {
        public String key() {
            return record.key() == null ? "" : record.key();
        }

        public RawLocation location() {
            return RawLocation.of(record);
        }

        public boolean isEmpty() {
            return record.value() == null;
        }

        /** @return nothing when it is no record of this topic, which the stages tell of that take it */
        public Optional<V> value() {
            try {
                return Optional.ofNullable(topic.read(record));
            } catch (SerializationException e) {
                return Optional.empty();
            }
        }
    }

    /** @throws org.apache.kafka.common.KafkaException when Kafka does not answer in time */
    public static <V> KeptTopic<V> open(KafkaSettings kafka, Topic<String, V> topic) {
        Map<String, Object> settings = kafka.readingToEnd();
        settings.put("auto.offset.reset", "earliest");
        settings.put("default.api.timeout.ms", Math.toIntExact(PATIENCE.toMillis()));
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, topic.key().deserializer(), new ByteArrayDeserializer());
        return new KeptTopic<>(consumer, topic);
    }

    /**
     * Reads a topic to its present end.
     *
     * @return the newest readable value of each key, in the order of the keys; a key whose newest record is empty has none
     */
    public static <V> Map<String, V> newest(KafkaSettings kafka, Topic<String, V> topic) {
        return newest(kafka, topic, value -> value);
    }

    /** As {@link #newest(KafkaSettings, Topic)}, where there may be more values than there is memory for; {@code part} of each is kept. */
    public static <V, P> Map<String, P> newest(KafkaSettings kafka, Topic<String, V> topic, Function<V, P> part) {
        Map<String, P> newest = new TreeMap<>();
        try (KeptTopic<V> kept = open(kafka, topic)) {
            kept.toEnd(record -> {
                if (record.isEmpty()) newest.remove(record.key());
                else record.value().ifPresent(value -> newest.put(record.key(), part.apply(value)));
            });
        }
        return newest;
    }

    /**
     * Gives every record up to the present end, oldest first within a partition.
     *
     * @throws TimeoutException when Kafka falls silent on the way
     */
    public void toEnd(Consumer<Kept<V>> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Duration silent = Duration.ZERO;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
            silent = poll(each) ? Duration.ZERO : silent.plus(POLL);
            if (silent.compareTo(PATIENCE) > 0)
                throw new TimeoutException("Kafka has stopped answering while topic " + topic.name() + " was read");
        }
    }

    /** @throws Failure when there is no such topic yet */
    public static void rejectMissing(KafkaSettings kafka, Topic<String, ?> topic) {
        try (KeptTopic<?> kept = open(kafka, topic)) {
            kept.rejectMissing();
        }
    }

    private void rejectMissing() {
        if (partitions.isEmpty())
            throw new Failure("Kafka has no topic " + topic.name() + " yet: start the stages first, which make it");
    }

    /**
     * Waits a moment and gives what has come since.
     *
     * @return whether anything came
     * @throws Failure when there is no such topic yet
     */
    public boolean poll(Consumer<Kept<V>> each) {
        rejectMissing();
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        for (ConsumerRecord<String, byte[]> record : records) {
            each.accept(new Kept<>(record, topic));
        }
        return !records.isEmpty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
