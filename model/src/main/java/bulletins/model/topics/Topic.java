package bulletins.model.topics;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** A topic with the serdes of its records and the settings it is created with. */
public record Topic<K, V>(String name, Serde<K> key, Serde<V> value, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }

    /**
     * @return null when the record is empty
     * @throws org.apache.kafka.common.errors.SerializationException when its value does not read
     */
    public @Nullable V read(ConsumerRecord<?, byte[]> record) {
        return value.deserializer().deserialize(record.topic(), record.headers(), record.value());
    }

    /** @return what sends records of this topic; it must be closed */
    public Producer<K, V> producer(Map<String, Object> kafka) {
        return new KafkaProducer<>(kafka, key.serializer(), value.serializer());
    }

    /** @return the record as producers of bytes send it */
    public ProducerRecord<byte[], byte[]> record(K as, V what) {
        var headers = new RecordHeaders();
        byte[] bytes = value.serializer().serialize(name, headers, what);
        return new ProducerRecord<>(name, null, key.serializer().serialize(name, as), bytes, headers);
    }
}
