package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.configuration.MetricsSettings;
import bulletins.model.StageCounts;
import bulletins.model.counts.StageCounter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final MetricsSettings ANY_PORT = new MetricsSettings("127.0.0.1", 0);

    private final StageCounter counter = new StageCounter("ingest", "one", Clock.fixed(NOW, ZoneOffset.UTC));
    private final StageCounts.SourceState source =
            new StageCounts.SourceState("news", "feed", "https://a.example/", NOW, null, NOW, 7, 1, null, 12);

    @Test
    void stages_and_sources_are_told_in_the_text_of_Prometheus() throws Exception {
        counter.in();
        counter.out();
        counter.detail("HTTP 200");
        try (Metrics metrics = Metrics.serve(ANY_PORT, List.of(working(), stopped()))) {
            assertThat(told(metrics))
                    .contains(
                            "bulletins_up{stage=\"ingest\"} 1.0",
                            "bulletins_up{stage=\"stream\"} 0.0",
                            "bulletins_records_total{count=\"out\",stage=\"ingest\"} 1.0",
                            "bulletins_records_total{count=\"rejected\",stage=\"ingest\"} 0.0",
                            "bulletins_waiting{stage=\"ingest\"} 0.0",
                            "bulletins_events_total{event=\"HTTP 200\",stage=\"ingest\"} 1.0",
                            "bulletins_source_found_total{source=\"news\"} 7.0",
                            "bulletins_source_silent{source=\"news\"} 1.0",
                            "bulletins_source_held_back{source=\"news\"} 12.0");
        }
    }

    @Test
    void a_source_that_has_no_next_visit_tells_none() throws Exception {
        try (Metrics metrics = Metrics.serve(ANY_PORT, List.of(working()))) {
            assertThat(told(metrics))
                    .anyMatch(line -> line.startsWith("bulletins_source_last_success_seconds{source=\"news\"}"))
                    .noneMatch(line -> line.startsWith("bulletins_source_next_visit_seconds{"));
        }
    }

    @Test
    void what_a_stage_adds_and_how_the_JVM_does_stand_beside_it() throws Exception {
        try (Metrics metrics = Metrics.serve(ANY_PORT, List.of(working()))) {
            assertThat(told(metrics))
                    .contains("bulletins_hosts 3.0")
                    .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"}"));
        }
    }

    @Test
    void a_port_that_is_taken_is_told_with_the_settings_that_move_it() {
        try (Metrics first = Metrics.serve(ANY_PORT, List.of())) {
            MetricsSettings same = new MetricsSettings("127.0.0.1", first.port());
            assertThatThrownBy(() -> Metrics.serve(same, List.of()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(String.valueOf(first.port()))
                    .hasMessageContaining("metrics.port");
        }
    }

    private RunningStage working() {
        MetricSnapshots more = MetricSnapshots.of(GaugeSnapshot.builder()
                .name("bulletins_hosts")
                .dataPoint(GaugeDataPointSnapshot.builder().value(3).build())
                .build());
        return new RunningStage(
                "ingest", () -> List.of(counter.counts(List.of(source))), Optional::empty, () -> more, () -> {});
    }

    private static RunningStage stopped() {
        return new RunningStage("stream", List::of, () -> Optional.of("a bug"), MetricSnapshots::of, () -> {});
    }

    private static Stream<String> told(Metrics metrics) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metrics.port() + "/metrics"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
    }
}
