package bulletins.stream.road;

import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.RawLocation;
import bulletins.stream.road.told.Taken;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Takes the bytes of a raw document together with their facts; a record whose facts do not read is refused. */
final class Taking extends ContextualProcessor<String, byte[], String, Taken> {
    private final Rejections rejections;

    Taking(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        RawLocation at = Rejections.location(context().recordMetadata().orElseThrow());
        var original = new Rejections.Original(at, record.key(), record.headers(), record.value());
        Taken taken = raw(original, false, rejections);
        String key = record.key() == null ? "" : record.key();
        context().forward(new Record<>(key, taken, record.timestamp()));
    }

    static Taken raw(Rejections.Original original, boolean replayed, Rejections rejections) {
        String url = original.key();
        if (url == null || url.isBlank())
            return new Taken.Unusable(
                    rejections.of("no-key", "a raw document must be keyed by its canonical url", original));
        try {
            RawDocument.Facts facts = RawDocumentHeaders.facts(original.headers());
            byte[] body = original.value() == null ? new byte[0] : original.value();
            return new Taken.Raw(new RawDocument(url, body, facts), original.at(), replayed);
        } catch (SerializationException e) {
            return new Taken.Unusable(rejections.of("unreadable-facts", url + ": " + e.getMessage(), original));
        }
    }
}
