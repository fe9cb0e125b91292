package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for Kafka and for our topics in it; an outage is a delay. */
public final class TopicsReady {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsReady.class);

    private TopicsReady() {}

    public static void await(KafkaSettings kafka, Clock clock) throws InterruptedException {
        try (Admin admin = Admin.create(kafka.common())) {
            LOG.info("waiting for Kafka at {}", kafka.bootstrapServers());
            TopicSetup setup = new TopicSetup(admin, clock);
            while (true) {
                try {
                    setup.ensure(kafka);
                    return;
                } catch (TopicSetup.Away e) {
                    LOG.warn("{} Trying again", e.getMessage());
                } catch (IllegalStateException e) {
                    throw new Failure(String.valueOf(e.getMessage()), e);
                }
            }
        }
    }
}
