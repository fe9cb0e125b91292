package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.Replay;
import bulletins.model.Rule;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.model.StageCounts;
import bulletins.model.Story;
import bulletins.model.topics.Topic;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stage against a real broker. */
class StreamStageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BULLETINS = 120;
    private static final int REPRINTS = 40;

    private Path folder = Path.of("target");
    private LocalBroker broker;
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectories(Path.of("target", "stage-test").toAbsolutePath());
        folder = Files.createTempDirectory(folder, "run");
        broker = LocalBroker.start(folder.resolve("kafka"), 0);
        TopicSetup.ensure(StageProcess.kafka(servers()), Clock.systemUTC());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers()), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void end() {
        producer.close();
        broker.close();
    }

    @Test
    void killed_in_mid_run_and_started_again_it_writes_every_article_and_alert_once() throws Exception {
        send(Topics.ALERT_RULES, "lanzhou", new Rule("lanzhou", "兰州", "origin:兰州 AND 零工市场", List.of()));
        send(Topics.ALERT_RULES, "reprinted", new Rule("reprinted", "延长", "延长服务时间", List.of()));
        for (int number = 0; number < BULLETINS; number++) {
            send(StageSamples.bulletin(number));
            if (number < REPRINTS) send(StageSamples.page("https://site-" + number + ".example/1"));
        }
        Path state = folder.resolve("state");
        Process process = StageProcess.start(servers(), state);
        try (var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES);
                var alerts = new TopicReader<>(servers(), Topics.ALERTS)) {
            await().atMost(PATIENCE).until(() -> articles.soFar().size() > 20 || !process.isAlive());
            assertThat(process.isAlive())
                    .as(Files.readString(Path.of(state + ".log")))
                    .isTrue();
            assertThat(StageProcess.kill(process, state)).isEmptyDirectory();
            try (StreamStage stage = started(state)) {
                int all = BULLETINS * StageSamples.PLACES.size() + REPRINTS;
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(new HashSet<>(articles.keys())).hasSize(all));
                await().atMost(PATIENCE).until(() -> alerts.soFar().size() >= BULLETINS + REPRINTS);
                await().atMost(PATIENCE).until(() -> stories(articles).contains(REPRINTS + 1));
                assertThat(stage.counts()).allMatch(StageCounts::conserved);
            }
            assertOnceEach(articles, alerts);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void rules_links_rejections_and_replays_take_effect_while_it_runs() throws Exception {
        try (StreamStage stage = started(folder.resolve("state"));
                var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES);
                var alerts = new TopicReader<>(servers(), Topics.ALERTS);
                var rejections = new TopicReader<>(servers(), Topics.REJECTIONS)) {
            send(Topics.ALERT_RULES, "new", new Rule("new", "new", "零工市场", List.of()));
            sendBadRules();
            await().atMost(PATIENCE)
                    .until(() -> rejections.each(Rejection::reason).equals(List.of("bad-rule", "bad-rule")));
            RawLocation at = send(StageSamples.bulletin(1));
            await().atMost(PATIENCE).until(() -> alerts.soFar().size() == StageSamples.PLACES.size());

            send(StageSamples.page("https://a.example/1/2"));
            await().atMost(PATIENCE).until(() -> statuses(articles).contains(Status.VERIFIED));

            producer.send(new ProducerRecord<>(
                    Topics.RAW_DOCUMENTS.name(), "https://b.example/", "x".getBytes(StandardCharsets.UTF_8)));
            await().atMost(PATIENCE)
                    .until(() -> rejections.each(Rejection::reason).contains("unreadable-facts"));

            await().atMost(PATIENCE).until(() -> alerts.soFar().size() == StageSamples.PLACES.size() + 1);
            int before = articles.soFar().size();
            send(Topics.REPLAYS, "file:///b/1.txt", new Replay(at, Instant.now(Clock.systemUTC())));
            await().atMost(PATIENCE)
                    .until(() -> articles.keysAfter(before, "i-").size() == StageSamples.PLACES.size());
            assertThat(alerts.soFar())
                    .filteredOn(record -> !record.value().suppressed())
                    .hasSize(StageSamples.PLACES.size());
            assertThat(stage.counts()).allMatch(StageCounts::conserved);
            assertThat(stage.failure()).isEmpty();
        }
    }

    @Test
    void while_kafka_is_away_it_waits_and_then_goes_on() throws Exception {
        try (StreamStage stage = started(folder.resolve("state"))) {
            send(StageSamples.bulletin(1));
            try (var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES)) {
                await().atMost(PATIENCE).until(() -> articles.soFar().size() == StageSamples.PLACES.size());
            }
            int port = Integer.parseInt(servers().split(":")[1]);
            broker.close();
            broker = LocalBroker.start(folder.resolve("kafka"), port);
            send(StageSamples.bulletin(2));
            try (var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES)) {
                await().atMost(PATIENCE).until(() -> articles.soFar().size() == 2 * StageSamples.PLACES.size());
                assertThat(articles.keys()).doesNotHaveDuplicates();
            }
            assertThat(stage.failure()).isEmpty();
        }
    }

    private void sendBadRules() throws Exception {
        send(Topics.ALERT_RULES, "bad", new Rule("bad", "bad", "零工 AND", List.of()));
        byte[] broken = "{".getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(Topics.ALERT_RULES.name(), "broken", broken))
                .get();
    }

    private static void assertOnceEach(TopicReader<EnrichedArticle> articles, TopicReader<Alert> alerts) {
        assertThat(articles.keys().stream().filter(id -> id.startsWith("i-"))).doesNotHaveDuplicates();
        assertThat(alerts.keys()).hasSize(BULLETINS + REPRINTS).doesNotHaveDuplicates();
        assertThat(alerts.soFar())
                .filteredOn(record -> !record.value().suppressed())
                .hasSize(BULLETINS + 1);
    }

    private static List<Integer> stories(TopicReader<EnrichedArticle> articles) {
        return articles.each(article ->
                Optional.ofNullable(article.story()).map(Story::count).orElse(0));
    }

    private static List<Status> statuses(TopicReader<EnrichedArticle> articles) {
        return articles.each(EnrichedArticle::sourceLinks).stream()
                .flatMap(List::stream)
                .map(SourceLink::status)
                .toList();
    }

    private RawLocation send(RawDocument raw) throws Exception {
        var record = new ProducerRecord<>(
                Topics.RAW_DOCUMENTS.name(), null, raw.url(), raw.body(), RawDocumentHeaders.of(raw.facts()));
        var sent = producer.send(record).get();
        return new RawLocation(sent.topic(), sent.partition(), sent.offset());
    }

    private <V> void send(Topic<String, V> topic, String key, V value) throws Exception {
        byte[] bytes = topic.value().serializer().serialize(topic.name(), value);
        producer.send(new ProducerRecord<>(topic.name(), key, bytes)).get();
    }

    private StreamStage started(Path state) throws InterruptedException {
        return StreamStage.start(StageProcess.settings(state), StageProcess.kafka(servers()), Clock.systemUTC());
    }

    private String servers() {
        return broker.bootstrapServers();
    }
}
