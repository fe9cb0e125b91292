package bulletins.ingest.watching;

import bulletins.ingest.watching.HostBoard.HostState;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.time.Instant;
import java.util.List;

/** How hosts do, in the terms of Prometheus. */
public final class HostMetrics {
    private HostMetrics() {}

    public static MetricSnapshots of(List<HostState> hosts) {
        SummarySnapshot.Builder taken = SummarySnapshot.builder()
                .name("bulletins_ingest_host_seconds")
                .help("Time of the visits to the hosts visited most.");
        CounterSnapshot.Builder failures =
                CounterSnapshot.builder().name("bulletins_ingest_host_failures").help("Visits to a host that failed.");
        GaugeSnapshot.Builder success = GaugeSnapshot.builder()
                .name("bulletins_ingest_host_last_success_seconds")
                .help("When a host last answered well, in seconds since 1970; absent for never.");
        for (HostState host : hosts) {
            Labels name = Labels.of("host", host.host());
            taken.dataPoint(SummaryDataPointSnapshot.builder()
                    .labels(name)
                    .count(host.visits())
                    .sum(host.taken().toMillis() / 1000.0)
                    .build());
            failures.dataPoint(CounterDataPointSnapshot.builder()
                    .labels(name)
                    .value((double) host.failures())
                    .build());
            Instant last = host.lastSuccess();
            if (last != null)
                success.dataPoint(GaugeDataPointSnapshot.builder()
                        .labels(name)
                        .value((double) last.getEpochSecond())
                        .build());
        }
        return MetricSnapshots.of(taken.build(), failures.build(), success.build());
    }
}
