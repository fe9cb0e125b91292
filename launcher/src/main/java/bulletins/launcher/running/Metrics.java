package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.configuration.MetricsSettings;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.List;

/** Answers Prometheus at {@code /metrics} for the stages of this process: what they count, and how the JVM does. */
public final class Metrics implements AutoCloseable {
    private final HTTPServer server;

    private Metrics(HTTPServer server) {
        this.server = server;
    }

    public static Metrics serve(MetricsSettings at, List<RunningStage> stages) {
        PrometheusRegistry registry = new PrometheusRegistry();
        registry.register(new StageMetrics(stages));
        JvmMetrics.builder().register(registry);
        try {
            return new Metrics(HTTPServer.builder()
                    .hostname(at.host())
                    .port(at.port())
                    .registry(registry)
                    .buildAndStart());
        } catch (IOException e) {
            throw new Failure(
                    "metrics cannot be told at " + at.host() + ":" + at.port()
                            + " (settings metrics.host and metrics.port): " + e.getMessage(),
                    e);
        }
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
