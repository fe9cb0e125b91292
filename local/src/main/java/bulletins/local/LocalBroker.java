package bulletins.local;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** A real Kafka broker (KRaft, one node) as a child process, on loopback, with its data in a folder that survives it. */
public final class LocalBroker implements AutoCloseable {
    private static final String NAME = "the Kafka broker";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ServerProcess process;
    private final int port;

    private LocalBroker(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * How the broker runs.
     *
     * @param data its folder, made when missing
     * @param port 0 for any free port
     */
    public record Settings(Path data, int port, int heapMegabytes) {}

    public static LocalBroker start(Path data, int port) throws InterruptedException {
        return start(new Settings(data, port, 256));
    }

    /** @throws CannotStart in words for people */
    public static LocalBroker start(Settings settings) throws InterruptedException {
        Path data = settings.data().toAbsolutePath();
        DiskSpace.prepare(data);
        int port = Ports.claim(settings.port(), NAME, "local.kafka-port");
        Path properties = data.resolve("server.properties");
        write(
                properties,
                BrokerProperties.of(data.resolve("logs"), port, Ports.besides(port, NAME, "local.kafka-port")));
        ServerProcess process =
                ServerProcess.start(NAME, command(settings, properties), Map.of(), data.resolve("broker.log"));
        process.awaitReady(PATIENCE, () -> answers(port));
        return new LocalBroker(process, port);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> command(Settings settings, Path properties) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=bulletins/local/broker-logback.xml",
                "-cp",
                classPath(),
                BrokerProcess.class.getName(),
                properties.toString());
    }

    /** Absolute, because the broker may be started again after this JVM's folder has moved on. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean answers(int port) {
        if (!Ports.answers(port)) return false;
        // Closing waits for what is under way.
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:" + port, "request.timeout.ms", 4000, "default.api.timeout.ms", 5000);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void write(Path file, Properties properties) {
        // Kafka reads it as ISO 8859-1, for which a stream, other than a writer, escapes all else.
        try (OutputStream stream = Files.newOutputStream(file)) {
            properties.store(stream, "written anew at each start");
        } catch (IOException e) {
            throw new CannotStart("the folder of " + NAME + " cannot be used: " + e, e);
        }
    }
}
