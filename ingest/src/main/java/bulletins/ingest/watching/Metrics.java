package bulletins.ingest.watching;

import bulletins.model.StageCounts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers Prometheus in its text format. */
public final class Metrics implements AutoCloseable {
    private final HttpServer server;

    private Metrics(HttpServer server) {
        this.server = server;
    }

    /** @throws IOException when the port is taken */
    public static Metrics serve(int port, Supplier<StageCounts> counts, Supplier<List<HostBoard.HostState>> hosts)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/metrics", exchange -> answer(exchange, text(counts.get(), hosts.get())));
        server.start();
        return new Metrics(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static String text(StageCounts counts, List<HostBoard.HostState> hosts) {
        StringBuilder into = new StringBuilder();
        head(into, "bulletins_ingest_visits_total", "counter", "Due visits by how they settled.");
        line(into, "bulletins_ingest_visits_total", Map.of("count", "in"), counts.in());
        line(into, "bulletins_ingest_visits_total", Map.of("count", "out"), counts.out());
        line(into, "bulletins_ingest_visits_total", Map.of("count", "unchanged"), counts.unchanged());
        line(into, "bulletins_ingest_visits_total", Map.of("count", "duplicates"), counts.duplicates());
        line(into, "bulletins_ingest_visits_total", Map.of("count", "rejected"), counts.rejected());
        head(into, "bulletins_ingest_waiting", "gauge", "Visits taken in and not settled yet.");
        line(into, "bulletins_ingest_waiting", Map.of(), counts.waiting());
        head(into, "bulletins_ingest_events_total", "counter", "What was seen on the way, as HTTP statuses.");
        new TreeMap<>(counts.details())
                .forEach((name, count) -> line(into, "bulletins_ingest_events_total", Map.of("event", name), count));
        sources(into, counts);
        hosts(into, hosts);
        return into.toString();
    }

    private static void sources(StringBuilder into, StageCounts counts) {
        List<StageCounts.SourceState> all = counts.sources();
        head(into, "bulletins_ingest_source_found_total", "counter", "Links and documents that a source brought.");
        for (StageCounts.SourceState source : all)
            line(into, "bulletins_ingest_source_found_total", Map.of("source", source.id()), source.found());
        head(into, "bulletins_ingest_source_failures_total", "counter", "Visits to a source that failed.");
        for (StageCounts.SourceState source : all)
            line(into, "bulletins_ingest_source_failures_total", Map.of("source", source.id()), source.failures());
        head(into, "bulletins_ingest_source_last_success_seconds", "gauge", "When a source was last read.");
        for (StageCounts.SourceState source : all)
            time(
                    into,
                    "bulletins_ingest_source_last_success_seconds",
                    Map.of("source", source.id()),
                    source.lastSuccess());
        head(into, "bulletins_ingest_source_next_visit_seconds", "gauge", "When a source is visited next.");
        for (StageCounts.SourceState source : all)
            time(into, "bulletins_ingest_source_next_visit_seconds", Map.of("source", source.id()), source.nextVisit());
        head(into, "bulletins_ingest_source_silent", "gauge", "1 while a source is silent for far longer than usual.");
        for (StageCounts.SourceState source : all) {
            int silent = source.silentSince() == null ? 0 : 1;
            line(into, "bulletins_ingest_source_silent", Map.of("source", source.id()), silent);
        }
    }

    private static void hosts(StringBuilder into, List<HostBoard.HostState> hosts) {
        head(into, "bulletins_ingest_host_seconds", "summary", "Time of the visits to the hosts visited most.");
        for (HostBoard.HostState host : hosts) {
            line(into, "bulletins_ingest_host_seconds_count", Map.of("host", host.host()), host.visits());
            line(
                    into,
                    "bulletins_ingest_host_seconds_sum",
                    Map.of("host", host.host()),
                    host.taken().toMillis() / 1000.0);
        }
        head(into, "bulletins_ingest_host_failures_total", "counter", "Visits to a host that failed.");
        for (HostBoard.HostState host : hosts)
            line(into, "bulletins_ingest_host_failures_total", Map.of("host", host.host()), host.failures());
        head(into, "bulletins_ingest_host_last_success_seconds", "gauge", "When a host last answered well.");
        for (HostBoard.HostState host : hosts)
            time(into, "bulletins_ingest_host_last_success_seconds", Map.of("host", host.host()), host.lastSuccess());
    }

    private static void head(StringBuilder into, String name, String type, String help) {
        into.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ");
        into.append(name).append(' ').append(type).append('\n');
    }

    /** Seconds since 1970; 0 for never. */
    private static void time(StringBuilder into, String name, Map<String, String> labels, @Nullable Instant at) {
        line(into, name, labels, at == null ? 0 : at.getEpochSecond());
    }

    private static void line(StringBuilder into, String name, Map<String, String> labels, Number value) {
        into.append(name);
        labels.forEach((label, text) -> into.append('{')
                .append(label)
                .append("=\"")
                .append(escaped(text))
                .append("\"}"));
        into.append(' ')
                .append(value instanceof Double d ? String.format(Locale.ROOT, "%.3f", d) : value.toString())
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
