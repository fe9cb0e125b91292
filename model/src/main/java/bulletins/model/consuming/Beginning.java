package bulletins.model.consuming;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a group begin at a time in the partitions that it has never had, and in those that end before the place it had come to, which
 * Kafka's own way would take from the oldest record on.
 *
 * @param closing whether nobody waits for it any longer
 */
record Beginning(Consumer<?, ?> consumer, Instant since, BooleanSupplier closing) {
    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);
    private static final Duration SOON = Duration.ofSeconds(10);

    static boolean isMade(Consumer<?, ?> consumer, Collection<String> topics) {
        try {
            Set<TopicPartition> all = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .collect(Collectors.toSet());
            return consumer.committed(all).values().stream().anyMatch(Objects::nonNull);
        } catch (RetriableException | WakeupException e) {
            return false;
        }
    }

    /** Committed at once, else a group that has settled nothing yet would begin somewhere else after its next start. */
    void in(Collection<TopicPartition> given) {
        Map<TopicPartition, OffsetAndMetadata> starts = starts(given);
        starts.forEach((partition, start) -> consumer.seek(partition, start.offset()));
        try {
            consumer.commitSync(starts);
        } catch (CommitFailedException | RetriableException e) {
            LOG.warn("where we begin could not be committed yet: {}", e.getMessage());
        }
    }

    /** Asks until Kafka answers, else the group would begin with the oldest record. */
    private Map<TopicPartition, OffsetAndMetadata> starts(Collection<TopicPartition> given) {
        while (!closing.getAsBoolean()) {
            try {
                return lookedUp(given);
            } catch (TimeoutException e) {
                LOG.warn("Kafka does not tell where to begin; asking again: {}", e.getMessage());
            }
        }
        return Map.of();
    }

    private Map<TopicPartition, OffsetAndMetadata> lookedUp(Collection<TopicPartition> given) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(given));
        Map<TopicPartition, Long> ends = ends(given, committed);
        Map<TopicPartition, Long> times = new HashMap<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata reached = committed.get(partition);
            if (reached != null && reached.offset() <= end) return;
            if (reached != null) tellBeyond(partition, reached.offset(), end);
            times.put(partition, Math.max(0, since.toEpochMilli()));
        });
        Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            long start = found == null ? ends.getOrDefault(partition, 0L) : found.offset();
            starts.put(partition, new OffsetAndMetadata(start));
        });
        return starts;
    }

    /** Those of the partitions that the group has been in only where Kafka tells them soon: one without a broker holds up no other. */
    private Map<TopicPartition, Long> ends(
            Collection<TopicPartition> given, Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<Boolean, List<TopicPartition>> known =
                given.stream().collect(Collectors.partitioningBy(partition -> committed.get(partition) != null));
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(known.getOrDefault(false, List.of())));
        try {
            ends.putAll(consumer.endOffsets(known.getOrDefault(true, List.of()), SOON));
        } catch (TimeoutException e) {
            LOG.warn("Kafka does not tell whether all records are there that we had come to: {}", e.getMessage());
        }
        return ends;
    }

    private void tellBeyond(TopicPartition partition, long reached, long end) {
        LOG.warn(
                "Kafka has lost records of {}, or its group's offsets were set too high (partition {}: the group had come to {}, the topic"
                        + " ends at {}): only what came after {} is taken of it",
                partition.topic(),
                partition.partition(),
                reached,
                end,
                since);
    }
}
