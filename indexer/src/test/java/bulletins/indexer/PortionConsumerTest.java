package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortionConsumerTest {
    private static final String TOPIC = "portions";
    private static final int PARTITIONS = 4;

    private KafkaSettings kafka;

    @BeforeEach
    void find() throws InterruptedException {
        kafka = new KafkaSettings(SharedServers.kafka(), PARTITIONS, 1, Map.of());
    }

    @Test
    void what_is_taken_while_others_join_and_leave_the_group_is_committed_although_nothing_comes_after_it()
            throws Exception {
        try (Admin admin = Admin.create(kafka.common())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            try (Member first = new Member(kafka)) {
                send();
                awaitCommits(admin);
                for (int round = 0; round < 4; round++) {
                    try (Member second = new Member(kafka)) {
                        await().atMost(Indexed.PATIENCE).until(() -> members(admin) == 2);
                        send();
                        awaitCommits(admin);
                    }
                    send();
                    awaitCommits(admin);
                }
            }
        }
    }

    @Test
    void a_group_has_begun_once_it_has_committed() throws Exception {
        String topic = "begun";
        try (Admin admin = Admin.create(kafka.common());
                PortionConsumer asking = PortionConsumer.open(
                        new PortionConsumer.Plan(List.of(topic), topic, Optional.empty(), 100, Optional.empty()),
                        kafka,
                        counter())) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            assertThat(asking.hasBegun()).isFalse();
            admin.alterConsumerGroupOffsets(topic, Map.of(new TopicPartition(topic, 2), new OffsetAndMetadata(0)))
                    .all()
                    .get();
            assertThat(asking.hasBegun()).isTrue();
        }
    }

    /** Takes and commits in a thread of its own until it leaves. */
    private static final class Member implements AutoCloseable {
        private final PortionConsumer consumer;
        private final Thread thread;

        Member(KafkaSettings kafka) {
            var plan = new PortionConsumer.Plan(List.of(TOPIC), TOPIC, Optional.empty(), 100, Optional.empty());
            consumer = PortionConsumer.open(plan, kafka, counter());
            thread = new Thread(this::work);
            thread.start();
        }

        private void work() {
            try (consumer) {
                consumer.join();
                while (!consumer.closing()) {
                    List<ConsumerRecord<String, byte[]>> records = consumer.take();
                    if (!records.isEmpty()) consumer.commit(records);
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            consumer.end();
            thread.join();
        }
    }

    private static StageCounter counter() {
        return new StageCounter("portions", "only-one", Clock.systemUTC());
    }

    private static void awaitCommits(Admin admin) {
        new Commits(admin, TOPIC, List.of(TOPIC)).awaitAll();
    }

    private void send() throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(kafka.common(), new StringSerializer(), new ByteArraySerializer())) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                Future<?> sent = producer.send(new ProducerRecord<>(TOPIC, partition, "key", new byte[1]));
                sent.get();
            }
        }
    }

    private static int members(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(TOPIC)).all().get().values().stream()
                .mapToInt(group -> group.members().size())
                .sum();
    }
}
