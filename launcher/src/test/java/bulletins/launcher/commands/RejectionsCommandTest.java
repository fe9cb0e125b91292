package bulletins.launcher.commands;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.launcher.topics.KeptTopic;
import bulletins.local.LocalBroker;
import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.Json;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RejectionsCommandTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Alert ALERT = new Alert(
            "a-1",
            new Rule("riders", "骑手参保", "骑手", List.of("desk", "analysts")),
            new Alert.Subject("i-1", ArticleKind.ITEM, "骑手参保办法", null, null, null, null, null),
            List.of(),
            false,
            null,
            NOON);

    @TempDir
    private Path folder;

    private LocalBroker broker;
    private KafkaSettings kafka;

    @BeforeEach
    void start() throws InterruptedException {
        broker = LocalBroker.start(folder.resolve("kafka"), 0);
        kafka = new KafkaSettings(broker.bootstrapServers(), 1, 1, Map.of());
        TopicSetup.ensure(kafka, Clock.systemUTC());
    }

    @AfterEach
    void end() {
        broker.close();
    }

    @Test
    void who_was_not_told_is_told_once_however_often_all_is_tried_again() throws Exception {
        untold("desk", sent(Topics.ALERTS, ALERT.id(), ALERT));
        assertThat(replay()).isEqualTo(1);
        assertThat(replay()).isZero();
        assertThat(raised()).containsExactly(ALERT, ALERT.toldTo(List.of("desk")));
        assertThat(replay("r-desk-0")).isEqualTo(1);
        untold("desk", 2);
        assertThat(replay()).isEqualTo(1);
        assertThat(raised()).hasSize(4);
    }

    @Test
    void originals_are_given_one_at_a_time_since_all_may_be_more_than_memory_holds() throws Exception {
        byte[] body = "no bulletin".getBytes(StandardCharsets.UTF_8);
        var rejection = new Rejection("r-1", "stream", "not-a-bulletin", "…", "key", null, null, Map.of(), body, NOON);
        sent(Topics.REJECTIONS, "key", rejection);
        assertThat(json("list").at("/0/body").isNull()).isTrue();
        assertThat(json("show", "r-1").path("body").binaryValue()).isEqualTo(body);
    }

    @Test
    void a_reason_that_nothing_was_rejected_for_is_told_with_those_that_there_are() throws Exception {
        untold("desk", 0);
        assertThat(answer("list", "--reason", "not-tld")).contains("'not-tld'; the reasons are: not-told");
    }

    @Test
    void what_is_no_alert_is_told_to_nobody_again() throws Exception {
        untold("desk", 0, "null".getBytes(StandardCharsets.UTF_8));
        untold("desk", 1, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(replay()).isZero();
    }

    private void untold(String recipient, long offset) throws Exception {
        untold(recipient, offset, Json.mapper().writeValueAsBytes(ALERT));
    }

    private void untold(String recipient, long offset, byte[] body) throws Exception {
        String id = "r-" + recipient + "-" + offset;
        RawLocation place = new RawLocation("alerts", 0, offset);
        Map<String, String> headers = Map.of("recipient", recipient);
        sent(
                Topics.REJECTIONS,
                ALERT.id(),
                new Rejection(id, "notifier", "not-told", "…", ALERT.id(), null, place, headers, body, NOON));
    }

    private <V> long sent(Topic<String, V> topic, String key, V value) throws Exception {
        try (var producer = topic.producer(kafka.common())) {
            RecordMetadata put = producer.send(new ProducerRecord<>(topic.name(), key, value))
                    .get();
            return put.offset();
        }
    }

    private List<Alert> raised() {
        List<Alert> raised = new ArrayList<>();
        try (KeptTopic<Alert> topic = KeptTopic.open(kafka, Topics.ALERTS)) {
            topic.toEnd(record -> record.value().ifPresent(raised::add));
        }
        return raised;
    }

    private long replay(String... ids) throws Exception {
        return json(Stream.concat(Stream.of("replay"), Stream.of(ids)).toArray(String[]::new))
                .path("asked")
                .asLong();
    }

    private JsonNode json(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return Json.mapper().readTree(answer(all.toArray(String[]::new)));
    }

    private String answer(String... arguments) throws Exception {
        Path settings = Files.writeString(
                folder.resolve("s.yaml"), "kafka: {bootstrap-servers: '" + broker.bootstrapServers() + "'}\n");
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new RejectionsCommand()).setOut(new PrintWriter(out, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", settings.toString()));
        assertThat(command.execute(all.toArray(String[]::new))).isZero();
        return out.toString();
    }
}
