package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.consuming.BackOff;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.counts.StageCounter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One recipient's thread: takes alerts, tells of those that are for it in as few messages as they fit in, and commits after each
 * message. So a kill repeats one message at most, and whoever cannot be reached is tried again without delaying others.
 */
final class RecipientLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RecipientLoop.class);

    private final Recipient recipient;
    private final Channel channel;
    private final PortionConsumer consumer;
    private final Parcels parcels;
    private final Rejections rejections;
    private final Trying trying;
    private final Absence absence = new Absence();
    private final FirstTries firstTries;

    RecipientLoop(
            Recipient recipient,
            Channel channel,
            PortionConsumer consumer,
            Parcels parcels,
            Rejections rejections,
            Trying trying) {
        this.recipient = recipient;
        this.channel = channel;
        this.consumer = consumer;
        this.parcels = parcels;
        this.rejections = rejections;
        this.trying = trying;
        this.firstTries = new FirstTries(consumer.notes(), trying.giveUp(), trying.clock());
    }

    /** How it waits, until when, and what it counts. */
    record Trying(BackOff backOff, Duration giveUp, Clock clock, StageCounter counter) {}

    @Override
    public void run() {
        consumer.join();
        try {
            while (!consumer.closing()) settle(consumer.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        records.forEach(unused -> trying.counter().in());
        List<ConsumerRecord<String, byte[]>> left = firstTries.longestFirst(records);
        while (!left.isEmpty()) {
            Parcel parcel = parcels.first(left, firstTries.before(left.get(0)).orElse(Instant.MAX));
            if (settle(parcel)) {
                consumer.commit(parcel.records());
                parcel.count(trying.counter());
                left = left.subList(parcel.records().size(), left.size());
                if (!parcel.alerts().isEmpty()) consumer.pause(recipient.pause());
            } else if (consumer.closing()) return;
            left = held(left);
        }
    }

    /** What was taken away while we waited is told by the process that has it now. */
    private List<ConsumerRecord<String, byte[]>> held(List<ConsumerRecord<String, byte[]>> left) {
        List<ConsumerRecord<String, byte[]>> held =
                left.stream().filter(consumer::holds).toList();
        trying.counter().givenBack(left.size() - held.size());
        return held;
    }

    /** @return false when we are closing, or it was taken away, before all is settled */
    private boolean settle(Parcel parcel) throws InterruptedException {
        if (!parcel.alerts().isEmpty() && !tell(parcel, parcel.alerts())) return false;
        while (!rejections.put(recipient, parcel)) {
            if (!waitOut(parcel, Delivery.later("Kafka does not take rejections"))) return false;
        }
        return true;
    }

    /** A message that is refused is taken apart, so that one bad alert costs itself alone. */
    private boolean tell(Parcel parcel, List<Alert> alerts) throws InterruptedException {
        Delivery delivery = channel.deliver(alerts);
        Instant end = delivery instanceof Delivery.Later ? firstTries.endAfter(parcel) : Instant.MAX;
        while (delivery instanceof Delivery.Later later
                && trying.clock().instant().isBefore(end)) {
            trying.counter().detail("tries in vain");
            if (!waitOut(parcel, later)) return false;
            delivery = channel.deliver(alerts);
        }
        trying.backOff().reset();
        if (!(delivery instanceof Delivery.Later)) {
            firstTries.reached();
            if (absence.ends()) LOG.info("{} can be told of alerts again", recipient.name());
        }
        if (delivery instanceof Delivery.Told) {
            trying.counter().detail("messages");
        } else if (alerts.size() > 1 && delivery instanceof Delivery.Refused) {
            for (Alert alert : alerts) if (!tell(parcel, List.of(alert))) return false;
        } else {
            for (Alert alert : alerts) parcel.refuse(alert, why(delivery));
        }
        return true;
    }

    private String why(Delivery last) {
        if (last instanceof Delivery.Refused refused) return refused.why();
        return "tried for " + trying.giveUp().toHours() + " hours, the last time: " + ((Delivery.Later) last).why();
    }

    private boolean waitOut(Parcel parcel, Delivery.Later later) {
        if (absence.isNews(trying.clock().instant()))
            LOG.warn("{} cannot be told of alerts now, it is tried again: {}", recipient.name(), later.why());
        Duration next = trying.backOff().next();
        consumer.pause(next.compareTo(later.atLeast()) < 0 ? later.atLeast() : next);
        return !consumer.closing() && parcel.records().stream().allMatch(consumer::holds);
    }
}
