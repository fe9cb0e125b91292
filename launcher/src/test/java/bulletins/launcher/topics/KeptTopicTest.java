package bulletins.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.SharedServers;
import bulletins.model.Rule;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KeptTopicTest {
    private final KafkaSettings kafka;

    KeptTopicTest() throws InterruptedException {
        String broker = SharedServers.kafka();
        kafka = KafkaSettings.from(Environment.of(null, Map.of("BULLETINS_KAFKA_BOOTSTRAP_SERVERS", broker)));
        TopicSetup.ensure(kafka, Clock.systemUTC());
    }

    @Test
    void a_record_that_cannot_be_read_hides_no_other() {
        Rule rule = new Rule("kept", "夜校", "夜校", List.of());
        Set<String> before = KeptRejections.byId(kafka).keySet();
        try (var rules = PublishedRules.open(kafka);
                var raw = new KafkaProducer<>(kafka.common(), new StringSerializer(), new ByteArraySerializer())) {
            rules.set(rule);
            byte[] junk = "no rule".getBytes(StandardCharsets.UTF_8);
            raw.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), "kept", junk));
            raw.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), "junk", junk));
            raw.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), "kept", "null".getBytes(StandardCharsets.UTF_8)));
            raw.send(new ProducerRecord<>(Topics.REJECTIONS.name(), "gone", null));
        }
        assertThat(KeptTopic.newest(kafka, Topics.ALERT_RULES))
                .containsEntry("kept", rule)
                .doesNotContainKey("junk");
        assertThat(KeptRejections.byId(kafka).keySet()).isEqualTo(before);
    }

    @Test
    void counts_that_newer_ones_have_replaced_are_not_kept_for_days() throws Exception {
        Map<String, Object> settings = new HashMap<>(kafka.common());
        settings.put("max.request.size", Topics.LARGEST_RECORD);
        try (var raw = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int count = 0; count < 50; count++)
                raw.send(new ProducerRecord<>(Topics.STAGE_COUNTS.name(), "same", new byte[1024 * 1024]))
                        .get();
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> kept("same") < 30);
    }

    private int kept(String key) {
        AtomicInteger count = new AtomicInteger();
        try (KeptTopic<?> topic = KeptTopic.open(kafka, Topics.STAGE_COUNTS)) {
            topic.toEnd(record -> count.addAndGet(record.key().equals(key) ? 1 : 0));
        }
        return count.get();
    }
}
