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
    private final ScheduledExecutorService schedule;

    private TopicWatch(KafkaSettings kafka, Clock clock) {
        this.kafka = kafka;
        this.admin = Admin.create(kafka.common());
        this.setup = new TopicSetup(admin, clock);
        this.schedule = Executors.newSingleThreadScheduledExecutor(new BackgroundThread("topic-watch"));
    }

    /** For stages that have made the missing topics at their start. */
    public static TopicWatch start(KafkaSettings kafka, Clock clock) {
        var watch = new TopicWatch(kafka, clock);
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
            List<String> gone = setup.missing().stream().map(Topic::name).toList();
            if (gone.isEmpty()) return;
            setup.ensure(kafka);
            LOG.error(
                    "topics were deleted while stages run, and are made anew, empty: {}; what was there and had not been taken"
                            + " is lost. ./bulletins replay --from raw-documents, or --from articles, makes again what these hold{}",
                    gone,
                    gone.contains(Topics.ALERT_RULES.name()) ? RULES : "");
        } catch (ExecutionException e) {
            LOG.debug("Kafka does not tell which topics there are: {}", e.getMessage());
        } catch (IllegalStateException e) {
            LOG.error("topics were deleted while stages run, and could not be made anew yet: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
