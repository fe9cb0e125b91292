package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.IndexerSettings;
import bulletins.indexer.IndexerStage;
import bulletins.local.SampleSite;
import bulletins.local.SharedServers;
import bulletins.model.ArticleKind;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.IndexAway;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No container engine is needed to see that docker-compose.yml works: its commands and environment are run as processes. */
class ComposeTest {
    private static final List<String> STAGES = List.of("ingest", "stream", "indexer");
    private static final Pattern PINNED = Pattern.compile("[^:]+:[0-9]+(\\.[0-9]+)+");

    @TempDir
    private Path folder;

    @Test
    void articles_arrive_once_each_though_every_stage_is_killed_on_the_way() throws Exception {
        SamplesElsewhere samples = SamplesElsewhere.copy(folder.resolve("settings"));
        Files.move(samples.settings(), folder.resolve("settings/bulletins.yaml"));
        Map<String, Launched> running = new LinkedHashMap<>();
        try (SampleSite site = SampleSite.start(samples.site(), samples.port());
                ArticleSearch index = index()) {
            for (String stage : STAGES) running.put(stage, start(stage));
            await().atMost(Duration.ofMinutes(4)).until(() -> articles(index, null) > 0);
            for (Map.Entry<String, Launched> stage : running.entrySet()) {
                stage.getValue().kill();
                stage.setValue(start(stage.getKey()));
            }
            await().atMost(Duration.ofMinutes(4)).until(() -> articles(index, null) == 57);
            assertThat(articles(index, ArticleKind.ITEM)).isEqualTo(27);
            assertThat(site.address().getPort()).isEqualTo(samples.port());
        } finally {
            for (Launched stage : running.values()) stage.close();
        }
    }

    @Test
    void every_service_is_pinned_limited_and_watched() throws IOException {
        ComposeFile.read().services().forEach((name, service) -> {
            assertThat(String.valueOf(service.get("image"))).as(name).matches(PINNED);
            assertThat(service).as(name).containsKeys("mem_limit", "restart");
        });
        assertThat(ComposeFile.read().services().entrySet().stream()
                        .filter(service -> service.getValue().containsKey("healthcheck"))
                        .map(Map.Entry::getKey))
                .contains("kafka", "elasticsearch", "kibana");
    }

    @Test
    void there_is_no_password_in_the_open() throws IOException {
        ComposeFile.read().services().forEach((name, service) -> {
            ComposeFile.map(service.get("environment")).forEach((variable, value) -> {
                if (variable.endsWith("PASSWORD"))
                    assertThat(String.valueOf(value)).as(name + " " + variable).matches("\\$\\{\\w+:\\?.+}");
            });
        });
    }

    @Test
    void the_servers_are_those_that_the_tests_run_against() throws IOException {
        String server = ElasticsearchVersion.ofTheBuild();
        ComposeFile compose = ComposeFile.read();
        for (String name : List.of("elasticsearch", "kibana-user", "kibana"))
            assertThat(String.valueOf(compose.service(name).get("image"))).endsWith(":" + server);
    }

    private Launched start(String stage) throws Exception {
        ComposeFile compose = ComposeFile.read();
        Map<String, String> environment = new LinkedHashMap<>();
        for (var variable : compose.environment(stage).entrySet())
            environment.put(variable.getKey(), here(variable.getValue()));
        List<String> command = new ArrayList<>(compose.command(stage));
        assertThat(command).contains("bulletins.launcher.Main");
        List<String> words = command.subList(command.indexOf("bulletins.launcher.Main") + 1, command.size());
        List<String> arguments = new ArrayList<>();
        for (String word : words) arguments.add(here(word));
        return Launched.start(folder, environment, arguments.toArray(String[]::new));
    }

    /** The addresses, and the folders and files that Compose mounts, are others here. */
    private String here(String value) throws Exception {
        Path secret = folder.resolve("elastic-password");
        if (!Files.exists(secret)) Files.writeString(secret, "unused: the local server knows no passwords");
        return value.replace("kafka:9092", SharedServers.kafka())
                .replace(
                        "http://elasticsearch:9200",
                        SharedServers.elasticsearch().toString())
                .replace("/run/secrets/elastic-password", secret.toString())
                .replaceFirst("^/settings/", folder.resolve("settings") + "/")
                .replaceFirst("^/data/", folder.resolve("data") + "/");
    }

    private static ArticleSearch index() throws InterruptedException {
        String address = SharedServers.elasticsearch().toString();
        return IndexerStage.search(
                IndexerSettings.from(Environment.of(null, Map.of("BULLETINS_ELASTICSEARCH_URL", address))));
    }

    private static long articles(ArticleSearch index, @Nullable ArticleKind kind) {
        var only = new SearchQuery.Only(null, null, null, null, kind);
        var all = new SearchQuery("", only, SearchQuery.Order.NEWEST_FIRST, 0, true, false);
        try {
            return ((SearchAnswer.Found) index.find(all)).total();
        } catch (IndexAway e) {
            return 0;
        }
    }
}
