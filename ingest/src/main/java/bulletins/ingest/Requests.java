package bulletins.ingest;

import bulletins.model.settings.KafkaSettings;
import java.util.Map;

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
}
