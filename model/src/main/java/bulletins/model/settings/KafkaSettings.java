package bulletins.model.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to reach Kafka and what its topics are created with.
 *
 * @param client further client settings, as for TLS and SASL, from {@code kafka.client}
 */
public record KafkaSettings(String bootstrapServers, int partitions, int replication, Map<String, String> client) {
    public KafkaSettings {
        client = Map.copyOf(client);
    }

    public static KafkaSettings from(Environment all) {
        Environment kafka = all.within("kafka");
        Map<String, String> client = new HashMap<>();
        for (String name : kafka.below("client")) clientSetting(kafka, name, client);
        return new KafkaSettings(
                String.join(",", kafka.texts("bootstrap-servers", List.of("127.0.0.1:9092"))),
                kafka.number("partitions", 4, 1, 1000),
                kafka.number("replication", 1, 1, 9),
                client);
    }

    /** @return settings common to every client: where the brokers are, and how to be let in */
    public Map<String, Object> common() {
        Map<String, Object> common = new HashMap<>(client);
        common.put("bootstrap.servers", bootstrapServers);
        return common;
    }

    /** Kafka's own names have dots ({@code security.protocol}); here they may be written with dashes ({@code security-protocol}). */
    private static void clientSetting(Environment kafka, String name, Map<String, String> client) {
        kafka.within("client").optional(name).ifPresent(value -> client.put(name.replace('-', '.'), value));
    }
}
