package bulletins.launcher.topics;

import bulletins.model.consuming.RemovedUnread;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How many records each consumer group has still to take. Where a group is close to the end the records are looked at, because
 * offsets also count the marks of transactions, which nobody takes.
 */
public final class Lags implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(200);
    /** Above this the difference of the offsets is good enough. */
    private static final long CLOSE = 200;

    /** A Kafka that is shared with others has their groups too. */
    private static final Set<String> OURS =
            Topics.all().stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public Lags(KafkaSettings kafka) {
        this.admin = Admin.create(kafka.common());
        this.consumer =
                new KafkaConsumer<>(kafka.readingToEnd(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * What one group has still to take of one topic.
     *
     * @param removed what Kafka has removed before the group took it, offsets and not records
     */
    public record Lag(String group, String topic, long records, long removed) {}

    public List<Lag> all() throws InterruptedException {
        try {
            List<Lag> lags = new ArrayList<>();
            for (String group : admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .sorted()
                    .toList()) {
                lags.addAll(of(group));
            }
            return lags;
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not tell how far its readers have come: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        consumer.close();
        admin.close(PATIENCE);
    }

    private Collection<Lag> of(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> from = new HashMap<>();
        Set<String> topics =
                committed.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        if (topics.stream().noneMatch(OURS::contains)) return List.of();
        for (String topic : topics) {
            consumer.partitionsFor(topic, PATIENCE)
                    .forEach(partition -> from.put(new TopicPartition(topic, partition.partition()), 0L));
        }
        from.putAll(consumer.beginningOffsets(from.keySet(), PATIENCE));
        List<RemovedUnread> removed = RemovedUnread.between(committed, from);
        committed.forEach((partition, offset) -> {
            if (offset != null) from.merge(partition, offset.offset(), Math::max);
        });
        Map<String, Lag> lags = new TreeMap<>();
        records(from, consumer.endOffsets(from.keySet(), PATIENCE))
                .forEach((partition, records) -> add(lags, new Lag(group, partition.topic(), records, 0)));
        removed.forEach(gone -> add(lags, new Lag(group, gone.partition().topic(), 0, gone.records())));
        return lags.values();
    }

    private static void add(Map<String, Lag> lags, Lag more) {
        lags.merge(
                more.topic(),
                more,
                (one, other) -> new Lag(
                        one.group(), one.topic(), one.records() + other.records(), one.removed() + other.removed()));
    }

    /** All partitions are looked at together: one after another they would take seconds. */
    private Map<TopicPartition, Long> records(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> records = new HashMap<>();
        Map<TopicPartition, Long> close = new HashMap<>();
        from.forEach((partition, offset) -> {
            long difference = Math.max(0, ends.getOrDefault(partition, 0L) - offset);
            if (difference == 0 || difference > CLOSE) records.put(partition, difference);
            else close.put(partition, offset);
        });
        close.keySet().forEach(partition -> records.put(partition, 0L));
        consumer.assign(close.keySet());
        close.forEach(consumer::seek);
        long heard = System.nanoTime();
        while (isBefore(ends, close.keySet())) {
            ConsumerRecords<byte[], byte[]> taken = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : taken) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.getOrDefault(partition, 0L)) records.merge(partition, 1L, Long::sum);
            }
            if (!taken.isEmpty()) heard = System.nanoTime();
            if (System.nanoTime() - heard > PATIENCE.toNanos())
                throw new TimeoutException("Kafka has stopped answering while " + close.keySet() + " were read");
        }
        return records;
    }

    private boolean isBefore(Map<TopicPartition, Long> ends, Set<TopicPartition> partitions) {
        return partitions.stream()
                .anyMatch(partition -> consumer.position(partition, PATIENCE) < ends.getOrDefault(partition, 0L));
    }
}
