package bulletins.ingest;

import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Ingest in a process of its own, to be killed by tests. */
final class IngestProcess implements AutoCloseable {
    private final Process process;

    private IngestProcess(Process process) {
        this.process = process;
    }

    static IngestProcess start(String kafka, Path settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestProcess.class.getName(),
                kafka,
                settings.toString());
        return new IngestProcess(new ProcessBuilder(command).inheritIO().start());
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Environment environment = Environment.of(Path.of(arguments[1]), Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        KafkaSettings kafka = new KafkaSettings(arguments[0], 4, 1, Map.of());
        try (IngestStage stage = IngestStage.start(settings, kafka, Clock.systemUTC())) {
            if (stage.failure().isEmpty()) new CountDownLatch(1).await();
        }
    }
}
