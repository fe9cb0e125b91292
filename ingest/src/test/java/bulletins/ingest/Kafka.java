package bulletins.ingest;

import bulletins.local.SharedServers;
import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What tests ask of the real broker: send requests, read what has been written since the test began. */
final class Kafka {
    private final KafkaSettings settings;
    private final Map<TopicPartition, Long> begin;

    private Kafka(KafkaSettings settings, Map<TopicPartition, Long> begin) {
        this.settings = settings;
        this.begin = begin;
    }

    static Kafka now() throws InterruptedException {
        return at(SharedServers.kafka());
    }

    static Kafka at(String broker) throws InterruptedException {
        KafkaSettings settings = new KafkaSettings(broker, 4, 1, Map.of());
        TopicSetup.ensure(settings, Clock.systemUTC());
        Map<TopicPartition, Long> begin = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(settings)) {
            for (Topic<?, ?> topic : Topics.all()) begin.putAll(consumer.endOffsets(partitions(topic)));
        }
        return new Kafka(settings, begin);
    }

    KafkaSettings settings() {
        return settings;
    }

    /** @return what an item asks for that cites the page */
    static FetchRequest link(String url) {
        return new FetchRequest(url, FetchRequest.Reads.PAGE, "i-1", null, Instant.parse("2026-01-01T00:00:00Z"));
    }

    void ask(FetchRequest... requests) throws InterruptedException, ExecutionException {
        List<Future<?>> sent = new ArrayList<>();
        try (Producer<String, FetchRequest> producer = Topics.FETCH_REQUESTS.producer(settings.common())) {
            for (FetchRequest request : requests) {
                String host = request.url().replaceFirst("^https?://", "").replaceFirst("[:/].*", "");
                sent.add(producer.send(new ProducerRecord<>(Topics.FETCH_REQUESTS.name(), host, request)));
            }
            for (Future<?> each : sent) each.get();
        }
    }

    /** @return every raw document since this began whose url contains {@code part} */
    List<RawDocument> raw(String part) {
        List<RawDocument> found = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> line : since(Topics.RAW_DOCUMENTS)) {
            String url = Topics.RAW_DOCUMENTS.key().deserializer().deserialize("", line.key());
            if (url != null && url.contains(part))
                found.add(new RawDocument(url, line.value(), RawDocumentHeaders.facts(line.headers())));
        }
        return found;
    }

    List<Rejection> rejections(String part) {
        return values(Topics.REJECTIONS).stream()
                .filter(rejection -> rejection.message().contains(part))
                .toList();
    }

    <V> List<V> values(Topic<String, V> topic) {
        return since(topic).stream()
                .map(line -> topic.value().deserializer().deserialize(topic.name(), line.value()))
                .toList();
    }

    /** As if the group had read all that is there now. */
    void readToEnd(String group, Topic<?, ?> topic) {
        Map<String, Object> reading = new HashMap<>(settings.reading());
        reading.put("group.id", group);
        try (var reader = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
            reader.endOffsets(partitions(topic))
                    .forEach((partition, end) -> read.put(partition, new OffsetAndMetadata(end)));
            reader.commitSync(read);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> since(Topic<?, ?> topic) {
        List<ConsumerRecord<byte[], byte[]>> lines = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(settings)) {
            List<TopicPartition> partitions = partitions(topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, begin.getOrDefault(partition, 0L)));
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L)))
                consumer.poll(Duration.ofMillis(100)).forEach(lines::add);
        }
        return lines;
    }

    private static List<TopicPartition> partitions(Topic<?, ?> topic) {
        return List.of(0, 1, 2, 3).stream()
                .map(number -> new TopicPartition(topic.name(), number))
                .toList();
    }

    private static KafkaConsumer<byte[], byte[]> consumer(KafkaSettings settings) {
        return new KafkaConsumer<>(settings.readingToEnd(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
