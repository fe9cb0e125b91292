package bulletins.notifier;

import bulletins.model.Ids;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.consuming.RejectionTopic;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes rejections of the alerts that a recipient could not be told of; safe from any thread. */
final class Rejections {
    private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

    private final RejectionTopic topic;
    private final Clock clock;

    Rejections(RejectionTopic topic, Clock clock) {
        this.topic = topic;
        this.clock = clock;
    }

    /** @return whether all that was refused in the parcel is safe now; it may be called again when not */
    boolean put(Recipient recipient, Parcel parcel) throws InterruptedException {
        if (parcel.refused().isEmpty()) return true;
        List<Rejection> rejections = new ArrayList<>();
        parcel.refused().forEach((record, why) -> rejections.add(rejection(recipient, record, why)));
        rejections.forEach(rejection -> LOG.warn("{}: {}", rejection.id(), rejection.message()));
        return topic.put(rejections);
    }

    private Rejection rejection(Recipient recipient, ConsumerRecord<String, byte[]> record, String why) {
        String stage = "notifier";
        RawLocation at = RawLocation.of(record);
        return new Rejection(
                Ids.rejection(stage + " " + recipient.name(), at),
                stage,
                "not-told",
                recipient.name() + " was not told of alert " + record.key() + ": " + why,
                record.key(),
                null,
                at,
                Map.of("recipient", recipient.name()),
                record.value(),
                clock.instant());
    }
}
