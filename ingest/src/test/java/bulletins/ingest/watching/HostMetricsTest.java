package bulletins.ingest.watching;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostMetricsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final HostBoard hosts = new HostBoard();

    @Test
    void a_host_tells_its_visits_and_their_time() {
        visited(new Arrival.Received(trail(200), new byte[0], 0));
        MetricSnapshot taken = told("bulletins_ingest_host_seconds");
        assertThat(taken.getDataPoints()).singleElement().satisfies(point -> {
            assertThat(point.getLabels().get("host")).isEqualTo("a.example");
            assertThat(((SummaryDataPointSnapshot) point).getSum()).isEqualTo(1.5);
            assertThat(((SummaryDataPointSnapshot) point).getCount()).isEqualTo(1);
        });
        assertThat(told("bulletins_ingest_host_last_success_seconds").getDataPoints())
                .hasSize(1);
    }

    @Test
    void a_host_that_never_answered_well_has_no_last_success() {
        visited(new Arrival.Failed(trail(503), "unavailable", "HTTP 503", null));
        assertThat(told("bulletins_ingest_host_last_success_seconds").getDataPoints())
                .isEmpty();
    }

    private void visited(Arrival arrival) {
        hosts.visited("a.example", arrival, Duration.ofMillis(1500), NOW);
    }

    private static Arrival.Trail trail(int status) {
        return new Arrival.Trail(List.of("https://a.example/"), status);
    }

    private MetricSnapshot told(String name) {
        MetricSnapshots all = HostMetrics.of(hosts.most(10));
        return all.stream()
                .filter(one -> one.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
