package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.settings.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleTest {
    private static final int HOSTS = 12;
    private static final int PAGES = 15;

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private TestSite site;
    private Kafka kafka;

    @BeforeEach
    void begin() throws Exception {
        kafka = Kafka.now();
        site = new TestSite();
        site.slow(Duration.ofMillis(15));
        for (int page = 0; page < PAGES; page++) site.page("/" + page, "page " + page);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable each : open) each.close();
        site.close();
    }

    @Test
    void killed_in_mid_run_no_link_is_lost_and_only_those_in_flight_are_fetched_twice() throws Exception {
        IngestProcess first = IngestProcess.start(kafka.settings().bootstrapServers(), settings());
        open.add(first);
        List<String> asked = ask();
        until(() -> site.visits().size() > HOSTS * PAGES / 3);
        first.kill();
        start();
        until(() -> received().size() >= asked.size());
        assertThat(received()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(site.visits().size()).isBetween(asked.size(), asked.size() + HOSTS);
    }

    @Test
    void two_processes_share_the_hosts_and_the_first_takes_over_when_the_second_stops() throws Exception {
        IngestStage first = start();
        IngestStage second = start();
        bothHaveHosts();
        List<String> asked = ask();
        until(() -> second.counts().out() > PAGES / 2 && first.counts().out() > 0);
        open.remove(second);
        second.close();
        until(() -> received().size() >= asked.size());
        assertThat(received()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(site.mostAtOnce()).isEqualTo(1);
        assertThat(first.counts().conserved()).isTrue();
        assertThat(first.counts().out() + second.counts().out()).isEqualTo(asked.size());
    }

    private void bothHaveHosts() {
        try (Admin admin = Admin.create(kafka.settings().common())) {
            until(() -> admin.describeConsumerGroups(List.of(Requests.GROUP)).all().get().values().stream()
                            .flatMap(group -> group.members().stream())
                            .filter(member ->
                                    !member.assignment().topicPartitions().isEmpty())
                            .count()
                    == 2);
        }
    }

    private List<String> ask() throws Exception {
        List<String> urls = IntStream.range(0, HOSTS)
                .boxed()
                .flatMap(host -> IntStream.range(0, PAGES)
                        .mapToObj(page -> "http://" + site.address("127.0.1." + (host + 1)) + "/" + page))
                .collect(Collectors.toCollection(ArrayList::new));
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        kafka.ask(urls.stream()
                .map(url -> new FetchRequest(url, FetchRequest.Reads.PAGE, "i-1", null, now))
                .toArray(FetchRequest[]::new));
        return urls;
    }

    private List<String> received() {
        return kafka.raw(site.address("")).stream()
                .filter(raw -> raw.facts().outcome() == RawDocument.Outcome.RECEIVED)
                .map(RawDocument::url)
                .toList();
    }

    private IngestStage start() throws Exception {
        Environment environment = Environment.of(settings(), Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        IngestStage stage = IngestStage.start(settings, kafka.settings(), Clock.systemUTC());
        open.add(stage);
        return stage;
    }

    private Path settings() throws Exception {
        String hosts = IntStream.range(0, HOSTS)
                .mapToObj(host -> site.address("127.0.1." + (host + 1)))
                .collect(Collectors.joining(", "));
        return Files.writeString(
                folder.resolve("settings.yaml"),
                "fetch: {allow-hosts: '" + hosts + "', pause: 30ms, workers: 6, robots: false}\n");
    }

    private static void until(Callable<Boolean> met) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(met);
    }
}
