package bulletins.indexer;

import bulletins.model.KafkaSettings;
import bulletins.model.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexer's side of Kafka: records in portions, waiting without leaving the group, and commits only of what is still ours. */
final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final List<String> TOPICS =
            List.of(Topics.ENRICHED_ARTICLES.name(), Topics.ALERTS.name(), Topics.REJECTIONS.name());
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PORTION = 500;

    private final Consumer<String, byte[]> consumer;
    private final Set<TopicPartition> lost = new HashSet<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;
    private boolean waiting;

    Intake(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    static Intake open(IndexerSettings settings, KafkaSettings kafka) {
        Map<String, Object> consumer = new HashMap<>(kafka.common());
        consumer.put("group.id", settings.group());
        settings.instance().ifPresent(name -> consumer.put("group.instance.id", name));
        consumer.put("enable.auto.commit", false);
        consumer.put("isolation.level", "read_committed");
        consumer.put("auto.offset.reset", "earliest");
        consumer.put("max.poll.records", PORTION);
        // A process that was killed gives its partitions back after this long.
        consumer.put("session.timeout.ms", 10_000);
        consumer.put("heartbeat.interval.ms", 2_000);
        return new Intake(new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    void join() {
        consumer.subscribe(TOPICS, new Rebalances());
    }

    /** @return the next records, none when there are none or we are closing */
    List<ConsumerRecord<String, byte[]>> take() {
        lost.clear();
        return poll(POLL);
    }

    /** Takes nothing in for a while, yet stays a member of the group. */
    void pause(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        waiting = true;
        consumer.pause(consumer.assignment());
        for (long left = length.toNanos(); left > 0 && !closing; left = end - System.nanoTime())
            poll(Duration.ofNanos(Math.min(left, POLL.toNanos())));
        waiting = false;
        consumer.resume(consumer.assignment());
    }

    /** Waits before the group is joined; ends early when we are closing. */
    void sleep(Duration length) {
        try {
            ended.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    /** Marks the records as done. A commit that fails costs nothing: they come again and count as duplicates. */
    void commit(List<ConsumerRecord<String, byte[]>> done) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : done) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            if (!lost.contains(partition)) offsets.put(partition, new OffsetAndMetadata(record.offset() + 1));
        }
        try {
            consumer.commitSync(offsets);
        } catch (CommitFailedException | RetriableException e) {
            LOG.warn("what was indexed could not be committed and will be met again: {}", e.getMessage());
        } catch (WakeupException e) {
            if (!closing) throw e;
            // The wake-up that ends the stage was used up here; what is settled shall still be committed.
            consumer.commitSync(offsets);
        }
    }

    boolean closing() {
        return closing;
    }

    /** May be called from any thread; the thread that takes then finds that we are closing. */
    void end() {
        closing = true;
        ended.countDown();
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<ConsumerRecord<String, byte[]>> poll(Duration patience) {
        List<ConsumerRecord<String, byte[]>> taken = new ArrayList<>();
        try {
            consumer.poll(patience).forEach(taken::add);
        } catch (WakeupException e) {
            if (!closing) throw e;
        }
        return taken;
    }

    /** Keeps a pause over newly given partitions, and remembers those taken away. */
    private final class Rebalances implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> given) {
            if (waiting) consumer.pause(given);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> taken) {
            lost.addAll(taken);
        }
    }
}
