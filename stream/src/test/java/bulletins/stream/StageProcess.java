package bulletins.stream;

import bulletins.model.settings.Environment;
import bulletins.model.settings.KafkaSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The stage as a process of its own, so that a test can kill it. */
final class StageProcess {
    private StageProcess() {}

    /** @return the folder of what it needed for a while */
    static Path kill(Process process, Path state) throws InterruptedException {
        process.destroyForcibly().waitFor();
        return temporary(state);
    }

    private static Path temporary(Path state) {
        return state.resolveSibling("temporary");
    }

    static Process start(String kafka, Path state) throws IOException {
        String temporary = "-Djava.io.tmpdir=" + Files.createDirectories(temporary(state));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        temporary,
                        "-cp",
                        classPath,
                        StageProcess.class.getName(),
                        kafka,
                        state.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(state + ".log"))
                .start();
    }

    static KafkaSettings kafka(String servers) {
        return new KafkaSettings(servers, 2, 1, Map.of());
    }

    static StreamSettings settings(Path state) {
        return StreamSettings.from(Environment.of(
                null,
                Map.of(
                        "BULLETINS_STREAM_STATE", state.toString(),
                        "BULLETINS_STREAM_THREADS", "1",
                        "BULLETINS_STREAM_COMMIT_INTERVAL", "100ms",
                        "BULLETINS_STREAM_MEMORY", "16MB")));
    }

    public static void main(String[] arguments) throws InterruptedException {
        StreamStage.start(settings(Path.of(arguments[1])), kafka(arguments[0]), Clock.systemUTC());
        Thread.sleep(Duration.ofMinutes(5).toMillis());
        System.exit(1);
    }
}
