package bulletins.launcher.running;

import bulletins.model.StageCounts;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A stage at work in this JVM, seen alike whichever it is.
 *
 * @param failure why it has stopped by itself; empty while it works
 * @param metrics what it tells Prometheus beyond its counts
 */
public record RunningStage(
        String name,
        Supplier<List<StageCounts>> counts,
        Supplier<Optional<String>> failure,
        Supplier<MetricSnapshots> metrics,
        Runnable ending)
        implements AutoCloseable {
    @Override
    public void close() {
        ending.run();
    }
}
