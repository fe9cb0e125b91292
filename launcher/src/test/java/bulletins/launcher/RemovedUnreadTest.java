package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.ingest.IngestSettings;
import bulletins.ingest.IngestStage;
import bulletins.launcher.topics.Lags;
import bulletins.local.LocalBroker;
import bulletins.model.StageCounts;
import bulletins.model.consuming.RemovedUnread;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import bulletins.notifier.NotifierSettings;
import bulletins.notifier.NotifierStage;
import bulletins.stream.StreamSettings;
import bulletins.stream.StreamStage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stages that were away for longer than Kafka keeps what is there for them. */
@Timeout(180)
class RemovedUnreadTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Map<String, String> READ_BY = Map.of(
            "bulletins-ingest", Topics.FETCH_REQUESTS.name(),
            "bulletin-stream", Topics.REPLAYS.name(),
            "notifier-desk", Topics.ALERTS.name());

    @TempDir
    private Path folder;

    @Test
    void what_Kafka_removed_before_a_stage_took_it_is_told_counted_and_passed_over_once() throws Exception {
        try (LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            var kafka = new KafkaSettings(broker.bootstrapServers(), 1, 1, Map.of());
            try (Admin admin = Admin.create(kafka.common())) {
                new TopicSetup(admin, CLOCK).ensure(kafka);
                for (String group : READ_BY.keySet()) leaveBehind(admin, kafka, group);
            }
            assertThat(removed(kafka)).containsExactlyInAnyOrder(7L, 7L, 7L);
            assertThat(status(kafka)).contains("and up to 7 that Kafka removed unread");
            assertThat(countedByStages(kafka)).containsExactlyInAnyOrder(7L, 7L, 7L);
            assertThat(removed(kafka)).containsExactlyInAnyOrder(0L, 0L, 0L);
            assertThat(status(kafka)).contains("stream: reading of only-one: up to 7 records were removed");
        }
    }

    /** Ten records, of which the group has taken one when the first eight are removed. */
    private static void leaveBehind(Admin admin, KafkaSettings kafka, String group) throws Exception {
        var partition = new TopicPartition(READ_BY.get(group), 0);
        try (var producer = new KafkaProducer<>(kafka.common(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < 10; i++)
                producer.send(new ProducerRecord<>(partition.topic(), 0, new byte[1], new byte[1]))
                        .get();
        }
        admin.alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(1)))
                .all()
                .get();
        admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(8)))
                .all()
                .get();
    }

    private static List<Long> removed(KafkaSettings kafka) throws InterruptedException {
        try (Lags lags = new Lags(kafka)) {
            return lags.all().stream()
                    .filter(lag -> lag.topic().equals(READ_BY.get(lag.group())))
                    .map(Lags.Lag::removed)
                    .toList();
        }
    }

    /** Starts the stages and ends them once each has taken what was left for it. */
    private List<Long> countedByStages(KafkaSettings kafka) throws Exception {
        var given = Environment.of(settings(kafka), Map.of());
        try (StreamStage stream = StreamStage.start(StreamSettings.from(given), kafka, CLOCK);
                IngestStage ingest = IngestStage.start(IngestSettings.from(given), kafka, CLOCK);
                NotifierStage notifier = NotifierStage.start(NotifierSettings.from(given), kafka, CLOCK)) {
            await().atMost(PATIENCE).until(() -> lag(kafka) == 0);
            return Stream.of(List.of(ingest.counts()), stream.counts(), notifier.counts())
                    .flatMap(List::stream)
                    .map(StageCounts::details)
                    .filter(details -> details.containsKey(RemovedUnread.COUNTED))
                    .map(details -> details.get(RemovedUnread.COUNTED))
                    .toList();
        }
    }

    private static long lag(KafkaSettings kafka) throws InterruptedException {
        try (Lags lags = new Lags(kafka)) {
            return lags.all().stream().mapToLong(Lags.Lag::records).sum();
        }
    }

    private String status(KafkaSettings kafka) throws Exception {
        var out = new StringWriter();
        var said = new PrintWriter(out, true);
        Main.run(said, said, "status", "--config", settings(kafka).toString());
        return out.toString();
    }

    private Path settings(KafkaSettings kafka) throws IOException {
        return Files.writeString(
                folder.resolve("settings.yaml"), """
                kafka: {bootstrap-servers: '%s'}
                stream: {state: '%s', instance: only-one}
                notifier: {recipients: {desk: {kind: webhook, url: 'http://127.0.0.1:1/'}}}
                """.formatted(kafka.bootstrapServers(), folder.resolve("state")));
    }
}
