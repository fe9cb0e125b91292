package bulletins.model.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How to reach Kafka and what its topics are created with.
 *
 * @param client further client settings, as for TLS and SASL, from {@code kafka.client}
 */
public record KafkaSettings(String bootstrapServers, int partitions, int replication, Map<String, String> client) {
    private static final Pattern BROKER = Pattern.compile("([^\\s:/@]+|\\[[0-9A-Fa-f:.%]+]):\\d{1,5}");

    public KafkaSettings {
        client = Map.copyOf(client);
    }

    public static KafkaSettings from(Environment all) {
        Environment kafka = all.within("kafka");
        Map<String, String> client = new HashMap<>();
        for (String name : kafka.below("client")) clientSetting(kafka, name, client);
        return new KafkaSettings(
                brokers(kafka), kafka.number("partitions", 4, 1, 1000), kafka.number("replication", 1, 1, 9), client);
    }

    /** @return settings common to every client: where the brokers are, and how to be let in */
    public Map<String, Object> common() {
        Map<String, Object> common = new HashMap<>(client);
        common.put("bootstrap.servers", bootstrapServers);
        return common;
    }

    /** @return settings of a consumer that sees what is committed, and commits nothing and makes no topic by itself */
    public Map<String, Object> reading() {
        Map<String, Object> reading = common();
        reading.put("isolation.level", "read_committed");
        reading.put("enable.auto.commit", false);
        // One that was removed would come back with Kafka's own settings.
        reading.put("allow.auto.create.topics", false);
        return reading;
    }

    /** @return the same for who reads up to an end, where Kafka would else wait half a second for more to come */
    public Map<String, Object> readingToEnd() {
        Map<String, Object> reading = reading();
        reading.put("fetch.max.wait.ms", 50);
        return reading;
    }

    private static String brokers(Environment kafka) {
        List<String> brokers = kafka.texts("bootstrap-servers", List.of("127.0.0.1:9092"));
        for (String broker : brokers)
            if (!BROKER.matcher(broker).matches())
                kafka.mistake("bootstrap-servers", "must be hosts with ports, as 127.0.0.1:9092, not '" + broker + "'");
        return String.join(",", brokers);
    }

    /** Kafka's own names have dots ({@code security.protocol}); here they may be written with dashes ({@code security-protocol}). */
    private static void clientSetting(Environment kafka, String name, Map<String, String> client) {
        kafka.within("client").optional(name).ifPresent(value -> client.put(name.replace('-', '.'), value));
    }
}
