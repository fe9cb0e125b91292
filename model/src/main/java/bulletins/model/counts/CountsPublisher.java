package bulletins.model.counts;

import bulletins.model.BackgroundThread;
import bulletins.model.StageCounts;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a stage's counts on the topic {@code stage-counts} every few seconds and once more when it closes. As every stage sends them
 * all the time, they are also how an outage of Kafka is noticed, and told once.
 */
public final class CountsPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountsPublisher.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Producer<String, StageCounts> producer;
    private final Supplier<List<StageCounts>> counts;
    private final ScheduledExecutorService schedule;
    private final Contact contact = new Contact();

    private CountsPublisher(Producer<String, StageCounts> producer, Supplier<List<StageCounts>> counts) {
        this.producer = producer;
        this.counts = counts;
        this.schedule = Executors.newSingleThreadScheduledExecutor(new BackgroundThread("stage-counts"));
    }

    public static CountsPublisher start(KafkaSettings kafka, Supplier<List<StageCounts>> counts) {
        Map<String, Object> settings = kafka.common();
        settings.put("max.block.ms", 2000);
        Producer<String, StageCounts> producer = Topics.STAGE_COUNTS.producer(settings);
        var publisher = new CountsPublisher(producer, counts);
        publisher.schedule.scheduleWithFixedDelay(publisher::publish, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return publisher;
    }

    @Override
    public void close() {
        schedule.shutdown();
        publish();
        producer.close(Duration.ofSeconds(2));
    }

    private void publish() {
        for (StageCounts line : counts.get()) {
            contact.lost(line.countedAt())
                    .ifPresent(why ->
                            LOG.warn("{}: {}; nothing is lost, and work goes on when it does", line.stage(), why));
            String key = line.key();
            producer.send(new ProducerRecord<>(Topics.STAGE_COUNTS.name(), key, line), (sent, failure) -> {
                if (failure == null) {
                    tellAnswer(line.stage());
                } else {
                    contact.failed(failure);
                    LOG.debug("the counts of {} could not be told: {}", key, failure.getMessage());
                }
            });
        }
    }

    private void tellAnswer(String stage) {
        contact.answered()
                .ifPresent(outage -> LOG.info("{}: Kafka answers again after {} s", stage, outage.toSeconds()));
    }
}
