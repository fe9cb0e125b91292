package bulletins.indexer;

import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The indexer as a process of its own, so that a test can kill it. */
public final class IndexerProcess {
    private IndexerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Environment environment = Environment.of(null, System.getenv());
        IndexerSettings settings = IndexerSettings.from(environment);
        KafkaSettings kafka = KafkaSettings.from(environment);
        environment.rejectMistakes();
        try (IndexerStage stage = IndexerStage.start(settings, kafka, Clock.systemUTC())) {
            if (stage.failure().isEmpty()) new CountDownLatch(1).await();
        }
    }

    static Process start(IndexerSettings settings, String broker) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", IndexerProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH", System.getProperty("java.class.path"),
                        "BULLETINS_KAFKA_BOOTSTRAP_SERVERS", broker,
                        "BULLETINS_ELASTICSEARCH_URL", settings.server().place(),
                        "BULLETINS_ELASTICSEARCH_INDEX_PREFIX",
                                settings.server().prefix(),
                        "BULLETINS_INDEXER_GROUP", settings.group(),
                        "BULLETINS_INDEXER_INSTANCE", "only-one",
                        "BULLETINS_INDEXER_LONGEST_PAUSE", "1s"));
        return builder.start();
    }
}
