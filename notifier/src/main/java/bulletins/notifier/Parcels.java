package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** Cuts records into parcels, in their order, so that the words of each fit into one message. */
final class Parcels {
    private final Recipient recipient;
    private final Audience audience;
    private final int limit;

    /** @param limit see {@link Channel#limit} */
    Parcels(Recipient recipient, Audience audience, int limit) {
        this.recipient = recipient;
        this.audience = audience;
        this.limit = limit;
    }

    /**
     * @param until of when the records may be that go with the first
     * @return as many of the records, from the first on, as go into one message
     */
    Parcel first(List<ConsumerRecord<String, byte[]>> records, Instant until) {
        Parcel parcel = new Parcel();
        int length = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            boolean later = Instant.ofEpochMilli(record.timestamp()).isAfter(until);
            if (later && !parcel.records().isEmpty()) return parcel;
            try {
                Alert alert = Topics.ALERTS.read(record);
                if (alert == null) {
                    parcel.addUnreadable(record, "it is empty");
                } else if (!audience.includes(recipient, alert)) {
                    parcel.add(record);
                } else {
                    int more = Words.markdown(List.of(alert)).getBytes(StandardCharsets.UTF_8).length + 2;
                    if (length > 0 && length + more > limit) return parcel;
                    parcel.add(record, alert);
                    length += more;
                }
            } catch (SerializationException e) {
                parcel.addUnreadable(record, String.valueOf(e.getMessage()));
            }
        }
        return parcel;
    }
}
