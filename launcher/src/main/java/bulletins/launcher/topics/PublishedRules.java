package bulletins.launcher.topics;

import bulletins.launcher.configuration.Failure;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Sets and ends alert rules where stream reads them. */
public final class PublishedRules implements AutoCloseable {
    private final Producer<String, Rule> producer;

    private PublishedRules(Producer<String, Rule> producer) {
        this.producer = producer;
    }

    public static PublishedRules open(KafkaSettings kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.common());
        settings.put("acks", "all");
        settings.put("max.block.ms", 20_000);
        settings.put("delivery.timeout.ms", 30_000);
        settings.put("request.timeout.ms", 15_000);
        return new PublishedRules(new KafkaProducer<>(
                settings,
                Topics.ALERT_RULES.key().serializer(),
                Topics.ALERT_RULES.value().serializer()));
    }

    /** @throws Failure when Kafka does not take it */
    public void set(Rule rule) {
        send(rule.id(), rule);
    }

    /** @throws Failure when Kafka does not take it */
    public void end(String id) {
        send(id, null);
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(String id, @Nullable Rule rule) {
        try {
            producer.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), id, rule))
                    .get();
        } catch (ExecutionException e) {
            throw new Failure("Kafka did not take the rule " + id + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted before Kafka took the rule " + id, e);
        }
    }
}
