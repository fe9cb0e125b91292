package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.counts.StageCounter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Where a new recipient begins. */
class LookBackTest {
    private final Instant now = Instant.now(Clock.systemUTC());

    private final String topic = "look-back-" + UUID.randomUUID();
    private final StageCounter counter = new StageCounter("notifier: desk", "only-one", Clock.systemUTC());
    private final Map<String, Object> kafka;

    LookBackTest() throws InterruptedException {
        kafka = Map.of("bootstrap.servers", SharedServers.kafka());
    }

    @Test
    void a_new_group_hears_of_the_last_hour_also_when_Kafka_does_not_tell_at_first_where_that_begins()
            throws Exception {
        createTopic();
        said("of the day before", Duration.ofDays(1));
        said("of two hours ago", Duration.ofHours(2));
        said("of this hour", Duration.ofMinutes(10));
        assertThat(heard(new SilentAtFirst(), now.minus(Duration.ofHours(1)))).containsExactly("of this hour");
    }

    @Test
    void a_group_that_had_come_further_than_the_topic_goes_hears_of_the_last_hour_and_not_of_all_once_more()
            throws Exception {
        createTopic();
        said("of two hours ago", Duration.ofHours(2));
        said("of this hour", Duration.ofMinutes(10));
        hadComeTo(99);
        assertThat(heard(consumer(), now.minus(Duration.ofHours(1)))).containsExactly("of this hour");
    }

    @Test
    void a_group_goes_on_where_it_was_though_a_partition_has_no_broker_that_tells_its_end() throws Exception {
        createTopic();
        said("told before", Duration.ofMinutes(20));
        said("not told yet", Duration.ofMinutes(10));
        hadComeTo(1);
        assertThat(heard(new SilentOfEnds(), now)).containsExactly("not told yet");
    }

    @Test
    void who_looks_back_beyond_1970_hears_of_everything() throws Exception {
        createTopic();
        said("of two hours ago", Duration.ofHours(2));
        assertThat(heard(consumer(), now.minus(Duration.ofDays(36_500)))).containsExactly("of two hours ago");
    }

    /** @return what comes first to a group that begins where nothing is committed with what was said since */
    private List<String> heard(KafkaConsumer<String, byte[]> kafkaConsumer, Instant since) {
        var plan = new PortionConsumer.Plan(List.of(topic), topic, Optional.empty(), 10, Optional.of(since));
        List<String> heard = new ArrayList<>();
        try (var consumer = new PortionConsumer(kafkaConsumer, plan, counter)) {
            consumer.join();
            await().atMost(Told.PATIENCE).until(() -> {
                consumer.take().forEach(record -> heard.add(new String(record.value(), StandardCharsets.UTF_8)));
                return !heard.isEmpty();
            });
        }
        return heard;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void createTopic() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private void hadComeTo(long offset) throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            var reached = Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset));
            admin.alterConsumerGroupOffsets(topic, reached).all().get();
        }
    }

    private void said(String what, Duration ago) throws Exception {
        byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
        long at = now.minus(ago).toEpochMilli();
        try (var producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, at, "key", bytes)).get();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.putAll(Map.of("group.id", topic, "enable.auto.commit", false, "auto.offset.reset", "earliest"));
        return settings;
    }

    /** Asks the broker for times only when it is asked again. */
    private final class SilentAtFirst extends KafkaConsumer<String, byte[]> {
        private boolean asked;

        SilentAtFirst() {
            super(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        }

        @Override
        public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> times) {
            if (asked) return super.offsetsForTimes(times);
            asked = true;
            throw new TimeoutException("no answer within a minute");
        }
    }

    /** Does not find the broker that could tell where a partition ends. */
    private final class SilentOfEnds extends KafkaConsumer<String, byte[]> {
        SilentOfEnds() {
            super(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
            if (partitions.isEmpty()) return Map.of();
            throw new TimeoutException("no leader");
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions, Duration patience) {
            return endOffsets(partitions);
        }
    }
}
