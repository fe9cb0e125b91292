package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for Kafka and for our topics in it; an outage is a delay. */
public final class TopicsReady {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsReady.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private TopicsReady() {}

    public static void await(KafkaSettings kafka, Clock clock) throws InterruptedException {
        awaitName(kafka.bootstrapServers());
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

    /** Kafka's clients give up at once where no name resolves, as on a machine whose network is not up yet. */
    private static void awaitName(String brokers) throws InterruptedException {
        boolean told = false;
        while (Stream.of(brokers.split(",")).noneMatch(TopicsReady::resolves)) {
            if (!told)
                LOG.warn("no machine is known by the name of {} (kafka.bootstrap-servers); waiting for one", brokers);
            told = true;
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private static boolean resolves(String broker) {
        return !new InetSocketAddress(broker.substring(0, broker.lastIndexOf(':')), 0).isUnresolved();
    }
}
