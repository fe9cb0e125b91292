package bulletins.model.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Whether topics that somebody else made can carry what goes through them; they would else fail, or forget, long after the start. */
final class TopicFitness {
    private TopicFitness() {}

    /** @throws IllegalStateException naming what has to be changed */
    static void check(Admin admin, String place) throws ExecutionException, InterruptedException {
        List<String> unfit = new ArrayList<>();
        Map<String, Integer> partitions = partitions(admin);
        if (partitions.values().stream().distinct().count() > 1)
            unfit.add("all must have the same number of partitions, but they have " + partitions);
        Map<ConfigResource, Config> configs = admin.describeConfigs(Topics.all().stream()
                        .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                        .toList())
                .all()
                .get();
        for (Topic<?, ?> topic : Topics.all()) {
            Config config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
            if (config == null) continue;
            String size = topic.settings().get("max.message.bytes");
            if (Long.parseLong(config.get("max.message.bytes").value()) < Long.parseLong(size))
                unfit.add(topic.name() + " needs max.message.bytes=" + size);
            String cleanup = Objects.requireNonNull(topic.settings().get("cleanup.policy"));
            // One that is compacted and never deleted keeps what it needs not: no reason to stop.
            if (!cleanup.startsWith(config.get("cleanup.policy").value()))
                unfit.add(topic.name() + " needs cleanup.policy=" + cleanup);
        }
        if (!unfit.isEmpty())
            throw new IllegalStateException(
                    "the topics of " + place + " are not fit: " + String.join("; ", unfit)
                            + " (bin/kafka-configs.sh and kafka-topics.sh change them; or remove them, and they are made anew)");
    }

    private static Map<String, Integer> partitions(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = Topics.all().stream().map(Topic::name).collect(Collectors.toList());
        Map<String, Integer> counts = new TreeMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values())
            counts.put(topic.name(), topic.partitions().size());
        return counts;
    }
}
