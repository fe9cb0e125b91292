package bulletins.launcher.topics;

import bulletins.launcher.configuration.Failure;
import bulletins.model.Alert;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.Json;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.Replay;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Asks the stages to take a kept record, or to fetch a url, once more. */
public final class Replays implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    private Replays(Producer<byte[], byte[]> producer, Clock clock) {
        this.producer = producer;
        this.clock = clock;
    }

    public static Replays open(KafkaSettings kafka, Clock clock) {
        Map<String, Object> settings = kafka.common();
        settings.put("acks", "all");
        settings.put("max.block.ms", 20_000);
        return new Replays(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()), clock);
    }

    /** @param key of the kept record, so that both meet in one partition */
    public void ask(String key, RawLocation location) {
        send(Topics.REPLAYS, key, new Replay(location, clock.instant()));
    }

    /**
     * Raises an alert once more for the recipient who was not told of it, and for nobody else.
     *
     * @return false when the rejection does not hold the alert
     */
    public boolean tell(Rejection untold) {
        String recipient = untold.headers().get("recipient");
        if (untold.body() == null || recipient == null) return false;
        try {
            Alert alert = Json.mapper().readValue(untold.body(), Alert.class);
            if (alert == null) return false; // what JSON's null reads as
            send(Topics.ALERTS, alert.id(), alert.toldTo(List.of(recipient)));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param request for a canonical url */
    public void fetch(FetchRequest request) {
        send(Topics.FETCH_REQUESTS, CanonicalUrl.host(request.url()), request);
    }

    /** @throws Failure when a request did not reach Kafka */
    @Override
    public void close() {
        producer.close();
        rejectFailure();
    }

    private void rejectFailure() {
        Exception failed = failure.get();
        if (failed != null) throw new Failure("Kafka did not take every request: " + failed.getMessage(), failed);
    }

    private <V> void send(Topic<String, V> topic, String key, V value) {
        rejectFailure(); // each of those to come would wait as long as this one has
        producer.send(topic.record(key, value), (sent, failed) -> {
            if (failed != null) failure.compareAndSet(null, failed);
        });
    }
}
