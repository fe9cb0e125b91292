package bulletins.ingest;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** How {@code fetch-requests} is read: as one of a group whose members share the hosts out. */
final class Requests {
    static final String GROUP = "bulletins-ingest";

    private Requests() {}

    /** @param name keeps the place in the group over a restart; empty for none */
    static Map<String, Object> consumer(KafkaSettings kafka, String name) {
        Map<String, Object> settings = kafka.reading();
        settings.put("group.id", GROUP);
        if (!name.isEmpty()) settings.put("group.instance.id", GROUP + "-" + name);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 1000);
        settings.put("session.timeout.ms", 10_000);
        settings.put("heartbeat.interval.ms", 2_000);
        // Some million fetch states may have to be loaded before the next poll.
        settings.put("max.poll.interval.ms", 900_000);
        settings.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return settings;
    }

    /** All topics have the same number, as {@link TopicSetup} has seen to. */
    static int partitions(KafkaSettings kafka) throws InterruptedException {
        String topic = Topics.FETCH_REQUESTS.name();
        try (Admin admin = Admin.create(kafka.common())) {
            var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
            return described.values().iterator().next().partitions().size();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka at " + kafka.bootstrapServers() + " does not tell its topics: " + e.getMessage(), e);
        }
    }
}
