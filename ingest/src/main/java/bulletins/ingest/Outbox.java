package bulletins.ingest;

import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes batches in transactions that also hold the consumed offsets: a process that lost its partitions is turned away. */
final class Outbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** What the transactional ids of all ingest processes begin with. */
    static final String OWNER = "bulletins-ingest";

    /** How long a killed process's open transaction hides what follows it, and how long one may take to be written. */
    private static final int TRANSACTION_MILLIS = 15_000;
    /** Where Kafka is far away or slowed down by a quota, so much is given by and by. */
    private static final int MOST_MILLIS = 120_000;

    private final Map<String, Object> settings;
    private int milliseconds = TRANSACTION_MILLIS;
    private Producer<byte[], byte[]> producer;

    Outbox(KafkaSettings kafka, String name) {
        settings = kafka.common();
        settings.put("transactional.id", OWNER + "-" + name);
        settings.put("compression.type", "zstd");
        settings.put("compression.zstd.level", 1);
        settings.put("linger.ms", 0);
        settings.put("batch.size", 256 * 1024);
        settings.put("max.request.size", Topics.LARGEST_RECORD);
        settings.put("buffer.memory", 4L * Topics.LARGEST_RECORD);
        producer = open();
    }

    /**
     * Writes the batch, all or nothing.
     *
     * @return false when it was not written and may be tried again
     * @throws InterruptException when nobody waits for Kafka any longer; what was not committed is due still
     * @throws KafkaException when this process no longer holds its partitions
     */
    boolean write(Batch batch, Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        try {
            producer.beginTransaction();
            for (ProducerRecord<byte[], byte[]> record : batch.records()) {
                producer.send(record, (sent, failure) -> {
                    if (failure != null) LOG.debug("{} was not taken: {}", record.topic(), failure.getMessage());
                });
            }
            if (!offsets.isEmpty()) producer.sendOffsetsToTransaction(offsets, group);
            commit();
            return true;
        } catch (ProducerFencedException | InvalidProducerEpochException | InvalidTxnStateException e) {
            LOG.warn("the transaction was ended by Kafka, perhaps for its time; it begins anew: {}", e.getMessage());
            renew();
            return false;
        } catch (TimeoutException e) {
            LOG.warn("Kafka does not answer; trying again: {}", e.getMessage());
            abort();
            return false;
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            abort();
            throw e;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    /** A commit that timed out may have happened: only the same call again can tell. */
    private void commit() {
        while (true) {
            try {
                producer.commitTransaction();
                return;
            } catch (TimeoutException e) {
                LOG.warn("Kafka does not answer; asking again: {}", e.getMessage());
            }
        }
    }

    private void abort() {
        try {
            producer.abortTransaction();
        } catch (KafkaException | IllegalStateException e) {
            renew();
        }
    }

    private void renew() {
        producer.close(Duration.ZERO);
        milliseconds = Math.min(2 * milliseconds, MOST_MILLIS);
        producer = open();
    }

    private Producer<byte[], byte[]> open() {
        settings.put("transaction.timeout.ms", milliseconds);
        Producer<byte[], byte[]> opened =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        while (true) {
            try {
                opened.initTransactions();
                return opened;
            } catch (TimeoutException e) {
                LOG.warn("Kafka does not answer; waiting: {}", e.getMessage());
            }
        }
    }
}
