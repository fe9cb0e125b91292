package bulletins.indexer;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group has come in its topics. */
record Commits(Admin admin, String group, List<String> topics) {
    /** Lets a group that has no member yet begin there. */
    void begin(OffsetSpec place) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
        try {
            places(place).forEach((partition, offset) -> begin.put(partition, new OffsetAndMetadata(offset)));
            admin.alterConsumerGroupOffsets(group, begin).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until all that is there is committed; what that gave rise to in these topics counts, too. */
    void awaitAll() {
        await().atMost(Indexed.PATIENCE).until(() -> committed().equals(places(OffsetSpec.latest())));
    }

    private Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, offset) -> committed.put(partition, offset.offset()));
        return committed;
    }

    private Map<TopicPartition, Long> places(OffsetSpec place) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(topics).allTopicNames().get().values())
            topic.partitions().forEach(one -> asked.put(new TopicPartition(topic.name(), one.partition()), place));
        Map<TopicPartition, Long> places = new HashMap<>();
        admin.listOffsets(asked).all().get().forEach((partition, found) -> places.put(partition, found.offset()));
        return places;
    }
}
