package bulletins.launcher.topics;

import bulletins.launcher.configuration.Failure;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sets and ends alert rules where stream reads them: many at once, and then waits for Kafka to have taken them. */
public final class PublishedRules implements AutoCloseable {
    private final Producer<String, Rule> producer;
    private final Deque<Sent> sent = new ArrayDeque<>();

    private record Sent(String id, Future<RecordMetadata> taken) {}

    private PublishedRules(Producer<String, Rule> producer) {
        this.producer = producer;
    }

    public static PublishedRules open(KafkaSettings kafka) {
        Map<String, Object> settings = kafka.common();
        settings.put("acks", "all");
        settings.put("max.block.ms", 20_000);
        settings.put("delivery.timeout.ms", 30_000);
        settings.put("request.timeout.ms", 15_000);
        return new PublishedRules(Topics.ALERT_RULES.producer(settings));
    }

    /** @throws Failure when Kafka is not there */
    public void set(Rule rule) {
        send(rule.id(), rule);
    }

    /** @throws Failure when Kafka is not there */
    public void end(String id) {
        send(id, null);
    }

    /** @throws Failure when Kafka has not taken all that was set and ended since the last time */
    public void awaitTaken() {
        while (!sent.isEmpty()) await(sent.remove());
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(String id, @Nullable Rule rule) {
        Sent one = new Sent(id, producer.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), id, rule)));
        sent.add(one);
        if (one.taken.isDone()) await(one); // where Kafka is not there, each of those to come would wait as long
    }

    private void await(Sent one) {
        try {
            one.taken.get();
        } catch (ExecutionException e) {
            sent.clear();
            throw new Failure("Kafka did not take the rule " + one.id + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted before Kafka took the rule " + one.id, e);
        }
    }
}
