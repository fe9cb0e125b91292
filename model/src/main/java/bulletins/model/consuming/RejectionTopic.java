package bulletins.model.consuming;

import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Puts rejections on their topic, and says only then that they are there when the broker has said so. */
public final class RejectionTopic implements AutoCloseable {
    private final Producer<String, Rejection> producer;

    private RejectionTopic(Producer<String, Rejection> producer) {
        this.producer = producer;
    }

    public static RejectionTopic open(KafkaSettings kafka) {
        Map<String, Object> settings = kafka.common();
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("max.request.size", Topics.LARGEST_RECORD);
        settings.put("max.block.ms", 10_000);
        settings.put("delivery.timeout.ms", 30_000);
        settings.put("request.timeout.ms", 10_000);
        return new RejectionTopic(Topics.REJECTIONS.producer(settings));
    }

    /** @return whether all are there; if not, they may be put again */
    public boolean put(List<Rejection> rejections) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Rejection rejection : rejections)
            sent.add(producer.send(new ProducerRecord<>(Topics.REJECTIONS.name(), rejection.keyOrId(), rejection)));
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
