package bulletins.stream;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Everything committed so far to one topic, read again and again. */
final class TopicReader<V> implements AutoCloseable {
    private final KafkaConsumer<String, V> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, V>> records = new ArrayList<>();

    TopicReader(String servers, Topic<String, V> topic) {
        Map<String, Object> settings = new KafkaSettings(servers, 4, 1, Map.of()).readingToEnd();
        consumer = new KafkaConsumer<>(
                settings, topic.key().deserializer(), topic.value().deserializer());
        partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<ConsumerRecord<String, V>> soFar() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return List.copyOf(records);
    }

    List<String> keys() {
        return soFar().stream().map(ConsumerRecord::key).toList();
    }

    /** @return the keys that start so of what came after the first records, each once */
    Set<String> keysAfter(int records, String start) {
        return keys().stream()
                .skip(records)
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toSet());
    }

    /** @return what {@code said} tells of each record so far */
    <T> List<T> each(Function<V, T> said) {
        return soFar().stream().map(ConsumerRecord::value).map(said).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
