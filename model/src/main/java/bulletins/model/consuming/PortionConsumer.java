package bulletins.model.consuming;

import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records in portions, waiting without leaving the group, and commits only of what is still ours; for one thread. */
public final class PortionConsumer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PortionConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /**
     * What is taken.
     *
     * @param group several processes of one group share the work
     * @param instance a name that stays with a process from start to start: Kafka then gives it its partitions back at once
     * @param portion records taken at once, at most
     * @param since where a new group begins; empty for the oldest record
     */
    public record Plan(
            List<String> topics, String group, Optional<String> instance, int portion, Optional<Instant> since) {
        public Plan {
            topics = List.copyOf(topics);
        }
    }

    private final Consumer<String, byte[]> consumer;
    private final Plan plan;
    private final StageCounter counter;
    /** Taken away since the portion was taken. */
    private final Set<TopicPartition> lost = new HashSet<>();
    /** What is done and not committed yet. */
    private final Map<TopicPartition, OffsetAndMetadata> owed = new HashMap<>();

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;
    private boolean waiting;

    /** @param consumer that commits nothing by itself and begins with the oldest record */
    public PortionConsumer(Consumer<String, byte[]> consumer, Plan plan, StageCounter counter) {
        this.consumer = consumer;
        this.plan = plan;
        this.counter = counter;
    }

    /** Kafka need not be there yet. */
    public static PortionConsumer open(Plan plan, KafkaSettings kafka, StageCounter counter) {
        Map<String, Object> consumer = kafka.reading();
        consumer.put("group.id", plan.group());
        plan.instance().ifPresent(name -> consumer.put("group.instance.id", name));
        consumer.put("auto.offset.reset", "earliest");
        consumer.put("max.poll.records", plan.portion());
        // A process that was killed gives its partitions back after this long.
        consumer.put("session.timeout.ms", 10_000);
        consumer.put("heartbeat.interval.ms", 2_000);
        // One that works is ours for longer: a slow mail server may take half a minute for each address.
        consumer.put("max.poll.interval.ms", 30 * 60_000);
        var taking = new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
        return new PortionConsumer(taking, plan, counter);
    }

    /** @return whether the group has ever committed; not while Kafka does not tell */
    public boolean hasBegun() {
        return Beginning.isMade(consumer, plan.topics());
    }

    public void join() {
        consumer.subscribe(plan.topics(), new Rebalances());
    }

    /** @return the next records, none when there are none or we are closing */
    public List<ConsumerRecord<String, byte[]>> take() {
        if (!owed.isEmpty()) commit();
        List<ConsumerRecord<String, byte[]>> taken = poll(POLL);
        // A poll that partitions were taken away and given in has taken from those that are given.
        lost.clear();
        return taken;
    }

    /** Takes nothing in for a while, yet stays a member of the group. */
    public void pause(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        waiting = true;
        consumer.pause(consumer.assignment());
        for (long left = length.toNanos(); left > 0 && !closing; left = end - System.nanoTime())
            poll(Duration.ofNanos(Math.min(left, POLL.toNanos())));
        waiting = false;
        consumer.resume(consumer.assignment());
    }

    /** Waits before the group is joined; ends early when we are closing. */
    public void sleep(Duration length) {
        try {
            ended.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    /** @return whether the record is still ours to settle; it is not once its partition was taken away, even if it was given back */
    public boolean holds(ConsumerRecord<String, byte[]> record) {
        return !lost.contains(partition(record));
    }

    /** Marks the records as done. A commit that fails is tried again at the next {@link #take}, for as long as their partitions are ours. */
    public void commit(List<ConsumerRecord<String, byte[]>> done) {
        for (ConsumerRecord<String, byte[]> record : done)
            if (holds(record)) owed.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
        commit();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private void commit() {
        try {
            consumer.commitSync(owed);
            owed.clear();
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException e) {
            LOG.warn("what was done could not be committed yet: {}", e.getMessage());
        } catch (WakeupException e) {
            if (!closing) throw e;
            // The wake-up that ends the stage was used up here; what is settled shall still be committed.
            commit();
        }
    }

    public Notes notes() {
        return new Notes(consumer);
    }

    public boolean closing() {
        return closing;
    }

    /** May be called from any thread; the thread that takes then finds that we are closing. */
    public void end() {
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

    /** Keeps a pause over newly given partitions, begins in those that the group has never had, and remembers those taken away. */
    private final class Rebalances implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> given) {
            if (waiting) consumer.pause(given);
            RemovedUnread.passOver(consumer, given, counter);
            plan.since().ifPresent(since -> new Beginning(consumer, since, () -> closing).in(given));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> taken) {
            lost.addAll(taken);
            owed.keySet().removeAll(taken);
        }
    }
}
