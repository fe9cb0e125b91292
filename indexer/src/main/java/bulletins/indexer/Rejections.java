package bulletins.indexer;

import bulletins.indexer.server.Bulk;
import bulletins.indexer.server.Outcome;
import bulletins.model.Ids;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.consuming.RejectionTopic;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rejections of the records that cannot be used. They go to their topic, from which they are indexed like any other; what
 * comes from that very topic is written to the index at once instead, so that a rejection can never breed another.
 */
final class Rejections {
    private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

    private final RejectionTopic topic;
    private final RecordReader reader;
    private final Bulk bulk;
    private final Clock clock;

    Rejections(RejectionTopic topic, RecordReader reader, Bulk bulk, Clock clock) {
        this.topic = topic;
        this.reader = reader;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** @return whether all refused records of the portion are safe now; it may be called again when not */
    boolean put(Portion portion) {
        List<Rejection> forTopic = new ArrayList<>();
        List<Rejection> forIndex = new ArrayList<>();
        portion.refused().forEach((record, reason) -> {
            Rejection rejection = rejection(record, reason);
            LOG.warn("{}: {}", rejection.id(), rejection.message());
            (record.topic().equals(Topics.REJECTIONS.name()) ? forIndex : forTopic).add(rejection);
        });
        return toTopic(forTopic) && toIndex(forIndex);
    }

    private boolean toTopic(List<Rejection> rejections) {
        if (rejections.isEmpty()) return true;
        try {
            return topic.put(rejections);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean toIndex(List<Rejection> rejections) {
        if (rejections.isEmpty()) return true;
        for (Outcome outcome : bulk.send(rejections.stream().map(reader::write).toList())) {
            if (outcome instanceof Outcome.Fatal fatal) throw new Stopped(fatal.why());
            if (outcome instanceof Outcome.Again) return false;
            if (outcome instanceof Outcome.Refused refused)
                LOG.error("a rejection is in the log alone, since the index refuses it: {}", refused.why());
        }
        return true;
    }

    private Rejection rejection(ConsumerRecord<String, byte[]> record, Portion.Reason reason) {
        RawLocation at = RawLocation.of(record);
        boolean unreadable = reason.code().equals("unreadable-record");
        String message = unreadable
                ? "the record cannot be read (" + at.shown() + "): " + reason.words()
                        + "; the stage that wrote it has to be mended"
                : "Elasticsearch does not take it (" + at.shown() + "): " + reason.words()
                        + "; mend what it names, then run ./bulletins rejections replay";
        return new Rejection(
                Ids.rejection("indexer", at),
                "indexer",
                reason.code(),
                message,
                record.key(),
                null,
                at,
                headers(record),
                record.value(),
                clock.instant());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers())
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        return headers;
    }
}
