package bulletins.launcher.topics;

import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rejections that Kafka keeps; their keys are those of what was rejected, which may have been so several times. */
public final class KeptRejections {
    private KeptRejections() {}

    /**
     * There may be more of them than there is memory for their originals, so that only untold alerts have theirs.
     *
     * @return by their ids, oldest first within a partition
     */
    public static Map<String, Rejection> byId(KafkaSettings kafka) {
        Map<String, Rejection> rejections = new LinkedHashMap<>();
        each(kafka, rejection -> {
            boolean untold = rejection.stage().equals("notifier");
            rejections.put(rejection.id(), untold ? rejection : rejection.brief());
        });
        return rejections;
    }

    /** @return the newest with the id, with its original */
    public static Optional<Rejection> whole(KafkaSettings kafka, String id) {
        AtomicReference<@Nullable Rejection> found = new AtomicReference<>();
        each(kafka, rejection -> {
            if (rejection.id().equals(id)) found.set(rejection);
        });
        return Optional.ofNullable(found.get());
    }

    private static void each(KafkaSettings kafka, Consumer<Rejection> use) {
        try (KeptTopic<Rejection> topic = KeptTopic.open(kafka, Topics.REJECTIONS)) {
            topic.toEnd(record -> record.value().ifPresent(use));
        }
    }
}
