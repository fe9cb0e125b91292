package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.local.SharedServers;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FurthestFirstTest {
    private static final TopicPartition NEW = new TopicPartition(Topics.RAW_DOCUMENTS.name(), 0);
    private static final TopicPartition UNDER_WAY = new TopicPartition(Topics.ARTICLE_NEWS.name(), 0);
    private static final TopicPartition FRESH = new TopicPartition(Topics.RAW_DOCUMENTS.name(), 1);
    private static final TopicPartition REPLAYS = new TopicPartition(Topics.REPLAYS.name(), 1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int RECORDS = 1000;
    private static final int ONE_POLL = 100;
    private static final int FETCH = 16 * 1024;

    private final Map<String, Object> kafka = new HashMap<>();

    @BeforeEach
    void write_ten_fetches_of_each() throws Exception {
        var settings = new KafkaSettings(SharedServers.kafka(), 3, 1, Map.of());
        TopicSetup.ensure(settings, Clock.systemUTC());
        kafka.putAll(settings.common());
        List<Future<RecordMetadata>> written = new ArrayList<>();
        try (var producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < RECORDS; number++) {
                written.add(producer.send(record(NEW)));
                written.add(producer.send(record(UNDER_WAY)));
            }
        }
        for (Future<RecordMetadata> one : written) one.get();
    }

    @Test
    void what_is_under_way_comes_before_what_is_new_also_where_another_worker_has_it_unless_it_is_paused() {
        Map<Thread, Integer> furthest = new ConcurrentHashMap<>();
        try (var consumer = consumer(furthest)) {
            assertThat(newOnesBefore(UNDER_WAY, RECORDS - 200, consumer)).isLessThanOrEqualTo(2 * ONE_POLL);
        }
        furthest.put(new Thread("has ended"), 2);
        try (var consumer = consumer(furthest)) {
            consumer.pause(List.of(UNDER_WAY));
            assertThat(newOnesBefore(NEW, RECORDS, consumer)).isEqualTo(RECORDS);
            assertThat(consumer.paused()).containsExactly(UNDER_WAY);
        }
        furthest.put(another(), 2);
        try (var consumer = consumer(furthest)) {
            assertThat(newOnesBefore(UNDER_WAY, RECORDS, consumer)).isZero();
        }
    }

    @Test
    void what_has_just_come_in_does_not_wait_until_all_that_was_fetched_of_a_replay_is_read() throws Exception {
        try (var producer = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
                var consumer = consumer(new ConcurrentHashMap<>(), FRESH, REPLAYS)) {
            consumer.seekToEnd(List.of(FRESH));
            consumer.position(FRESH);
            for (int number = 0; number < RECORDS; number++)
                producer.send(new ProducerRecord<>(REPLAYS.topic(), REPLAYS.partition(), new byte[0], new byte[1]));
            producer.flush();
            int replays = 0;
            while (replays == 0) replays += consumer.poll(PATIENCE).count();
            producer.send(record(FRESH)).get();
            for (var records = consumer.poll(PATIENCE);
                    records.records(FRESH).isEmpty();
                    records = consumer.poll(PATIENCE)) replays += records.count();
            assertThat(replays).isLessThan(RECORDS / 2);
        }
    }

    /** One that never ends. */
    private static Thread another() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("Reference Handler"))
                .findAny()
                .orElseThrow();
    }

    private static int newOnesBefore(TopicPartition awaited, int count, FurthestFirst consumer) {
        int came = 0;
        int newOnes = 0;
        while (came < count) {
            var records = consumer.poll(PATIENCE);
            came += records.records(awaited).size();
            newOnes += records.records(NEW).size();
        }
        return newOnes;
    }

    private FurthestFirst consumer(Map<Thread, Integer> furthest) {
        return consumer(furthest, NEW, UNDER_WAY);
    }

    private FurthestFirst consumer(Map<Thread, Integer> furthest, TopicPartition... partitions) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", ONE_POLL);
        settings.put("max.partition.fetch.bytes", FETCH);
        var consumer = new FurthestFirst(settings, furthest);
        consumer.assign(List.of(partitions));
        consumer.seekToBeginning(List.of(partitions));
        return consumer;
    }

    private static ProducerRecord<byte[], byte[]> record(TopicPartition partition) {
        return new ProducerRecord<>(
                partition.topic(), partition.partition(), new byte[0], new byte[10 * FETCH / RECORDS]);
    }
}
