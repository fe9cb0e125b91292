package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaOutageTest {
    @TempDir
    Path folder;

    @Test
    void a_broker_that_goes_away_for_a_while_is_a_delay() throws Exception {
        try (TestSite site = new TestSite()) {
            LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0);
            int port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
            Kafka kafka = Kafka.at(broker.bootstrapServers());
            List<String> urls = IntStream.range(0, 100)
                    .mapToObj(page -> site.url("/" + page))
                    .toList();
            for (int page = 0; page < 100; page++) site.page("/" + page, "page " + page);
            try (IngestStage stage = IngestStage.start(settings(site), kafka.settings(), Clock.systemUTC())) {
                kafka.ask(urls.stream().map(Kafka::link).toArray(FetchRequest[]::new));
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> stage.counts().out() > 20);
                site.slow(Duration.ofSeconds(1));
                broker.close();
                int visited = site.visits().size();
                site.slow(Duration.ZERO);
                broker = LocalBroker.start(folder.resolve("kafka"), port);
                await().atMost(Duration.ofMinutes(2)).until(() -> stage.counts().out() == 100);
                assertThat(visited).isLessThan(100);
                assertThat(kafka.raw(site.address()))
                        .extracting(RawDocument::url)
                        .containsExactlyInAnyOrderElementsOf(urls);
            } finally {
                broker.close();
            }
        }
    }

    @Test
    void ingest_ends_soon_also_while_the_broker_is_away() throws Exception {
        try (TestSite site = new TestSite();
                LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            Kafka kafka = Kafka.at(broker.bootstrapServers());
            IngestStage stage = IngestStage.start(settings(site), kafka.settings(), Clock.systemUTC());
            FetchRequest[] links = IntStream.range(0, 200)
                    .mapToObj(page -> link(site.url("/" + page)))
                    .toArray(FetchRequest[]::new);
            for (int page = 0; page < 200; page++) site.page("/" + page, "page " + page);
            kafka.ask(links);
            await().atMost(Duration.ofSeconds(60)).until(() -> stage.counts().out() > 3);
            broker.close();
            Thread closing = new Thread(stage::close);
            closing.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> !closing.isAlive());
        }
    }

    @Test
    void topics_that_are_deleted_while_ingest_runs_are_made_anew() throws Exception {
        try (TestSite site = new TestSite();
                LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            Kafka kafka = Kafka.at(broker.bootstrapServers());
            site.page("/a", "page");
            try (Admin admin = Admin.create(kafka.settings().common());
                    IngestStage stage = IngestStage.start(settings(site), kafka.settings(), Clock.systemUTC())) {
                List<String> topics = List.of(Topics.RAW_DOCUMENTS.name(), Topics.FETCH_REQUESTS.name());
                admin.deleteTopics(topics).all().get();
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> admin.listTopics().names().get().containsAll(topics));
                kafka.ask(link(site.url("/a")));
                await().atMost(Duration.ofMinutes(1)).until(() -> stage.counts().out() == 1);
                assertThat(kafka.raw(site.url("/a"))).hasSize(1);
            }
        }
    }

    @Test
    void a_page_that_the_topic_refuses_for_now_arrives_once_it_is_taken() throws Exception {
        try (TestSite site = new TestSite();
                LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            Kafka kafka = Kafka.at(broker.bootstrapServers());
            byte[] page = new byte[20_000];
            new Random(1).nextBytes(page);
            site.page("/large", new TestSite.Page(200, Map.of(), page));
            try (Admin admin = Admin.create(kafka.settings().common());
                    IngestStage stage = IngestStage.start(settings(site), kafka.settings(), Clock.systemUTC())) {
                limit(admin, 10_000);
                await().atMost(Duration.ofMinutes(1)).until(() -> !takes(kafka, page));
                kafka.ask(link(site.url("/large")));
                await().atMost(Duration.ofSeconds(60)).until(() -> site.visits().size() > 3);
                assertThat(kafka.raw(site.address())).isEmpty();
                assertThat(stage.counts().waiting()).isEqualTo(1);
                limit(admin, Topics.LARGEST_RECORD);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> stage.counts().out() == 1);
                assertThat(kafka.raw(site.address())).hasSize(1);
                assertThat(stage.counts().conserved()).isTrue();
            }
        }
    }

    /** The broker hears of a new limit some time after it was set. */
    private static boolean takes(Kafka kafka, byte[] page) throws InterruptedException {
        try (var producer =
                new KafkaProducer<>(kafka.settings().common(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), "another", page))
                    .get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static void limit(Admin admin, int bytes) throws Exception {
        ConfigEntry most = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, Topics.RAW_DOCUMENTS.name()),
                        List.of(new AlterConfigOp(most, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    private IngestSettings settings(TestSite site) throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"), "fetch: {allow-hosts: '" + site.address() + "', pause: 50ms}\n");
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }
}
