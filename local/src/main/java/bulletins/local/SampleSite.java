package bulletins.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web site that the sample bulletins link to: a folder served on loopback, with the oddities that its answers file lists. */
public final class SampleSite implements AutoCloseable {
    /** The port that the links in the sample bulletins name. */
    public static final int PORT = 8642;

    private static final String ANSWERS = "answers.properties";
    private static final int WORKERS = 4;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "xml", "application/xml",
            "txt", "text/plain",
            "pdf", "application/pdf");

    private final HttpServer server;
    private final ExecutorService workers;
    private final Path folder;
    private final Properties answers;

    private SampleSite(HttpServer server, ExecutorService workers, Path folder, Properties answers) {
        this.server = server;
        this.workers = workers;
        this.folder = folder;
        this.answers = answers;
    }

    /** @throws CannotStart when the port is taken or the folder is not there */
    public static SampleSite start(Path folder, int port) {
        int claimed = Ports.claim(port, "the sample web site", "sample-site.port");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), claimed), 0);
            ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
            SampleSite site = new SampleSite(server, workers, folder.toRealPath(), answers(folder));
            server.setExecutor(workers);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new CannotStart("the sample web site in " + folder + " cannot be served: " + e, e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static Properties answers(Path folder) throws IOException {
        Properties answers = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(ANSWERS), StandardCharsets.UTF_8)) {
            answers.load(reader);
        }
        return answers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String[] special = answers.getProperty(path, "").split(" ", 2);
        try (exchange) {
            switch (special[0]) {
                case "moved" -> {
                    exchange.getResponseHeaders().set("location", special[1]);
                    exchange.sendResponseHeaders(301, -1);
                }
                case "pause" -> {
                    Thread.sleep(Long.parseLong(special[1]));
                    file(exchange, path, Optional.empty());
                }
                case "type" -> file(exchange, path, Optional.of(special[1]));
                default -> file(exchange, path, Optional.empty());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(HttpExchange exchange, String path, Optional<String> type) throws IOException {
        Path file = folder.resolve("." + (path.endsWith("/") ? path + "index.html" : path))
                .normalize();
        if (!file.startsWith(folder) || file.endsWith(ANSWERS) || !Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] body = Files.readAllBytes(file);
        String tag = '"' + Integer.toHexString(Arrays.hashCode(body)) + '"';
        exchange.getResponseHeaders().set("content-type", type.orElse(type(file)));
        exchange.getResponseHeaders().set("etag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("if-none-match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, bodiless ? -1 : body.length);
        if (!bodiless) exchange.getResponseBody().write(body);
    }

    private static String type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
