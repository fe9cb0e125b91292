package bulletins.stream.road;

import bulletins.model.Ids;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Writes up what this stage could not use, always with the place of the original. */
public final class Rejections {
    static final String STAGE = "stream";
    /** Becomes null: absent. */
    private static final byte[] NO_BYTES = {};

    private final Clock clock;

    public Rejections(Clock clock) {
        this.clock = clock;
    }

    /** A record of Kafka as it lies there. */
    public record Original(RawLocation at, @Nullable String key, Headers headers, byte @Nullable [] value) {
        public static Original of(ConsumerRecord<byte[], byte[]> record) {
            String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
            return new Original(RawLocation.of(record), key, record.headers(), record.value());
        }
    }

    public Rejection of(String reason, String message, Original original) {
        RawLocation at = original.at();
        return new Rejection(
                Ids.rejection(STAGE, at),
                STAGE,
                reason,
                message,
                original.key(),
                null,
                at,
                texts(original.headers()),
                original.value() == null ? NO_BYTES : original.value(),
                clock.instant());
    }

    /** For an original whose url is known and whose bytes can be read again from their place. */
    public Rejection of(String reason, String message, String key, @Nullable String url, RawLocation at) {
        String id = Ids.rejection(STAGE, at);
        return new Rejection(id, STAGE, reason, message, key, url, at, Map.of(), NO_BYTES, clock.instant());
    }

    /** For one of the records that were to be written because of the one at {@code at}; each has a rejection of its own. */
    Rejection tooLarge(String message, String topic, String key, RawLocation at) {
        String id = Ids.rejection(STAGE + "\n" + topic + "\n" + key, at);
        return new Rejection(id, STAGE, "too-large", message, key, null, at, Map.of(), NO_BYTES, clock.instant());
    }

    static RawLocation location(RecordMetadata of) {
        return new RawLocation(of.topic(), of.partition(), of.offset());
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new HashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            if (value != null) texts.put(header.key(), new String(value, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
