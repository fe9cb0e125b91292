package bulletins.ingest;

import bulletins.ingest.hosts.ClockWatch;
import bulletins.model.consuming.RemovedUnread;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Denial;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that takes requests in, and writes what comes of them and what the workers bring home, with the offsets, in one
 * transaction. Whatever is killed, a link is either still due or settled.
 */
final class Ledger implements ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final Duration LEAVING = Duration.ofMillis(20);
    private static final Duration PARTING = Duration.ofSeconds(2);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Positions positions;
    private final Desk desk;
    private final Parts parts;
    private volatile boolean open = true;
    /** Batches in a row that Kafka did not take. */
    private int refused;

    Ledger(KafkaSettings kafka, IngestSettings settings, Desk desk, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        this.consumer = new KafkaConsumer<>(
                Requests.consumer(kafka, settings.instance()),
                Topics.FETCH_REQUESTS.key().deserializer(),
                new ByteArrayDeserializer());
        this.positions = new Positions(consumer);
    }

    /** What the ledger works with. */
    record Parts(Intake intake, Settlement settlement, Outbox outbox, Homes homes, ClockWatch clock) {}

    /** Ends when it has been stopped, and without Kafka when it is then interrupted. */
    void run() {
        try {
            work();
        } catch (InterruptException e) {
            LOG.warn("Kafka does not answer at the end; what was under way is due still");
        } finally {
            // Nothing could be closed with it set.
            Thread.interrupted();
            consumer.close(CloseOptions.timeout(PARTING));
            parts.outbox().close();
        }
    }

    private void work() {
        try {
            consumer.subscribe(List.of(Topics.FETCH_REQUESTS.name()), this);
            while (open) {
                if (parts.clock().putBack()) beginAnew();
                turn();
            }
            leave(desk.assigned().all());
        } finally {
            desk.assigned().leave(desk.assigned().all());
        }
    }

    void stop() {
        open = false;
    }

    private void beginAnew() {
        LOG.warn("the clock was put back; all links are looked through for when they are due");
        Set<Integer> held = desk.assigned().all();
        leave(held);
        join(held);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        RemovedUnread.passOver(consumer, partitions, desk.counts().stage());
        join(numbers(partitions));
    }

    private void join(Set<Integer> joining) {
        if (joining.isEmpty()) return;
        while (open && !loaded(joining)) pause(LEAVING);
        if (!open) return;
        desk.assigned().join(joining);
        parts.homes().moveIn(joining);
    }

    /** @return false when Kafka was away for a moment */
    private boolean loaded(Set<Integer> joining) {
        try {
            parts.homes().load(joining);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            if (e instanceof ExecutionException && !(e.getCause() instanceof RetriableException))
                throw new KafkaException("the fetch states could not be read", e);
            LOG.warn("the fetch states cannot be read yet: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        Set<Integer> going = numbers(partitions);
        going.retainAll(desk.assigned().all());
        leave(going);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        Set<Integer> gone = numbers(partitions);
        desk.assigned().leave(gone);
        parts.homes().recall(gone);
        forget(gone);
    }

    private void turn() {
        ConsumerRecords<String, byte[]> requests = consumer.poll(desk.home().isEmpty() ? IDLE : Duration.ZERO);
        Batch batch = new Batch(desk.assigned());
        for (ConsumerRecord<String, byte[]> record : requests) parts.intake().take(record, batch);
        parts.settlement().drain(batch, Set.of());
        if (!batch.isEmpty() || !requests.isEmpty()) write(batch);
    }

    /** Settles what is still on its way home, so that the next holder of these partitions starts from the truth. */
    private void leave(Set<Integer> going) {
        if (going.isEmpty()) return;
        desk.assigned().leave(going);
        List<String> underWay = parts.homes().recall(going);
        while (!desk.lines().quiet(underWay) || parts.settlement().awaits(going)) {
            Batch batch = new Batch(desk.assigned());
            parts.settlement().drain(batch, going);
            if (!batch.isEmpty()) write(batch);
            else pause(LEAVING);
        }
        forget(going);
    }

    private void forget(Set<Integer> gone) {
        for (int partition : gone) {
            desk.store().drop(partition);
            desk.counts().left(partition);
        }
    }

    private void write(Batch batch) {
        try {
            while (!parts.outbox().write(batch, positions.now(), consumer.groupMetadata())) pause(LEAVING);
            desk.store().put(batch.states());
            batch.done();
            refused = 0;
        } catch (KafkaException e) {
            if (e instanceof InterruptException || Denial.in(e).isPresent()) throw e;
            LOG.warn(
                    "a batch was not written, as where processes come and go; its links are due still: {}",
                    e.getMessage());
            parts.settlement().giveBack(batch);
            positions.rewind();
            // What is refused is visited again; up to ten seconds spare the hosts.
            pause(LEAVING.multipliedBy(1L << Math.min(refused++, 9)));
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toCollection(HashSet::new));
    }
}
