package bulletins.model;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where in Kafka a record lies, as the bytes that an article was made from. */
public record RawLocation(String topic, int partition, long offset) {
    /** For articles made without Kafka, as by {@code ./bulletins parse}. */
    public static final RawLocation NOWHERE = new RawLocation("", -1, -1);

    public static RawLocation of(ConsumerRecord<?, ?> record) {
        return new RawLocation(record.topic(), record.partition(), record.offset());
    }

    /** @return as people and logs are told of it: {@code raw-documents/0/12} */
    public String shown() {
        return topic + "/" + partition + "/" + offset;
    }
}
