package bulletins.model.topics;

import bulletins.model.BackgroundThread;
import bulletins.model.settings.KafkaSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a topic anew that somebody deleted while stages run: whoever writes there would wait for it without end and without a word. */
public final class TopicWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String RULES = ". Rules hold until stream starts again: set them with ./bulletins rules add,"
            + " or, where a folder holds them, by another start of ./bulletins local";

    private final KafkaSettings kafka;
    private final Admin admin;
    private final TopicSetup setup;
    private final @Nullable SeenTopics inner;
    private final ScheduledExecutorService schedule;

    private TopicWatch(KafkaSettings kafka, Clock clock, @Nullable String innerStart) {
        this.kafka = kafka;
        this.admin = Admin.create(kafka.common());
        this.setup = new TopicSetup(admin, clock);
        this.inner = innerStart == null ? null : new SeenTopics(admin, innerStart);
        this.schedule = Executors.newSingleThreadScheduledExecutor(new BackgroundThread("topic-watch"));
    }

    /** For stages that have made the missing topics at their start. */
    public static TopicWatch start(KafkaSettings kafka, Clock clock) {
        return start(new TopicWatch(kafka, clock, null));
    }

    /**
     * For a stage that Kafka Streams makes topics for, too; looks once before it returns, so that those of an earlier start are known.
     *
     * @param innerStart of the names of these
     */
    public static TopicWatch start(KafkaSettings kafka, Clock clock, String innerStart) {
        var watch = new TopicWatch(kafka, clock, innerStart);
        watch.look();
        return start(watch);
    }

    private static TopicWatch start(TopicWatch watch) {
        watch.schedule.scheduleWithFixedDelay(watch::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        admin.close(Duration.ZERO);
    }

    private void look() {
        try {
            lookAtOurs();
            if (inner != null) lookAt(inner);
        } catch (ExecutionException e) {
            LOG.debug("Kafka does not tell which topics there are: {}", e.getMessage());
        } catch (IllegalStateException e) {
            LOG.error("topics were deleted while stages run, and could not be made anew yet: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAtOurs() throws ExecutionException, InterruptedException {
        List<String> gone = setup.missing().stream().map(Topic::name).toList();
        if (gone.isEmpty()) return;
        setup.ensure(kafka);
        LOG.error(
                "topics were deleted while stages run, and are made anew, empty: {}; what was there and had not been taken"
                        + " is lost. ./bulletins replay --from raw-documents, or --from articles, makes again what these hold{}",
                gone,
                gone.contains(Topics.ALERT_RULES.name()) ? RULES : "");
    }

    private void lookAt(SeenTopics topics) throws ExecutionException, InterruptedException {
        List<String> made = topics.makeAgain();
        if (made.isEmpty()) return;
        LOG.error(
                "topics of Kafka Streams were deleted while the stream stage runs, and are made anew, empty: {}; what was under"
                        + " way in them is lost, and what they kept of articles and stories is on this machine's disk alone, until"
                        + " the stage starts again: a story that goes on then may alert once more."
                        + " ./bulletins replay --from raw-documents makes again what is missing",
                made);
    }
}
