package bulletins.stream.road;

import bulletins.model.RawLocation;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Finds single records that Kafka still keeps. */
public interface KeptRecords extends AutoCloseable {
    /** @return empty when the record has been deleted or compacted away, or never was */
    Optional<ConsumerRecord<byte[], byte[]>> at(RawLocation location);

    @Override
    void close();
}
