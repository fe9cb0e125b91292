package bulletins.stream.running;

import bulletins.model.RawLocation;
import bulletins.stream.road.Rejections;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rejects records on which a node fails and goes on, so that one costs only itself; a failure of Kafka's or of the state on disk is
 * none of the record's and stops the thread, which starts again. Public because Kafka Streams makes it by name.
 */
public final class FailedRecords implements ProcessingExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailedRecords.class);
    private @Nullable Failures failures;

    @Override
    public void configure(Map<String, ?> settings) {
        failures = Failures.in(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (failures == null || ofKafka(failure)) return Response.fail();
        var at = new RawLocation(context.topic(), context.partition(), context.offset());
        byte[] key = context.sourceRawKey();
        String name = key == null ? null : new String(key, StandardCharsets.UTF_8);
        LOG.error("rejected {}, on which '{}' failed", at.shown(), context.processorNodeId(), failure);
        var original = new Rejections.Original(at, name, context.headers(), context.sourceRawValue());
        return Response.resume(failures.failed(context, original, record.value(), failure));
    }

    private static boolean ofKafka(Exception failure) {
        return failure instanceof KafkaException && !(failure instanceof SerializationException);
    }
}
