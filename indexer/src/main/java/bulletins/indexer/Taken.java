package bulletins.indexer;

import bulletins.indexer.server.Write;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record taken from Kafka, and what it asks of the index. */
sealed interface Taken {
    ConsumerRecord<String, byte[]> record();

    /** Documents to write; the first is the record itself, the others go with it. */
    record Documents(ConsumerRecord<String, byte[]> record, List<Write> writes) implements Taken {}

    /** Nothing to write, and nothing wrong: a tombstone, or older than the months kept. */
    record Nothing(ConsumerRecord<String, byte[]> record) implements Taken {}

    /** Bytes that are no record of the topic. */
    record Unreadable(ConsumerRecord<String, byte[]> record, String message) implements Taken {}
}
