package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.local.LocalBroker;
import bulletins.model.RawDocument;
import bulletins.model.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The disk of Kafka is lost, or another one is named, and the state folder stays. */
class StateOfAnotherKafkaTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<RawDocument> BULLETINS =
            List.of(StageSamples.bulletin(1), StageSamples.bulletin(2), StageSamples.bulletin(3));

    @Test
    void an_empty_kafka_gets_every_article_though_the_state_on_disk_knows_them_already() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "stage-test").toAbsolutePath());
        folder = Files.createTempDirectory(folder, "other");
        Path state = folder.resolve("state");
        assertAllComeThrough(folder.resolve("one"), state);
        assertAllComeThrough(folder.resolve("another"), state);
    }

    private static void assertAllComeThrough(Path data, Path state) throws Exception {
        try (LocalBroker broker = LocalBroker.start(data, 0);
                StreamStage stage = StreamStage.start(
                        StageProcess.settings(state),
                        StageProcess.kafka(broker.bootstrapServers()),
                        Clock.systemUTC());
                var articles = new TopicReader<>(broker.bootstrapServers(), Topics.ENRICHED_ARTICLES)) {
            StageSamples.send(Map.of("bootstrap.servers", broker.bootstrapServers()), BULLETINS);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(new HashSet<>(articles.keys()))
                            .hasSize(BULLETINS.size() * StageSamples.PLACES.size()));
            assertThat(stage.failure()).isEmpty();
        }
    }
}
