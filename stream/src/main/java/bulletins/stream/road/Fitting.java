package bulletins.stream.road;

import bulletins.model.Rejection;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Writes a record as the bytes of its topic and refuses one that is too large for it: under exactly-once no handler survives the
 * broker's refusal.
 */
final class Fitting<V> extends ContextualProcessor<String, V, String, Fitting.Written> {
    /** In bytes, before compression; below the topic's own limit by room for key and headers. */
    private static final int LARGEST = Topics.LARGEST_RECORD - 64 * 1024;

    private final Topic<String, V> topic;
    private final Rejections rejections;

    Fitting(Topic<String, V> topic, Rejections rejections) {
        this.topic = topic;
        this.rejections = rejections;
    }

    /** A record ready to be sent, or the reason why it cannot be. */
    sealed interface Written {
        record Fits(byte[] bytes) implements Written {}

        record TooLarge(Rejection rejection) implements Written {}
    }

    @Override
    public void process(Record<String, V> record) {
        var headers = new RecordHeaders(record.headers());
        byte[] bytes = topic.value().serializer().serialize(topic.name(), headers, record.value());
        if (bytes.length <= LARGEST) {
            context()
                    .forward(record.withValue((Written) new Written.Fits(bytes)).withHeaders(headers));
            return;
        }
        var from = context().recordMetadata().orElseThrow();
        String message = record.key() + " is " + bytes.length + " bytes, and topic " + topic.name() + " takes "
                + LARGEST + "; split its source or leave it out";
        Rejection rejection = rejections.tooLarge(message, topic.name(), record.key(), Rejections.location(from));
        context().forward(record.withValue((Written) new Written.TooLarge(rejection)));
    }
}
