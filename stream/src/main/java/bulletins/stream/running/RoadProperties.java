package bulletins.stream.running;

import java.util.HashMap;
import java.util.Map;

/** The settings of Kafka Streams that the topology itself depends on, wherever it runs. */
public final class RoadProperties {
    private RoadProperties() {}

    public static Map<String, Object> of(Failures failures) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("ensure.explicit.internal.resource.naming", true);
        settings.put("deserialization.exception.handler", UnreadableRecords.class);
        settings.put("processing.exception.handler", FailedRecords.class);
        settings.put("processing.exception.handler.global.enabled", true);
        settings.put("default.timestamp.extractor", RecordTimes.class);
        settings.put(Failures.SETTING, failures);
        return settings;
    }
}
