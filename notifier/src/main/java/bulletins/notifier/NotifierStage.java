package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.Ids;
import bulletins.model.Rule;
import bulletins.model.StageCounts;
import bulletins.model.consuming.BackOff;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.consuming.RejectionTopic;
import bulletins.model.counts.CountsPublisher;
import bulletins.model.counts.HostName;
import bulletins.model.counts.StageCounter;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Denial;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notifier's door: {@code alerts} to the recipients of the settings, until it is closed. */
public final class NotifierStage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NotifierStage.class);

    private final List<Line> lines = new ArrayList<>();
    private final RejectionTopic rejectionTopic;
    private final CountsPublisher publisher;
    private final AtomicReference<String> failure = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What serves one recipient. */
    private record Line(PortionConsumer consumer, StageCounter counter, Thread thread) {}

    private NotifierStage(NotifierSettings settings, KafkaSettings kafka, Clock clock) {
        rejectionTopic = RejectionTopic.open(kafka);
        Audience audience = new Audience(settings.recipients());
        Senders senders = Senders.of(settings.mail(), clock);
        Rejections rejections = new Rejections(rejectionTopic, clock);
        String instance = settings.instance().orElseGet(HostName::get);
        for (Recipient recipient : settings.recipients()) {
            Channel channel = recipient.address().open(senders);
            StageCounter counter = new StageCounter("notifier: " + recipient.name(), instance, clock);
            PortionConsumer consumer = PortionConsumer.open(settings.plan(recipient, clock.instant()), kafka, counter);
            BackOff backOff = new BackOff(settings.times().longestPause(), RandomGenerator.getDefault());
            var loop = new RecipientLoop(
                    recipient,
                    channel,
                    consumer,
                    new Parcels(recipient, audience, channel.limit()),
                    rejections,
                    new RecipientLoop.Trying(backOff, settings.times().giveUp(), clock, counter));
            Thread thread = new Thread(loop, "notifier-" + recipient.name());
            thread.setUncaughtExceptionHandler((unused, thrown) -> fail(recipient, thrown));
            lines.add(new Line(consumer, counter, thread));
        }
        publisher = CountsPublisher.start(kafka, this::counts);
    }

    /** Neither Kafka nor any recipient need be there yet. */
    public static NotifierStage start(NotifierSettings settings, KafkaSettings kafka, Clock clock) {
        NotifierStage stage = new NotifierStage(settings, kafka, clock);
        if (settings.recipients().isEmpty())
            LOG.warn("there is nobody to tell of alerts: name recipients in the settings (notifier.recipients)");
        stage.lines.forEach(line -> line.thread().start());
        return stage;
    }

    /**
     * Sends a message that says it is a test.
     *
     * @return what went wrong; empty when the recipient took it
     * @throws IllegalArgumentException when the settings name no such recipient
     */
    public static Optional<String> test(NotifierSettings settings, String recipient, Clock clock)
            throws InterruptedException {
        Recipient found = settings.recipients().stream()
                .filter(one -> one.name().equals(recipient))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no recipient '" + recipient + "' in the settings ("
                                + (settings.recipients().isEmpty()
                                        ? "notifier.recipients names nobody"
                                        : "those there: " + String.join(", ", settings.names()))
                                + ")"));
        Channel channel = found.address().open(Senders.of(settings.mail(), clock));
        Delivery delivery = channel.deliver(List.of(trial(clock)));
        if (delivery instanceof Delivery.Later later) return Optional.of(later.why());
        if (delivery instanceof Delivery.Refused refused) return Optional.of(refused.why());
        return Optional.empty();
    }

    /** @return one line for each recipient */
    public List<StageCounts> counts() {
        return lines.stream().map(line -> line.counter().counts(List.of())).toList();
    }

    /** @return why the stage has stopped by itself, in words for people; empty while it works */
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Finishes the messages in hand where their recipients can be reached, and leaves the others for the next start. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        lines.forEach(line -> line.consumer().end());
        for (Line line : lines) {
            try {
                line.thread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        publisher.close();
        rejectionTopic.close();
        lines.forEach(line -> line.consumer().close());
    }

    private void fail(Recipient recipient, Throwable thrown) {
        Optional<String> denial = Denial.in(thrown);
        failure.set("telling " + recipient.name() + " failed: " + denial.orElse(thrown.toString()));
        if (denial.isEmpty())
            LOG.error("the notifier has stopped telling {} by a mistake of its own", recipient.name(), thrown);
    }

    private static Alert trial(Clock clock) {
        Rule rule = new Rule("test", "测试 · Test", "test", List.of());
        var article =
                new Alert.Subject("test", ArticleKind.PAGE, "Bulletin Stream 能把提醒送到这里。", null, null, null, null, null);
        return new Alert(
                Ids.alert("test", clock.instant().toString()), rule, article, List.of(), false, null, clock.instant());
    }
}
