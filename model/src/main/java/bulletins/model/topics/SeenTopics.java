package bulletins.model.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics that are not of our making, as they were when they were first seen, so that they can be made again. */
final class SeenTopics {
    private final Admin admin;
    private final String start;
    private final Map<String, NewTopic> seen = new HashMap<>();

    /** @param start of the names of those that are looked at */
    SeenTopics(Admin admin, String start) {
        this.admin = admin;
        this.start = start;
    }

    /** @return the names of those that were seen before, were gone and have been made again; what has come since is seen now */
    List<String> makeAgain() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(start))
                .collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>(present);
        unknown.removeAll(seen.keySet());
        if (!unknown.isEmpty()) see(unknown);
        List<NewTopic> gone = seen.values().stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        List<String> made = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<Void>> making :
                admin.createTopics(gone).values().entrySet()) {
            try {
                making.getValue().get();
                made.add(making.getKey());
            } catch (ExecutionException e) {
                // Another process of the stage has seen it, too.
                if (!(e.getCause() instanceof TopicExistsException)) throw e;
            }
        }
        return made;
    }

    private void see(Set<String> names) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                admin.describeTopics(names).allTopicNames().get();
        Set<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .collect(Collectors.toSet());
        admin.describeConfigs(resources).all().get().forEach((resource, config) -> {
            List<TopicPartitionInfo> partitions = Objects.requireNonNull(
                            described.get(resource.name()), resource.name())
                    .partitions();
            short replicas = (short) partitions.get(0).replicas().size();
            seen.put(resource.name(), new NewTopic(resource.name(), partitions.size(), replicas).configs(own(config)));
        });
    }

    private static Map<String, String> own(Config config) {
        return config.entries().stream()
                .filter(entry -> entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }
}
