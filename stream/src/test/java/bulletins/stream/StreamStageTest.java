package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.EnrichedArticle;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.Replay;
import bulletins.model.Rule;
import bulletins.model.SourceLink;
import bulletins.model.SourceLink.Status;
import bulletins.model.Topic;
import bulletins.model.TopicSetup;
import bulletins.model.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stage against a real broker. */
class StreamStageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BULLETINS = 120;
    private static final List<String> PLACES = List.of("甘肃兰州", "山东济南", "广东佛山", "江苏常州");

    private Path folder = Path.of("target");
    private LocalBroker broker;
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectories(Path.of("target", "stage-test").toAbsolutePath());
        folder = Files.createTempDirectory(folder, "run");
        broker = LocalBroker.start(folder.resolve("kafka"), 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            new TopicSetup(admin, Clock.systemUTC()).ensure(StageProcess.kafka(servers()));
        }
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
        for (int number = 0; number < BULLETINS; number++) send(bulletin(number));
        Path state = folder.resolve("state");
        Process process = StageProcess.start(servers(), state);
        try (var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES);
                var alerts = new TopicReader<>(servers(), Topics.ALERTS)) {
            await().atMost(PATIENCE).until(() -> articles.soFar().size() > 20 || !process.isAlive());
            assertThat(process.isAlive())
                    .as(Files.readString(Path.of(state + ".log")))
                    .isTrue();
            process.destroyForcibly().waitFor();

            try (StreamStage stage =
                    StreamStage.start(StageProcess.settings(state), StageProcess.kafka(servers()), Clock.systemUTC())) {
                int all = BULLETINS * PLACES.size();
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(new HashSet<>(articles.keys())).hasSize(all));
                await().atMost(PATIENCE).until(() -> alerts.soFar().size() >= BULLETINS);
                assertThat(stage.counts())
                        .allSatisfy(line -> assertThat(line.conserved()).isTrue());
            }
            assertThat(articles.keys()).doesNotHaveDuplicates();
            assertThat(alerts.keys()).hasSize(BULLETINS).doesNotHaveDuplicates();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void rules_links_rejections_and_replays_take_effect_while_it_runs() throws Exception {
        try (StreamStage stage = StreamStage.start(
                        StageProcess.settings(folder.resolve("state")),
                        StageProcess.kafka(servers()),
                        Clock.systemUTC());
                var articles = new TopicReader<>(servers(), Topics.ENRICHED_ARTICLES);
                var alerts = new TopicReader<>(servers(), Topics.ALERTS);
                var rejections = new TopicReader<>(servers(), Topics.REJECTIONS)) {
            send(Topics.ALERT_RULES, "bad", new Rule("bad", "bad", "零工 AND", List.of()));
            await().atMost(PATIENCE).until(() -> reasons(rejections).contains("bad-rule"));
            send(Topics.ALERT_RULES, "new", new Rule("new", "new", "零工市场", List.of()));
            producer.send(
                    new ProducerRecord<>(Topics.ALERT_RULES.name(), "broken", "{".getBytes(StandardCharsets.UTF_8)));
            await().atMost(PATIENCE).until(() -> reasons(rejections).size() == 2);
            RawLocation at = send(bulletin(1));
            await().atMost(PATIENCE).until(() -> alerts.soFar().size() == PLACES.size());

            send(page("https://a.example/1/2"));
            await().atMost(PATIENCE).until(() -> statuses(articles).contains(Status.VERIFIED));

            producer.send(new ProducerRecord<>(
                    Topics.RAW_DOCUMENTS.name(), "https://b.example/", "x".getBytes(StandardCharsets.UTF_8)));
            await().atMost(PATIENCE).until(() -> reasons(rejections).contains("unreadable-facts"));

            await().atMost(PATIENCE).until(() -> alerts.soFar().size() == PLACES.size() + 1);
            int before = articles.soFar().size();
            send(Topics.REPLAYS, "file:///b/1.txt", new Replay(at, Instant.now(Clock.systemUTC())));
            await().atMost(PATIENCE).until(() -> articles.soFar().size() == before + PLACES.size());
            assertThat(alerts.soFar())
                    .filteredOn(record -> !record.value().suppressed())
                    .hasSize(PLACES.size());
            assertThat(stage.counts())
                    .allSatisfy(line -> assertThat(line.conserved()).isTrue());
            assertThat(stage.running()).isTrue();
        }
    }

    private static List<String> reasons(TopicReader<Rejection> rejections) {
        return rejections.soFar().stream()
                .map(record -> record.value().reason())
                .toList();
    }

    private static Set<Status> statuses(TopicReader<EnrichedArticle> articles) {
        return articles.soFar().stream()
                .flatMap(record -> record.value().sourceLinks().stream())
                .map(SourceLink::status)
                .collect(Collectors.toSet());
    }

    private static RawDocument bulletin(int number) {
        StringBuilder text = new StringBuilder("就业动态第" + number + "期\n（2026 年 3 月 1 日）\n\n灵活就业\n\n");
        int item = 0;
        for (String place : PLACES) {
            text.append(place).append(" | ").append("零工市场第").append(number).append("次开张\n\n");
            text.append(said(place, number)).append("\n");
            text.append("https://a.example/")
                    .append(number)
                    .append('/')
                    .append(++item)
                    .append("\n\n");
        }
        return received(Reads.BULLETIN, "file:///b/" + number + ".txt", "text/plain", text.toString());
    }

    private static String said(String place, int number) {
        return "记者从" + place + "获悉，当地今年新建零工市场" + (number + 3) + "个，为务工人员免费提供求职登记、岗位推荐、技能培训等服务，"
                + "预计全年服务灵活就业人员一万人次，并对吸纳困难人员的用工单位给予补贴。";
    }

    private static RawDocument page(String url) {
        String html = "<html><head><meta charset='utf-8'><title>零工市场开张</title></head><body><h1>零工市场开张</h1><p>"
                + said(PLACES.get(1), 1) + "</p><p>当地还将在月底前公布服务网点名单，并延长服务时间，方便务工人员就近求职，周末照常开放。</p></body></html>";
        return received(Reads.PAGE, url, "text/html", html);
    }

    private static RawDocument received(Reads reads, String url, String type, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Instant at = Instant.parse("2026-03-02T04:00:00Z");
        return new RawDocument(url, body, RawDocument.Facts.received(reads, url, type, body, at));
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

    private String servers() {
        return broker.bootstrapServers();
    }
}
