package bulletins.launcher.topics;

import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rejections that Kafka keeps; their keys are those of what was rejected, which may have been so several times. */
public final class KeptRejections {
    private KeptRejections() {}

    /** @return by their ids, oldest first within a partition */
    public static Map<String, Rejection> byId(KafkaSettings kafka) {
        Map<String, Rejection> rejections = new LinkedHashMap<>();
        try (KeptTopic<Rejection> topic = KeptTopic.open(kafka, Topics.REJECTIONS)) {
            topic.toEnd(record -> record.value().ifPresent(rejection -> rejections.put(rejection.id(), rejection)));
        }
        return rejections;
    }
}
