package bulletins.stream.running;

import bulletins.stream.road.Rejections;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rejects records whose bytes do not read and goes on; public because Kafka Streams makes it by name. */
public final class UnreadableRecords implements DeserializationExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRecords.class);
    private @Nullable Failures failures;

    @Override
    public void configure(Map<String, ?> settings) {
        failures = Failures.in(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (failures == null) return Response.fail();
        var original = Rejections.Original.of(record);
        LOG.warn("rejected {}, which does not read: {}", original.at().shown(), failure.toString());
        return Response.resume(failures.unreadable(original, failure));
    }
}
