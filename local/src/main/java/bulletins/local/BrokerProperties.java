package bulletins.local;

import bulletins.model.topics.Topics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a broker that serves one machine: small, quick to start, quick to be back after a kill. */
final class BrokerProperties {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("auto.create.topics.enable", "false"),
            // A year, as alerts are kept: Kafka's 7 days would forget how far a stage that is away had come.
            Map.entry("offsets.retention.minutes", "525600"),
            // The default of 128 MB would take half of the heap.
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            // Back sooner after a kill -9 than with the default of 9 s; with 3 s a busy machine fences a healthy
            // broker.
            Map.entry("broker.session.timeout.ms", "6000"),
            Map.entry("broker.heartbeat.interval.ms", "1000"),
            Map.entry("message.max.bytes", String.valueOf(Topics.LARGEST_RECORD)),
            Map.entry("replica.fetch.max.bytes", String.valueOf(Topics.LARGEST_RECORD)));

    private BrokerProperties() {}

    static Properties of(Path logs, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(FIXED);
        properties.setProperty("log.dirs", logs.toString());
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        // A static quorum: the ports may be others at the next start on the same data.
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return properties;
    }
}
