package bulletins.stream;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import bulletins.stream.running.Failures;
import bulletins.stream.running.RoadProperties;
import bulletins.stream.running.RocksMemory;
import java.util.Locale;
import java.util.Map;

/** The settings of Kafka Streams, with the reason where a value is not its own default. */
final class StreamsProperties {
    /** Above the largest record of the road, since a store keeps a version together with what is remembered of it. */
    private static final int LARGEST_INNER_RECORD = 2 * Topics.LARGEST_RECORD;

    private StreamsProperties() {}

    static Map<String, Object> of(
            StreamSettings stage, KafkaSettings kafka, String instance, RocksMemory.Shared memory, Failures failures) {
        Map<String, Object> settings = kafka.common();
        settings.putAll(RoadProperties.of(failures));
        settings.put("application.id", stage.applicationId());
        settings.put("client.id", stage.applicationId() + "-" + instance);
        settings.put("state.dir", stage.state().toString());
        settings.put("num.stream.threads", stage.threads());
        // At least once would lose: after a crash the state may know an article whose record was never sent.
        settings.put("processing.guarantee", "exactly_once_v2");
        settings.put("commit.interval.ms", stage.commitInterval().toMillis());
        settings.put("replication.factor", kafka.replication());
        settings.put("statestore.cache.max.bytes", 0);
        settings.put("rocksdb.config.setter", RocksMemory.class);
        settings.put(RocksMemory.SETTING, memory);
        settings.put("group.protocol", stage.groupProtocol().name().toLowerCase(Locale.ROOT));
        if (stage.groupProtocol() == StreamSettings.GroupProtocol.CLASSIC) {
            settings.put("main.consumer.group.instance.id", instance);
            settings.put("main.consumer.session.timeout.ms", 20_000);
        }
        putLimits(settings);
        return settings;
    }

    private static void putLimits(Map<String, Object> settings) {
        settings.put("topic.max.message.bytes", LARGEST_INNER_RECORD);
        settings.put("producer.max.request.size", LARGEST_INNER_RECORD);
        settings.put("producer.buffer.memory", 3L * LARGEST_INNER_RECORD);
        settings.put("producer.compression.type", "zstd");
        settings.put("producer.compression.zstd.level", 1);
        // Kafka Streams' default of 10 s is short on a small machine.
        settings.put("producer.transaction.timeout.ms", 60_000);
        // A backlog's records stay where they are while what is made of the first ones goes on; a task is not to wait
        // for them.
        settings.put("max.task.idle.ms", -1L);
        // One fetch is read to its end before the next one is sent and tells what there is further along the road.
        settings.put("main.consumer.max.partition.fetch.bytes", 128 * 1024);
        // Raw documents are large, and what is made of so many goes before what comes after them.
        settings.put("main.consumer.max.poll.records", 20);
        settings.put("buffered.records.per.partition", 10);
        settings.put("main.consumer.auto.offset.reset", "earliest");
    }
}
