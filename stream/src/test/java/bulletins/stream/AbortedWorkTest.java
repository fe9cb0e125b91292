package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.StageCounts;
import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.TopicSetup;
import bulletins.model.topics.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbortedWorkTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ITEMS = StageSamples.PLACES.size();

    @TempDir
    Path folder;

    @Test
    void what_is_done_again_after_an_aborted_transaction_is_counted_once() throws Exception {
        try (LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0)) {
            KafkaSettings kafka = StageProcess.kafka(broker.bootstrapServers());
            try (Admin admin = Admin.create(kafka.common())) {
                new TopicSetup(admin, Clock.systemUTC()).ensure(kafka);
                try (StreamStage stage = StreamStage.start(settings(), kafka, Clock.systemUTC());
                        var articles = new TopicReader<>(broker.bootstrapServers(), Topics.ENRICHED_ARTICLES)) {
                    StageSamples.send(kafka.common(), List.of(StageSamples.bulletin(1)));
                    await().atMost(PATIENCE).until(() -> written(admin, kafka) > 0);
                    admin.fenceProducers(atWork(admin)).all().get();
                    await().atMost(PATIENCE).until(() -> articles.soFar().size() >= ITEMS);
                    await().atMost(PATIENCE)
                            .untilAsserted(() -> assertThat(counted(stage)).containsExactly(1L, (long) ITEMS));
                }
            }
        }
    }

    /** @return what each half of the stage has given out, as soon as it has */
    private static List<Long> counted(StreamStage stage) {
        return stage.counts().stream()
                .map(StageCounts::out)
                .filter(out -> out > 0)
                .toList();
    }

    /** Commits so seldom that the test comes in between. */
    private StreamSettings settings() {
        return StreamSettings.from(Environment.of(
                null,
                Map.of(
                        "BULLETINS_STREAM_STATE", folder.resolve("state").toString(),
                        "BULLETINS_STREAM_THREADS", "1",
                        "BULLETINS_STREAM_COMMIT_INTERVAL", "3s")));
    }

    private static List<String> atWork(Admin admin) throws Exception {
        var ongoing = new ListTransactionsOptions().filterStates(List.of(TransactionState.ONGOING));
        return admin.listTransactions(ongoing).all().get().stream()
                .map(TransactionListing::transactionalId)
                .toList();
    }

    /** @return records of {@code articles}, committed or not */
    private static long written(Admin admin, KafkaSettings kafka) throws Exception {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (int partition = 0; partition < kafka.partitions(); partition++)
            ends.put(new TopicPartition(Topics.ARTICLES.name(), partition), OffsetSpec.latest());
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }
}
