package bulletins.stream.running;

import bulletins.model.Rejection;
import bulletins.model.counts.StageCounter;
import bulletins.model.topics.Topics;
import bulletins.stream.road.Rejections;
import bulletins.stream.road.Road;
import bulletins.stream.road.told.Taken;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record that made a node fail, or that could not even be read, into a rejection that leaves in the same transaction;
 * both count, reading alone has counted its record when it came.
 * Kafka Streams makes the handlers itself, so it hands them this object among its settings.
 */
public record Failures(Rejections rejections, StageCounter reading, StageCounter enrichment) {
    /** The setting under which the handlers find this object. */
    static final String SETTING = "bulletins.failures";

    /** How the names of the topics end that the part of the road which works by url reads: its own, and what it sends to itself. */
    private static final List<String> BY_URL =
            List.of(Topics.RAW_DOCUMENTS.name(), Topics.REPLAYS.name(), "-citations-repartition", "-parts-repartition");

    public static Failures of(Clock clock, StageCounter reading, StageCounter enrichment) {
        return new Failures(new Rejections(clock), reading, enrichment);
    }

    static Failures in(Map<String, ?> settings) {
        if (settings.get(SETTING) instanceof Failures failures) return failures;
        throw new IllegalStateException("the setting " + SETTING + " is missing");
    }

    List<ProducerRecord<byte[], byte[]>> unreadable(Rejections.Original original, Exception failure) {
        StageCounter counter = counter(original.at().topic());
        counter.in();
        counter.rejected();
        String message = "a record of topic " + original.at().topic() + " does not read: " + failure.getMessage();
        return sent(rejections.of("unreadable-record", message, original));
    }

    /** @param value what the node had in hand */
    List<ProducerRecord<byte[], byte[]>> failed(
            ErrorHandlerContext context, Rejections.Original original, @Nullable Object value, Exception failure) {
        StageCounter counter = counter(original.at().topic());
        if (!Road.READING.equals(context.processorNodeId())) counter.in();
        counter.rejected();
        String message = "the program failed on this record at '" + context.processorNodeId() + "': " + failure
                + "; please report it, and replay the record with a later version";
        if (value instanceof Taken.Raw raw) {
            String url = raw.document().url();
            return sent(rejections.of("program-failed", message, url, url, raw.at()));
        }
        return sent(rejections.of("program-failed", message, original));
    }

    private StageCounter counter(String topic) {
        return BY_URL.stream().anyMatch(topic::endsWith) ? reading : enrichment;
    }

    private static List<ProducerRecord<byte[], byte[]>> sent(Rejection rejection) {
        return List.of(Topics.REJECTIONS.record(rejection.keyOrId(), rejection));
    }
}
