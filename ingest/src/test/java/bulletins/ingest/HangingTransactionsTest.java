package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import bulletins.model.transactions.HangingTransactions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker of its own, which takes what its transaction coordinator does not know of. */
class HangingTransactionsTest {
    private static final TopicPartition OFFSETS = new TopicPartition("__consumer_offsets", 0);

    @TempDir
    Path folder;

    private LocalBroker broker;
    private Kafka kafka;
    private Admin admin;
    private HangingTransactions transactions;

    @BeforeEach
    void start() throws Exception {
        broker = LocalBroker.start(folder.resolve("kafka"), 0);
        kafka = Kafka.at(broker.bootstrapServers());
        admin = Admin.create(kafka.settings().common());
        ForgottenCommit.allow(admin);
        transactions = new HangingTransactions(admin, Outbox.OWNER);
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void a_transaction_that_hangs_in_the_committed_offsets_is_aborted_and_ingest_goes_on() throws Exception {
        try (TestSite site = new TestSite()) {
            site.page("/first", "a page");
            site.page("/second", "another page");
            fetch(site, "/first");
            for (int partition = 0; partition < kafka.settings().partitions(); partition++) hang(partition);
            assertThat(transactions.find())
                    .extracting(HangingTransactions.Hanging::partition)
                    .containsExactly(OFFSETS);
            fetch(site, "/second");
            assertThat(kafka.raw(site.url("/second"))).hasSize(1);
            assertThat(transactions.find()).isEmpty();
        }
    }

    @Test
    void a_transaction_under_way_is_no_hanging_one() throws Exception {
        Map<String, Object> settings = new HashMap<>(kafka.settings().common());
        settings.put("transactional.id", Outbox.OWNER + "-slow");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            byte[] line = "{}".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.REJECTIONS.name(), line)).get();
            assertThat(transactions.find()).isEmpty();
            producer.commitTransaction();
            assertThat(transactions.find()).isEmpty();
        }
    }

    private void fetch(TestSite site, String page) throws Exception {
        kafka.ask(link(site.url(page)));
        try (IngestStage stage = IngestStage.start(settings(site), kafka.settings(), Clock.systemUTC())) {
            await().atMost(Duration.ofMinutes(1)).until(() -> stage.counts().out() == 1);
        }
    }

    private void hang(int partition) throws Exception {
        ForgottenCommit.send(
                broker.bootstrapServers(),
                Requests.GROUP,
                Outbox.OWNER + "-hung",
                new TopicPartition(Topics.FETCH_REQUESTS.name(), partition));
    }

    private IngestSettings settings(TestSite site) throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"),
                "ingest: {instance: hung}\nfetch: {allow-hosts: '" + site.address() + "', pause: 50ms}\n");
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }
}
