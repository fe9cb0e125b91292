package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.fetching.Journey;
import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.hosts.HostLines;
import bulletins.ingest.hosts.HostTurn;
import bulletins.ingest.memory.Keys;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.SourceVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.settings.Environment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a source at a host that another process visits, this one visits parts alone. */
class RedefinedSourcesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private TestSite site;
    private IngestSettings settings;

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        site.page(
                "/part",
                new TestSite.Page(
                        200,
                        Map.of("Content-Type", "text/html", "ETag", "\"1\""),
                        "<a href=/1>1</a>".getBytes(StandardCharsets.UTF_8)));
        Path file = Files.writeString(
                folder.resolve("settings.yaml"),
                "fetch: {allow-hosts: '" + site.address() + "', robots: false}\n"
                        + "sources: {list: {kind: listing, url: 'https://elsewhere.example/', links: a}}");
        settings = IngestSettings.from(Environment.of(file, Map.of()));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_part_last_read_by_other_settings_is_read_anew() throws Exception {
        assertThat(visit(NOW.minusSeconds(1), NOW)).isInstanceOf(Arrival.Received.class);
    }

    @Test
    void a_part_last_read_by_the_same_settings_is_asked_whether_it_has_changed() throws Exception {
        assertThat(visit(NOW.minusSeconds(1), NOW.minusSeconds(1))).isInstanceOf(Arrival.Unchanged.class);
    }

    private Arrival visit(Instant last, Instant defined) throws Exception {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SourceSettings source = settings.sources().get(0);
        String url = site.url("/part");
        FetchRequest request =
                new FetchRequest(Keys.part(source.key(), url), FetchRequest.Reads.PAGE, null, source.id(), NOW);
        var answer = new FetchState.Answer(Outcome.RECEIVED, 200, url, "h", "\"1\"", null, 1, last, null);
        FetchState part = States.part(source, url, request, NOW).with(answer);
        Assigned assigned = new Assigned(1);
        assigned.join(Set.of(0));
        HostLines lines = new HostLines(settings.fetch().manners(), clock, assigned);
        lines.arrived(part.line(), NOW);
        HostTurn turn = lines.take(Duration.ofSeconds(1)).orElseThrow();
        try (Journey journey = new Journey(settings.fetch(), clock)) {
            Visited.Source visited = new SourceVisit(source, journey, clock, defined).visit(part, turn);
            return visited.arrival().orElseThrow();
        }
    }
}
