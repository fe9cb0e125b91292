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
        this.consumer = new KafkaConsumer<>(kafka.reading(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
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
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet(), PATIENCE);
        from.forEach((partition, offset) -> add(
                lags,
                new Lag(group, partition.topic(), records(partition, offset, ends.getOrDefault(partition, 0L)), 0)));
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

    private long records(TopicPartition partition, long from, long end) {
        long difference = Math.max(0, end - from);
        if (difference == 0 || difference > CLOSE) return difference;
        consumer.assign(Set.of(partition));
        consumer.seek(partition, from);
        long records = 0;
        Duration silent = Duration.ZERO;
        while (consumer.position(partition, PATIENCE) < end) {
            int taken = consumer.poll(POLL).count();
            records += taken;
            silent = taken > 0 ? Duration.ZERO : silent.plus(POLL);
            if (silent.compareTo(PATIENCE) > 0)
                throw new TimeoutException("Kafka has stopped answering while " + partition + " was read");
        }
        return records;
    }
}
