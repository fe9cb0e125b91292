package bulletins.local;

import bulletins.model.Simplified;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Elasticsearch server as a child process, on loopback, with its data in a folder that survives it. */
public final class LocalElasticsearch implements AutoCloseable {
    private static final String NAME = "Elasticsearch";
    private static final String PORT_SETTING = "local.elasticsearch-port";
    /** What index templates call it: the core server has no other way to fold characters than to stem words. */
    private static final String DICTIONARY = "simplified";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServerProcess process;
    private final int port;

    private LocalElasticsearch(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * How the server runs.
     *
     * @param home the unpacked server, see {@link ElasticsearchHome}
     * @param data its folder, made when missing
     * @param port 0 for any free port
     */
    public record Settings(Path home, Path data, int port, int heapMegabytes) {}

    public static LocalElasticsearch start(Path data, int port) throws InterruptedException {
        Path root = Path.of(System.getProperty("bulletins.root", ""));
        return start(new Settings(ElasticsearchHome.under(root.toAbsolutePath()), data, port, 512));
    }

    /** @throws CannotStart in words for people */
    public static LocalElasticsearch start(Settings settings) throws InterruptedException {
        Path data = settings.data().toAbsolutePath();
        Path javaHome = Path.of(System.getProperty("java.home"));
        DiskSpace.prepare(data);
        int port = Ports.claim(settings.port(), NAME, PORT_SETTING);
        configure(data, port);
        ElasticsearchUser user = ElasticsearchUser.choose(javaHome, settings.home(), data);
        ServerProcess process = ServerProcess.start(
                NAME,
                user.before(List.of(settings.home().resolve("bin/elasticsearch").toString())),
                environment(settings, javaHome, data),
                data.resolveSibling(data.getFileName() + ".log"));
        // One for all looks: each client has threads of its own until it is collected as garbage.
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        process.awaitReady(PATIENCE, () -> answers(client, port));
        return new LocalElasticsearch(process, port);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.close();
    }

    private static Map<String, String> environment(Settings settings, Path javaHome, Path data) {
        String heap = settings.heapMegabytes() + "m";
        return Map.of(
                "ES_JAVA_HOME",
                javaHome.toString(),
                "ES_PATH_CONF",
                data.resolve("config").toString(),
                "ES_TMPDIR",
                data.resolve("temporary").toString(),
                "ES_JAVA_OPTS",
                "-Xms" + heap + " -Xmx" + heap,
                "CLI_JAVA_OPTS",
                starterOptions(data),
                "JAVA_HOME",
                "",
                "JAVA_TOOL_OPTIONS",
                "");
    }

    /** The program that starts the server leaves a folder behind each time; its script parts options at spaces. */
    private static String starterOptions(Path data) {
        String quick = "-XX:TieredStopAtLevel=1";
        String temporary = data.resolve("temporary").toString();
        return temporary.chars().anyMatch(Character::isWhitespace) ? quick : quick + " -Djava.io.tmpdir=" + temporary;
    }

    private static void configure(Path data, int port) {
        Path config = data.resolve("config");
        try {
            for (String folder : List.of("config/hunspell/" + DICTIONARY, "data", "logs", "temporary"))
                Files.createDirectories(data.resolve(folder));
            Path dictionary = config.resolve("hunspell").resolve(DICTIONARY);
            Files.writeString(dictionary.resolve("simplified.aff"), "SET UTF-8\n");
            Files.writeString(dictionary.resolve("simplified.dic"), Simplified.DICTIONARY.text());
            Files.writeString(config.resolve("elasticsearch.yml"), yaml(data, port));
            Files.writeString(config.resolve("jvm.options"), JVM_OPTIONS);
            Files.writeString(config.resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new CannotStart("the folder " + data + " of Elasticsearch cannot be written: " + e, e);
        }
    }

    private static String yaml(Path data, int port) {
        // JSON strings are YAML strings: paths may hold spaces, quotes and colons.
        return """
                cluster.name: bulletins
                node.name: local
                discovery.type: single-node
                xpack.security.enabled: false
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                # The check before the start tells of a full disk; a mark would only make the index read-only.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(
                        port,
                        Ports.besides(port, NAME, PORT_SETTING),
                        quoted(data.resolve("data")),
                        quoted(data.resolve("logs")));
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean answers(HttpClient client, int port) {
        if (!Ports.answers(port)) return false;
        URI health = URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=5s");
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final String JVM_OPTIONS = """
            -XX:+UseSerialGC
            -Djava.io.tmpdir=${ES_TMPDIR}
            -XX:+ExitOnOutOfMemoryError
            -XX:ErrorFile=${ES_TMPDIR}/hs_err_pid%p.log
            """;

    private static final String LOGGING = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5p %c{1}: %m%n
            rootLogger.level = warn
            rootLogger.appenderRef.console.ref = console
            """;
}
