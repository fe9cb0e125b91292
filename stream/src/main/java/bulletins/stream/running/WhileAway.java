package bulletins.stream.running;

import bulletins.model.consuming.RemovedUnread;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What Kafka has removed of the road's topics while no process of this stage ran: Kafka Streams goes on behind it without a word. */
public final class WhileAway {
    private WhileAway() {}

    /** Before the workers start: only of a group that has no members can Kafka be told that it goes on behind. */
    public static void tell(KafkaSettings kafka, String group, StageCounter reading, StageCounter enrichment) {
        Map<String, Object> settings = kafka.reading();
        settings.put("group.id", group);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            tell(consumer, List.of(Topics.RAW_DOCUMENTS, Topics.REPLAYS), reading);
            tell(consumer, List.of(Topics.ARTICLES, Topics.ARTICLE_NEWS), enrichment);
        }
    }

    private static void tell(KafkaConsumer<?, ?> consumer, List<Topic<?, ?>> topics, StageCounter counter) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
        RemovedUnread.passOver(consumer, partitions, counter);
        counter.committed();
    }
}
