package bulletins.notifier;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where messages are posted to, on loopback: it keeps what it was sent and answers as it was told to. */
final class Post implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{\"errcode\":0,\"code\":0}";
    private volatile String refusing = "";

    record Received(URI url, Map<String, List<String>> headers, String body) {
        JsonNode json() {
            try {
                return Json.mapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Post(HttpServer server) {
        this.server = server;
    }

    static Post open() throws IOException {
        Post post = new Post(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        post.server.createContext("/", post::take);
        post.server.start();
        return post;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook?key=k");
    }

    void answers(int status, String body) {
        this.answer = body;
        this.status = status;
    }

    /** Answers 400 to every message that holds the word. */
    void refuses(String word) {
        refusing = word;
    }

    /** @return what was taken, oldest first */
    List<Received> taken() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refused = !refusing.isEmpty() && body.contains(refusing);
        int code = refused ? 400 : status;
        if (code == 200) received.add(new Received(exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
