package bulletins.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far {@code fetch-requests} has been taken in. */
final class Positions {
    private static final Logger LOG = LoggerFactory.getLogger(Positions.class);

    private final Consumer<?, ?> consumer;

    Positions(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    Map<TopicPartition, OffsetAndMetadata> now() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : consumer.assignment())
            offsets.put(partition, new OffsetAndMetadata(consumer.position(partition)));
        return offsets;
    }

    /** Requests of a batch that was not written are read again. */
    void rewind() {
        Map<TopicPartition, OffsetAndMetadata> committed = committed();
        for (TopicPartition partition : consumer.assignment()) {
            OffsetAndMetadata at = committed.get(partition);
            if (at != null) consumer.seek(partition, at.offset());
            else consumer.seekToBeginning(List.of(partition));
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        while (true) {
            try {
                return consumer.committed(consumer.assignment());
            } catch (TimeoutException e) {
                LOG.warn("Kafka does not tell how far fetch-requests was taken in; asking again: {}", e.getMessage());
            }
        }
    }
}
