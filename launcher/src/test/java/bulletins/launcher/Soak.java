package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.local.LocalBroker;
import bulletins.local.LocalElasticsearch;
import bulletins.local.SampleSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/**
 * The stages as processes, with bulletins that keep coming and changing, while stages, broker and Elasticsearch are killed again and
 * again, and others hang for up to a minute and a half and then go on as if nothing had been, and what is kept is replayed; at the end
 * everything must have arrived once. On demand: {@code Soak MINUTES SEED [PAUSE [EACH]]}, with the longest pause between two such faults in seconds (0 for none) and
 * how many processes of each stage there are. Its folder, which it prints, keeps the log of every process.
 */
final class Soak {
    private static final List<String> STAGES = List.of("ingest", "stream", "indexer", "notifier");
    private static final Duration LAST_WAIT = Duration.ofMinutes(6);
    private static final Duration STEP = Duration.ofSeconds(4);

    private final Random random;
    private final Path folder;
    private final int longestPause;
    private final int each;
    private final Map<String, Launched> running = new TreeMap<>();
    private final List<Launched> replays = new ArrayList<>();
    private final Map<String, Long> memory = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final SoakMaterial material;
    private final SoakFaults faults;
    private final Path settings;

    private Soak(long seed, int longestPause, int each, Path folder, SoakMaterial material) {
        this.random = new Random(seed);
        this.longestPause = longestPause;
        this.each = each;
        this.folder = folder;
        this.material = material;
        this.settings = folder.resolve("settings.yaml");
        this.faults = new SoakFaults(random, folder, running, this::start);
    }

    public static void main(String[] arguments) throws Exception {
        Duration length = Duration.ofMinutes(Long.parseLong(arguments[0]));
        long seed = Long.parseLong(arguments[1]);
        int pause = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
        int each = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        Path folder = Files.createTempDirectory("soak-" + seed + "-");
        // Elasticsearch is another user when we are root, who must get through to its folder.
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        System.out.println("seed " + seed + " in " + folder);
        int port = (int) (20_000 + seed % 10_000);
        SoakMaterial material = new SoakMaterial(seed, folder, "http://127.0.0.1:" + port);
        boolean sound;
        try (LocalBroker broker = LocalBroker.start(folder.resolve("kafka"), 0);
                LocalElasticsearch elasticsearch = LocalElasticsearch.start(folder.resolve("elasticsearch"), 0);
                SampleSite site = SampleSite.start(material.pages(), port)) {
            Soak soak = new Soak(seed, pause, each, folder, material);
            sound = soak.run(length, broker.bootstrapServers(), elasticsearch.address(), site.address());
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run(Duration length, String kafka, URI elasticsearch, URI site) throws Exception {
        environment.putAll(Map.of(
                "BULLETINS_KAFKA_BOOTSTRAP_SERVERS", kafka, "BULLETINS_ELASTICSEARCH_URL", elasticsearch.toString()));
        Files.writeString(settings, settings(site));
        try (Desk desk = Desk.in(settings)) {
            for (String stage : STAGES) for (int number = 1; number <= each; number++) start(stage + "-" + number);
            addRule();
            arrive(length);
            boolean sound = new SoakCheck(kafka, elasticsearch.toString(), material, desk).await(LAST_WAIT);
            System.out.println(faults + ", largest resident MB " + memory);
            return sound;
        } finally {
            for (Launched stage : running.values()) stage.close();
            for (Launched replay : replays) replay.close();
            SoakLogs.print(folder);
        }
    }

    /** Its topic is there once a stage has started. */
    private void addRule() throws Exception {
        Path rule = folder.resolve("rule.yaml");
        Files.writeString(rule, "id: watched\nname: 关注\nquery: " + SoakMaterial.WATCHED + "\n");
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            try (Launched added = Launched.start(folder, environment, "rules", "add", rule.toString())) {
                assertThat(added.await()).as(added.output()).isZero();
            }
        });
    }

    private void arrive(Duration length) throws Exception {
        long steps = length.dividedBy(STEP);
        long nextFault = longestPause == 0 ? Long.MAX_VALUE : 2;
        for (long step = 0; step < steps; step++) {
            material.add();
            if (step % 3 == 2) material.revise(random.nextInt(material.count()));
            if (step % 5 == 4) material.revisePage();
            if (step % 12 == 11) replay(step % 24 == 11 ? "raw-documents" : "articles");
            faults.goOn(step);
            if (step >= nextFault) {
                faults.strike(step);
                nextFault = step + 1 + random.nextInt(Math.max(1, longestPause / (int) STEP.toSeconds()));
            }
            weigh();
            Thread.sleep(STEP.toMillis());
            if (step % 15 == 0) System.out.println(step + " of " + steps + ", " + faults + ", MB " + memory);
        }
        faults.goOn(Long.MAX_VALUE);
    }

    /** Nothing is owed when Kafka does not answer it. */
    private void replay(String topic) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs").resolve("replays"));
        replays.add(Launched.start(logs, environment, "replay", "--from", topic, "--config", settings.toString()));
    }

    /** @param name of the process: its stage and number */
    private void start(String name) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs").resolve(name));
        Map<String, String> own = new TreeMap<>(environment);
        for (String setting : List.of("INGEST_INSTANCE", "STREAM_INSTANCE", "INDEXER_INSTANCE", "NOTIFIER_INSTANCE"))
            own.put("BULLETINS_" + setting, name);
        for (String setting : List.of("STREAM_STATE", "INGEST_STATE"))
            own.put("BULLETINS_" + setting, folder.resolve("state-" + name).toString());
        String stage = name.substring(0, name.lastIndexOf('-'));
        running.put(name, Launched.start(logs, own, stage, "--config", settings.toString()));
    }

    private void weigh() throws IOException {
        for (var stage : running.entrySet())
            weigh(stage.getKey(), stage.getValue().id());
        for (String name : SoakFaults.SERVERS)
            for (ProcessHandle process : faults.server(name)) weigh(name, process.pid());
    }

    private void weigh(String name, long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) return;
        Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .forEach(line -> memory.merge(name, Long.parseLong(line.replaceAll("\\D", "")) / 1024, Math::max));
    }

    private static String settings(URI site) {
        return """
                sources:
                  bulletins: {kind: folder, path: bulletins, every: 1s}
                  watched: {kind: page, url: "%s/watched.html", every: 5s}
                fetch: {pause: 20ms, allow-hosts: ["%s"], first-retry: 2s}
                """.formatted(site, site.getAuthority());
    }
}
