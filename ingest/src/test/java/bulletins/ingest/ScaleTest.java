package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.settings.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        IngestProcess first = IngestProcess.start(kafka.settings().bootstrapServers(), settings("robots: false", ""));
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
        until(() -> first.counts().out() + second.counts().out() >= asked.size());
        assertThat(first.counts().out() + second.counts().out()).isEqualTo(asked.size());
        assertThat(first.counts().conserved()).isTrue();
    }

    @Test
    void redirected_sources_and_robots_files_keep_to_one_visitor_at_each_host() throws Exception {
        site.redirect("/robots.txt", "http://" + site.address("127.0.1.1") + "/rules");
        site.page("/rules", "User-agent: *\nDisallow: /secret\n");
        StringBuilder sources = new StringBuilder("sources:\n");
        for (int host = 0; host < HOSTS; host++) {
            sources.append("  feed-%d: {kind: feed, every: 2s, url: 'http://%s/old/%d'}\n"
                    .formatted(host, site.address(host(host)), host));
            site.redirect("/old/" + host, "http://" + site.address(host(host + 1)) + "/feed/" + host);
            site.page("/feed/" + host, feed("http://" + site.address(host(host + 2)) + "/first/" + host));
            site.page("/first/" + host, "first");
            site.page("/second/" + host, "second");
        }
        IngestStage first = start("robots: true, first-retry: 200ms", sources.toString());
        IngestStage second = start("robots: true, first-retry: 200ms", sources.toString());
        bothHaveHosts();
        List<String> asked = ask();
        kafka.ask(link("http://" + site.address(host(3)) + "/secret"));
        until(() -> received().size() == asked.size() + HOSTS);
        for (int host = 0; host < HOSTS; host++)
            site.page("/feed/" + host, feed("http://" + site.address(host(host + 2)) + "/second/" + host));
        until(() -> received().size() == asked.size() + 2 * HOSTS);
        assertThat(Stream.of(first, second).flatMap(stage -> stage.counts().sources().stream()))
                .as("sources, and their feeds at hosts of the other process")
                .hasSizeBetween(HOSTS + 1, 2 * HOSTS);
        assertThat(site.mostAtOnce()).isEqualTo(1);
        assertThat(site.visits()).doesNotContain("/secret");
    }

    private static String host(int number) {
        return "127.0.1." + (1 + number % HOSTS);
    }

    private static String feed(String link) {
        return "<rss version='2.0'><channel><title>t</title><link>x</link><description>d</description><item><title>t</title>"
                + "<link>" + link + "</link></item></channel></rss>";
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
                .flatMap(host ->
                        IntStream.range(0, PAGES).mapToObj(page -> "http://" + site.address(host(host)) + "/" + page))
                .collect(Collectors.toCollection(ArrayList::new));
        kafka.ask(urls.stream().map(Kafka::link).toArray(FetchRequest[]::new));
        return urls;
    }

    private List<String> received() {
        return kafka.raw(site.address("")).stream()
                .filter(raw -> raw.facts().outcome() == RawDocument.Outcome.RECEIVED)
                .map(RawDocument::url)
                .toList();
    }

    private IngestStage start() throws Exception {
        return start("robots: false", "");
    }

    private IngestStage start(String manners, String sources) throws Exception {
        Environment environment = Environment.of(settings(manners, sources), Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        IngestStage stage = IngestStage.start(settings, kafka.settings(), Clock.systemUTC());
        open.add(stage);
        return stage;
    }

    private Path settings(String manners, String sources) throws Exception {
        String hosts = IntStream.range(0, HOSTS)
                .mapToObj(host -> site.address(host(host)))
                .collect(Collectors.joining(", "));
        return Files.writeString(
                folder.resolve("settings.yaml"),
                "ingest: {state: '" + folder.resolve("state") + "'}\nfetch: {allow-hosts: '" + hosts
                        + "', pause: 30ms, workers: 6, " + manners + "}\n" + sources);
    }

    private static void until(Callable<Boolean> met) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(met);
    }
}
