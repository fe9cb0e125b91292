package bulletins.stream.running;

import bulletins.model.counts.StageCounter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * The clients of Kafka Streams, of which the producers tell our counters what became of each transaction; nothing else does. A worker
 * has one producer, and begins, commits and aborts in its own thread. Its consumers give way to one another: {@link FurthestFirst}.
 */
public final class RoadClients implements KafkaClientSupplier {
    private final List<StageCounter> counters;
    private final Map<Thread, Integer> furthest = new ConcurrentHashMap<>();

    /** @param counters made by {@link StageCounter#inTransactions} */
    public RoadClients(StageCounter... counters) {
        this.counters = List.of(counters);
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> settings) {
        return new CountedProducer(settings);
    }

    @Override
    public Admin getAdmin(Map<String, Object> settings) {
        return Admin.create(settings);
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> settings) {
        return new FurthestFirst(settings, furthest);
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> settings) {
        return getRestoreConsumer(settings);
    }

    private final class CountedProducer extends KafkaProducer<byte[], byte[]> {
        CountedProducer(Map<String, Object> settings) {
            super(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public void commitTransaction() {
            super.commitTransaction();
            counters.forEach(StageCounter::committed);
        }

        @Override
        public void abortTransaction() {
            counters.forEach(StageCounter::aborted);
            super.abortTransaction();
        }

        /** Comes without an abort after a fence; Kafka has then aborted what was begun. */
        @Override
        public void close(Duration patience) {
            counters.forEach(StageCounter::aborted);
            super.close(patience);
        }
    }
}
