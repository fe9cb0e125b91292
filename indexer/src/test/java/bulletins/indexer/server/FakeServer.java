package bulletins.indexer.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A server on loopback that answers as a test says, in the type that a 9.x server gives us, and remembers what it was asked. */
public final class FakeServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Answering answering;
    private final Sending sending;

    /** One request. */
    public record Asked(String method, String path, String body, Headers headers) {
        public boolean is(String wantedMethod, String pathStart) {
            return method.equals(wantedMethod) && path.startsWith(pathStart);
        }
    }

    /** One answer. */
    public record Answer(int status, String body) {}

    private interface Sending {
        void send(HttpExchange exchange, Answer answer) throws IOException;
    }

    /** How the server answers. */
    public interface Answering {
        Answer to(Asked request);
    }

    public FakeServer(Answering answering) {
        this(answering, FakeServer::whole);
    }

    private FakeServer(Answering answering, Sending sending) {
        this.answering = answering;
        this.sending = sending;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** @return a server whose answers are sent byte by byte and never end while that is wanted */
    static FakeServer dripping(BooleanSupplier wanted) {
        return new FakeServer(request -> new Answer(200, ""), (exchange, answer) -> {
            exchange.sendResponseHeaders(answer.status(), 0);
            while (wanted.getAsBoolean()) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public ServerSettings settings() {
        return new ServerSettings(List.of(address()), Credentials.NONE, Optional.empty(), "");
    }

    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    body,
                    exchange.getRequestHeaders());
            asked.add(request);
            Answer answer = answering.to(request);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            sending.send(exchange, answer);
        }
    }

    private static void whole(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : bytes.length);
        if (!bare) exchange.getResponseBody().write(bytes);
    }
}
