package bulletins.stream.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.Rejection;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import bulletins.stream.rules.RuleMatcher;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleFeedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KafkaSettings kafka;
    private final RuleMatcher matcher = new RuleMatcher();

    RuleFeedTest() throws InterruptedException {
        kafka = new KafkaSettings(SharedServers.kafka(), 3, 1, Map.of());
    }

    @BeforeEach
    void topics() throws InterruptedException {
        TopicSetup.ensure(kafka, Clock.systemUTC());
    }

    @Test
    void rules_come_and_go_and_one_with_a_mistake_leaves_its_last_good_form_in_place() throws Exception {
        try (RuleFeed feed = RuleFeed.start(matcher, kafka, Clock.systemUTC())) {
            int before = matcher.count();
            send("fed", new Rule("fed", "零工", "零工市场", List.of()));
            await().atMost(PATIENCE).until(() -> matcher.count() == before + 1);
            send("fed", new Rule("fed", "零工", "零工市场 AND (", List.of()));
            send("fed-too", new Rule("fed-too", "零工", "零工驿站", List.of()));
            await().atMost(PATIENCE).until(() -> matcher.count() == before + 2);
            send("fed", null);
            send("fed-too", null);
            await().atMost(PATIENCE).until(() -> matcher.count() == before);
            assertThat(feed.isBroken()).isFalse();
        }
        matcher.close();
    }

    @Test
    void a_rule_whose_last_form_came_while_nobody_followed_and_has_a_mistake_is_rejected_and_its_last_good_form_holds()
            throws Exception {
        RuleFeed.start(matcher, kafka, Clock.systemUTC()).close();
        send("unfollowed", new Rule("unfollowed", "零工", "零工市场", List.of()));
        send("unfollowed", new Rule("unfollowed", "零工", "零工市场 AND (", List.of()));
        try (var later = new RuleMatcher();
                RuleFeed feed = RuleFeed.start(later, kafka, Clock.systemUTC());
                var rejections = rejections()) {
            assertThat(feed.isBroken()).isFalse();
            assertThat(later.count()).isEqualTo(matcher.count() + 1);
            await().atMost(PATIENCE).until(() -> told(rejections, "unfollowed"));
            send("unfollowed", null);
        }
        matcher.close();
    }

    @Test
    void a_feed_that_can_take_no_more_rules_says_so() throws Exception {
        try (RuleFeed feed = RuleFeed.start(matcher, kafka, Clock.systemUTC())) {
            matcher.close();
            send("too-late", new Rule("too-late", "零工", "零工市场", List.of()));
            await().atMost(PATIENCE).until(feed::isBroken);
            send("too-late", null);
        }
    }

    private KafkaConsumer<String, Rejection> rejections() {
        var topic = Topics.REJECTIONS;
        var consumer = new KafkaConsumer<>(
                kafka.common(), topic.key().deserializer(), topic.value().deserializer());
        consumer.assign(consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    private static boolean told(KafkaConsumer<String, Rejection> rejections, String rule) {
        for (ConsumerRecord<String, Rejection> record : rejections.poll(Duration.ofMillis(200)))
            if (rule.equals(record.key()) && record.value().reason().equals("bad-rule")) return true;
        return false;
    }

    private void send(String id, @Nullable Rule rule) throws Exception {
        var topic = Topics.ALERT_RULES;
        try (var producer = new KafkaProducer<>(
                kafka.common(), topic.key().serializer(), topic.value().serializer())) {
            producer.send(new ProducerRecord<>(topic.name(), id, rule)).get();
        }
    }
}
