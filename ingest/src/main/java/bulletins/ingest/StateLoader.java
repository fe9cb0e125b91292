package bulletins.ingest;

import bulletins.model.FetchState;
import bulletins.model.KafkaSettings;
import bulletins.model.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Reads the fetch states of partitions that have just become ours, from the beginning to the very end. */
final class StateLoader {
    private final KafkaSettings kafka;

    StateLoader(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    void load(Collection<Integer> partitions, BiConsumer<Integer, FetchState> show)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> topics = partitions.stream()
                .map(partition -> new TopicPartition(Topics.FETCH_STATES.name(), partition))
                .toList();
        Map<TopicPartition, Long> ends = ends(topics);
        Map<String, Object> settings = new HashMap<>(kafka.common());
        settings.put("isolation.level", "read_committed");
        settings.put("fetch.max.bytes", 8 * 1024 * 1024);
        try (Consumer<String, FetchState> consumer = new KafkaConsumer<>(
                settings,
                Topics.FETCH_STATES.key().deserializer(),
                Topics.FETCH_STATES.value().deserializer())) {
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            while (!ends.isEmpty()) {
                for (ConsumerRecord<String, FetchState> line : consumer.poll(Duration.ofMillis(200))) {
                    if (line.value() != null) show.accept(line.partition(), line.value());
                }
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
    }

    /**
     * The true ends, also past a transaction that a killed predecessor left open: what was committed behind it shows only once the
     * broker has ended it, so we wait for that.
     */
    private Map<TopicPartition, Long> ends(List<TopicPartition> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka.common())) {
            Map<TopicPartition, OffsetSpec> asked =
                    topics.stream().collect(Collectors.toMap(topic -> topic, unused -> OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(
                            asked, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                    .all()
                    .get();
            return found.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset(), (a, b) -> b, HashMap::new));
        }
    }
}
