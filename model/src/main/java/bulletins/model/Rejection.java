package bulletins.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage could not use. Keyed by the original key on topic {@code rejections}.
 *
 * @param stage {@code ingest}, {@code stream}, {@code indexer}, {@code notifier}
 * @param reason a short stable code, as {@code too-large}, {@code not-a-bulletin}, {@code robots-refused}
 * @param message for people: what was wrong, where, what to do
 * @param original where the record lies, when it came from Kafka
 * @param headers the original record's headers as text; like key and message, no longer than can be kept
 * @param body the original bytes (base64 in JSON) up to {@link #KEPT_BYTES}, null when longer or absent
 */
public record Rejection(
        String id,
        String stage,
        String reason,
        String message,
        @Nullable String key,
        @Nullable String url,
        @Nullable RawLocation original,
        Map<String, String> headers,
        byte @Nullable [] body,
        Instant rejectedAt) {
    /** Originals above this are found by their place in Kafka. */
    public static final int KEPT_BYTES = 256 * 1024;

    /** Characters of a key, a message or a header: a rejection that is itself too large for its topic would stop a stage. */
    private static final int LONGEST = 8192;

    private static final int MOST_HEADERS = 100;

    public Rejection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(rejectedAt, "rejected_at");
        message = shortened(message);
        if (key != null) key = shortened(key);
        headers = headers.entrySet().stream()
                .limit(MOST_HEADERS)
                .collect(Collectors.toUnmodifiableMap(
                        header -> shortened(header.getKey()),
                        header -> shortened(header.getValue()),
                        (one, other) -> one));
        if (body != null && (body.length == 0 || body.length > KEPT_BYTES)) body = null;
    }

    /** @return under which it stands in its topic, and is asked for again */
    public String keyOrId() {
        return key == null ? id : key;
    }

    /** @return the same without the original bytes, for whoever has many of them in hand */
    public Rejection brief() {
        return new Rejection(id, stage, reason, message, key, url, original, headers, null, rejectedAt);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
