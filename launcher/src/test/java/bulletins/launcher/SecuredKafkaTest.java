package bulletins.launcher;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Kafka that asks who one is, and what one may. */
class SecuredKafkaTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void the_rights_that_the_settings_name_suffice_and_who_lacks_them_hears_where_they_stand() throws Exception {
        Path bulletins = Files.createDirectories(folder.resolve("bulletins"));
        Files.writeString(bulletins.resolve("brief.txt"), "灵活就业\n江苏常州 | 灵活就业人员参保补贴提高\n常州市提高补贴标准，惠及 1200 人。\n");
        try (SecuredBroker broker = SecuredBroker.start(folder)) {
            await().atMost(PATIENCE).until(() -> answers(broker));
            Launched refused = stage("stream", broker);
            assertThat(refused.await()).isEqualTo(1);
            assertThat(refused.output()).contains("samples/settings.yaml tells under kafka what the account must be");
            grant(broker);
            try (Admin admin = broker.admin();
                    Launched ingest = stage("ingest", broker);
                    Launched stream = stage("stream", broker)) {
                await().atMost(PATIENCE).until(() -> enriched(admin) > 0);
                await().atMost(PATIENCE).until(() -> isPurged(admin));
                assertThat(ingest.output() + stream.output()).doesNotContain("AUTHORIZATION", "forbids", "ERROR");
            }
        }
    }

    /** As samples/settings.yaml has it. */
    private static void grant(SecuredBroker broker) throws ExecutionException, InterruptedException {
        for (Topic<?, ?> topic : Topics.all())
            broker.allow(TOPIC, topic.name(), CREATE, DESCRIBE, DESCRIBE_CONFIGS, READ, WRITE);
        broker.allow(TOPIC, "bulletin-stream", CREATE, DESCRIBE, DESCRIBE_CONFIGS, READ, WRITE, DELETE);
        for (String ours : new String[] {"bulletins-ingest", "bulletin-stream"}) {
            broker.allow(GROUP, ours, READ);
            broker.allow(TRANSACTIONAL_ID, ours, DESCRIBE, WRITE);
        }
    }

    private Launched stage(String name, SecuredBroker broker) throws IOException {
        Map<String, String> settings = new HashMap<>(broker.settings());
        settings.put("BULLETINS_KAFKA_PARTITIONS", "1");
        settings.put("BULLETINS_STREAM_STATE", folder.resolve("stream").toString());
        settings.put("BULLETINS_INGEST_STATE", folder.resolve("ingest").toString());
        Path file = folder.resolve("secured.yaml");
        Files.writeString(file, "sources:\n  digests: {kind: folder, path: bulletins}\n");
        return Launched.start(folder, settings, name, "--config", file.toString());
    }

    private static boolean answers(SecuredBroker broker) throws InterruptedException {
        try (Admin admin = broker.admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static long enriched(Admin admin) throws ExecutionException, InterruptedException {
        return offset(admin, Topics.ENRICHED_ARTICLES.name(), OffsetSpec.latest());
    }

    /** Kafka Streams deletes what it has read of its inner topics, which nothing else bounds. */
    private static boolean isPurged(Admin admin) throws ExecutionException, InterruptedException {
        return offset(admin, "bulletin-stream-story-candidates-repartition", OffsetSpec.earliest()) > 0;
    }

    /** @return 0 as long as there is no such topic */
    private static long offset(Admin admin, String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        if (!admin.listTopics().names().get().contains(topic)) return 0;
        var partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, which))
                .partitionResult(partition)
                .get()
                .offset();
    }
}
