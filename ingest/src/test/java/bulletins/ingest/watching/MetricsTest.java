package bulletins.ingest.watching;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import bulletins.model.StageCounts;
import bulletins.model.counts.StageCounter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void counts_sources_and_hosts_are_told_in_Prometheus_text() throws Exception {
        StageCounter counter = new StageCounter("ingest", "one", Clock.fixed(NOW, ZoneOffset.UTC));
        counter.in();
        counter.out();
        counter.detail("HTTP 200");
        StageCounts.SourceState source =
                new StageCounts.SourceState("news", "feed", "https://a.example/", NOW, NOW, NOW, 7, 1, null);
        HostBoard hosts = new HostBoard();
        Arrival.Trail trail = new Arrival.Trail(List.of("https://a.example/"), 200, Map.of());
        hosts.visited("a.example", new Arrival.Received(trail, new byte[0], false), Duration.ofMillis(1500), NOW);
        try (Metrics metrics = Metrics.serve(0, () -> counter.counts(List.of(source)), () -> hosts.most(10))) {
            assertThat(read(metrics.port()).lines())
                    .contains(
                            "bulletins_ingest_visits_total{count=\"out\"} 1",
                            "bulletins_ingest_events_total{event=\"HTTP 200\"} 1",
                            "bulletins_ingest_source_found_total{source=\"news\"} 7",
                            "bulletins_ingest_source_silent{source=\"news\"} 1",
                            "bulletins_ingest_source_next_visit_seconds{source=\"news\"} " + NOW.getEpochSecond(),
                            "bulletins_ingest_host_last_success_seconds{host=\"a.example\"} " + NOW.getEpochSecond(),
                            "bulletins_ingest_host_seconds_sum{host=\"a.example\"} 1.500");
        }
    }

    private static String read(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
