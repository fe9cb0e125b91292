package bulletins.stream.running;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time that a record bears, and that of its neighbours where a producer has given it none: Kafka Streams' own choices are to stop
 * for good or to leave the record out. Public because Kafka Streams makes it by name.
 */
public final class RecordTimes implements TimestampExtractor {
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, record.timestamp() < 0 ? partitionTime : record.timestamp());
    }
}
