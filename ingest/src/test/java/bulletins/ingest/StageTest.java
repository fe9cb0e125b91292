package bulletins.ingest;

import static org.awaitility.Awaitility.await;

import bulletins.model.RawDocument;
import bulletins.model.Rejection;
import bulletins.model.StageCounts;
import bulletins.model.settings.Environment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs ingest against a site on loopback and a real broker. */
abstract class StageTest {
    static final String ANOTHER_HOST = "127.0.3.1";
    /** Not where other tests go, since Kafka keeps what is remembered of hosts. */
    static final List<String> OWN_HOSTS = List.of("127.0.4.1", "127.0.4.2", "127.0.4.3", "127.0.4.4", "127.0.4.5");

    @TempDir
    Path folder;

    /** Not watched. */
    @TempDir
    private Path beside;

    TestSite site;
    Kafka kafka;
    final List<IngestStage> stages = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        kafka = Kafka.now();
    }

    @AfterEach
    void close() {
        stages.forEach(IngestStage::close);
        site.close();
    }

    /** @param sources lines of YAML, indented by two */
    void start(String sources, String manners, Clock clock) throws Exception {
        Path file = Files.createTempDirectory(beside, "settings").resolve("settings.yaml");
        Files.writeString(
                file,
                "fetch: {allow-hosts: '" + site.address() + ", " + site.address(ANOTHER_HOST) + ", "
                        + OWN_HOSTS.stream().map(site::address).collect(Collectors.joining(", ")) + "', workers: 4, "
                        + manners + "}\n"
                        + (sources.isEmpty() ? "" : "sources:\n" + sources));
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        stages.add(IngestStage.start(settings, kafka.settings(), clock));
    }

    void start(String sources) throws Exception {
        start(sources, "pause: 1ms", Clock.systemUTC());
    }

    /** Puts a whole file there at once, so that a source that waits for nothing never meets half of it. */
    Path write(String name, String text) throws Exception {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(beside, "draft", "");
        return Files.move(Files.write(draft, bytes), file, StandardCopyOption.ATOMIC_MOVE);
    }

    String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths)
            items.append("<item><title>t</title><link>").append(site.url(path)).append("</link></item>");
        return "<rss version='2.0'><channel><title>t</title><link>x</link><description>d</description>" + items
                + "</channel></rss>";
    }

    StageCounts counts() {
        return stages.get(0).counts();
    }

    RawDocument awaitRaw(String url) {
        until(() -> !kafka.raw(url).isEmpty());
        return kafka.raw(url).get(0);
    }

    /** The parts of one transaction show one after the other. */
    List<Rejection> awaitRejections(String part) {
        until(() -> !kafka.rejections(part).isEmpty());
        return kafka.rejections(part);
    }

    static void until(Callable<Boolean> met) {
        await().atMost(Duration.ofSeconds(60)).until(met);
    }
}
