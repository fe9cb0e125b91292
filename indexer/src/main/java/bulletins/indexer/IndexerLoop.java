package bulletins.indexer;

import bulletins.indexer.server.Bulk;
import bulletins.indexer.server.Indices;
import bulletins.indexer.server.Outcome;
import bulletins.model.consuming.BackOff;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.counts.StageCounter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indexer's one thread: takes a portion of records, settles every one of them (in the index, there already, or rejected), and
 * only then commits. While Elasticsearch is away it tries again without end.
 */
final class IndexerLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexerLoop.class);
    private static final Duration BETWEEN_DROPS = Duration.ofHours(6);

    private final PortionConsumer consumer;
    private final RecordReader reader;
    private final Bulk bulk;
    private final Indices indices;
    private final Rejections rejections;
    private final StageCounter counter;
    private final BackOff backOff;
    private final Clock clock;
    private final Outage outage;
    private Instant nextDrop = Instant.MIN;

    IndexerLoop(
            PortionConsumer consumer,
            RecordReader reader,
            Index index,
            Rejections rejections,
            StageCounter counter,
            BackOff backOff) {
        this.consumer = consumer;
        this.reader = reader;
        this.bulk = index.bulk();
        this.indices = index.indices();
        this.clock = index.clock();
        this.outage = new Outage(clock);
        this.rejections = rejections;
        this.counter = counter;
        this.backOff = backOff;
    }

    /** What the loop writes to. */
    record Index(Bulk bulk, Indices indices, Clock clock) {}

    /** @throws Stopped when somebody has to mend something first */
    @Override
    public void run() {
        if (!prepare()) return;
        consumer.join();
        while (!consumer.closing()) {
            List<ConsumerRecord<String, byte[]>> records = consumer.take();
            if (!records.isEmpty()) index(records);
            dropOldMonths();
        }
    }

    private void index(List<ConsumerRecord<String, byte[]>> records) {
        Portion portion = new Portion(records.stream().map(reader::read).toList());
        records.forEach(unused -> counter.in());
        while (!portion.open().isEmpty()) {
            int before = portion.open().size();
            Outcome trouble = write(portion);
            if (trouble == Outcome.STORED) break;
            if (portion.open().size() < before) backOff.reset();
            if (!waitOut(trouble, consumer::pause)) return;
        }
        over();
        while (!rejections.put(portion)) {
            if (!waitOut(new Outcome.Again("Kafka does not take rejections"), consumer::pause)) return;
        }
        portion.count(counter);
        consumer.commit(records);
    }

    /** @return {@link Outcome#STORED}, or what stands in the way of those writes that are still open */
    private Outcome write(Portion portion) {
        for (String name : portion.openIndices()) {
            Outcome ensured = indices.ensure(name);
            if (ensured != Outcome.STORED) return ensured;
        }
        return portion.settle(bulk.send(portion.open()));
    }

    private void dropOldMonths() {
        if (clock.instant().isBefore(nextDrop)) return;
        nextDrop = clock.instant().plus(BETWEEN_DROPS);
        Outcome outcome = indices.dropOld();
        if (outcome != Outcome.STORED)
            LOG.warn("old months could not be dropped, they are tried again in some hours: {}", outcome.why());
    }

    /** Before the group is joined, nothing has to be polled while we wait. */
    private boolean prepare() {
        for (Outcome outcome = indices.prepare(); outcome != Outcome.STORED; outcome = indices.prepare()) {
            if (!waitOut(outcome, consumer::sleep)) return false;
        }
        over();
        return true;
    }

    /** @return false when we are closing instead */
    private boolean waitOut(Outcome trouble, Consumer<Duration> wait) {
        if (trouble instanceof Outcome.Fatal fatal) throw new Stopped(fatal.why());
        Duration length = backOff.next();
        if (outage.isNews(trouble.why()))
            LOG.warn(
                    "Elasticsearch or Kafka cannot take documents now, indexing goes on when they can: {}",
                    trouble.why());
        wait.accept(length);
        return !consumer.closing();
    }

    private void over() {
        backOff.reset();
        if (outage.ends()) LOG.info("Elasticsearch and Kafka take documents again");
        tellLosses();
    }

    private void tellLosses() {
        Set<String> lost = indices.lost();
        boolean all = indices.hasFoundNone() && consumer.hasBegun();
        if (!all && lost.isEmpty()) return;
        LOG.warn(
                "Elasticsearch has lost {}: what comes from now on is indexed."
                        + " Start the indexer with another name as indexer.group, and all that Kafka keeps is indexed again",
                all ? "its articles, or is another than before" : String.join(", ", lost));
    }
}
