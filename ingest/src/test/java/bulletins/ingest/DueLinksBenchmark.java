package bulletins.ingest;

import bulletins.model.FetchRequest;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Memory of ingest while links are due: live heap after a full collection, and what the process holds in all (RocksDB among it), for
 * a number of links and ten times as many, taken in and then loaded again by a restarted stage. Run on demand: {@code main [links,
 * 100000 by default]}.
 */
public final class DueLinksBenchmark {
    private static final int HOSTS = 200;
    private static final Instant ASKED = Instant.parse("2026-01-01T00:00:00Z");

    private DueLinksBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int links = arguments.length < 1 ? 100_000 : Integer.parseInt(arguments[0]);
        Kafka kafka = Kafka.now();
        IngestSettings settings = settings();
        int due = 0;
        for (int more : List.of(0, links, 9 * links)) {
            ask(kafka, due, more);
            due += more;
            measure(kafka, settings, due, "taken in");
            measure(kafka, settings, due, "loaded again");
        }
        System.exit(0);
    }

    private static void measure(Kafka kafka, IngestSettings settings, int due, String how) throws Exception {
        long begin = System.nanoTime();
        try (IngestStage stage = IngestStage.start(settings, kafka.settings(), Clock.systemUTC())) {
            until(() -> stage.counts().waiting() >= due);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long live = (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
            System.out.printf(
                    "%,9d links due, %s in %.1f s: %d MB of live heap, %d MB resident%n",
                    due, how, seconds, live, resident());
        }
    }

    private static void ask(Kafka kafka, int from, int count) {
        try (Producer<String, FetchRequest> producer =
                Topics.FETCH_REQUESTS.producer(kafka.settings().common())) {
            for (int i = from; i < from + count; i++) {
                String host = "host-" + i % HOSTS + ".example";
                String url = "https://" + host + "/policy/2026/" + i + ".html";
                FetchRequest request = new FetchRequest(url, FetchRequest.Reads.PAGE, "item-" + i, null, ASKED);
                producer.send(new ProducerRecord<>(Topics.FETCH_REQUESTS.name(), host, request));
            }
        }
    }

    /** No worker gets anywhere, for the one proxy there is hangs up. */
    private static IngestSettings settings() throws IOException {
        Path file = Files.writeString(
                Files.createTempDirectory("due-links").resolve("settings.yaml"),
                "fetch: {pause: 1h, workers: 4, proxy: 'http://127.0.0.1:9', retries: 50}\n");
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        return settings;
    }

    /** @return megabytes that the process holds in memory, as Linux tells */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    private static void until(BooleanSupplier met) {
        while (!met.getAsBoolean()) LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
}
