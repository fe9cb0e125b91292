package bulletins.stream.running;

import bulletins.model.BackgroundThread;
import bulletins.model.Rejection;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import bulletins.stream.road.Rejections;
import bulletins.stream.rules.RuleMatcher;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a matcher in step with the topic of rules: all that are there before the first article, then each as it comes. A rule
 * with a mistake is told and rejected, and leaves its last good form in place, for as long as Kafka keeps that; its rejection is the
 * same at each start.
 */
public final class RuleFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RuleFeed.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RuleMatcher matcher;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Producer<String, Rejection> producer;
    private final Rejections rejections;
    private final Thread following;
    private volatile boolean closing;
    private volatile boolean broken;

    private RuleFeed(
            RuleMatcher matcher,
            KafkaConsumer<byte[], byte[]> consumer,
            Producer<String, Rejection> producer,
            Rejections rejections) {
        this.matcher = matcher;
        this.consumer = consumer;
        this.producer = producer;
        this.rejections = rejections;
        this.following = new BackgroundThread("rules").newThread(this::follow);
        following.setUncaughtExceptionHandler((which, cause) -> {
            LOG.error("the rules are no longer followed", cause);
            broken = true;
        });
    }

    /** @throws IllegalStateException when the rules there are cannot be read within a minute */
    public static RuleFeed start(RuleMatcher matcher, KafkaSettings kafka, Clock clock) {
        Map<String, Object> settings = kafka.reading();
        settings.put("auto.offset.reset", "earliest");
        var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var feed = new RuleFeed(matcher, consumer, Topics.REJECTIONS.producer(kafka.common()), new Rejections(clock));
        feed.readAll(clock);
        feed.following.start();
        return feed;
    }

    /** @return whether rules that come are no longer taken, which would go unnoticed while articles do */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            following.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(5));
    }

    private void readAll(Clock clock) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.ALERT_RULES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant limit = clock.instant().plus(PATIENCE);
        Map<String, Rule> rules = new HashMap<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            if (clock.instant().isAfter(limit))
                throw new IllegalStateException("Kafka does not give the rules of topic " + Topics.ALERT_RULES.name()
                        + " within a minute; see whether its brokers are well, and start again");
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PAUSE))
                take(record, rules::remove, rule -> collect(rule, rules));
        }
        matcher.replaceAll(rules.values());
        if (matcher.count() > 0) LOG.info("{} rules are watched", matcher.count());
        else LOG.info("no rules are watched, so that nothing alerts; ./bulletins rules add FILE sets one");
    }

    private static Optional<String> collect(Rule rule, Map<String, Rule> rules) {
        Optional<String> mistake = RuleMatcher.mistake(rule);
        if (mistake.isEmpty()) rules.put(rule.id(), rule);
        return mistake;
    }

    private void follow() {
        while (!closing) {
            try {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(5)))
                    take(record, matcher::remove, matcher::replace);
            } catch (WakeupException e) {
                LOG.debug("the rules are no longer followed");
            } catch (KafkaException e) {
                LOG.warn("the rules cannot be followed at the moment: {}", e.getMessage());
                pause();
            }
        }
        consumer.close();
    }

    /** @param replacing takes a rule, or tells its mistake */
    private void take(
            ConsumerRecord<byte[], byte[]> record,
            Consumer<String> removing,
            Function<Rule, Optional<String>> replacing) {
        try {
            Rule rule = Topics.ALERT_RULES.read(record);
            if (rule == null) removing.accept(id(record));
            else replacing.apply(rule).ifPresent(mistake -> reject(record, mistake));
        } catch (SerializationException e) {
            reject(record, String.valueOf(e.getMessage()));
        }
    }

    private void reject(ConsumerRecord<byte[], byte[]> record, String mistake) {
        String id = id(record);
        LOG.warn("rule {} is not used: {}", id, mistake);
        Rejection rejection = rejections.of("bad-rule", "rule " + id + ": " + mistake, Rejections.Original.of(record));
        producer.send(new ProducerRecord<>(Topics.REJECTIONS.name(), id, rejection), (sent, failure) -> {
            if (failure != null) LOG.warn("the rejection of rule {} could not be told: {}", id, failure.getMessage());
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
