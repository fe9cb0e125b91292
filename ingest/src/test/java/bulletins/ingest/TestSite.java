package bulletins.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A well-behaved web site on loopback whose pages a test writes and whose visitors it counts. */
final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> visits = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> present = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile Duration slow = Duration.ZERO;

    /** Status, headers and body of one path. */
    record Page(int status, Map<String, String> headers, byte[] body) {}

    TestSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** @return the same site under another loopback host */
    String address(String host) {
        return host + ":" + server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + address() + path;
    }

    void page(String path, String body) {
        page(
                path,
                new Page(
                        200,
                        Map.of("Content-Type", "text/html; charset=utf-8"),
                        body.getBytes(StandardCharsets.UTF_8)));
    }

    void page(String path, Page page) {
        pages.put(path, page);
    }

    void redirect(String path, String location) {
        page(path, new Page(302, Map.of("Location", location), new byte[0]));
    }

    void remove(String path) {
        pages.remove(path);
    }

    /** Every page takes that long from now on. */
    void slow(Duration each) {
        slow = each;
    }

    /** Paths asked for, without robots.txt. */
    List<String> visits() {
        return visits;
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            if (!path.equals("/robots.txt")) visits.add(path);
            stay(exchange.getRequestHeaders().getFirst("Host"));
            Page page = pages.getOrDefault(path, new Page(404, Map.of(), "nothing".getBytes(StandardCharsets.UTF_8)));
            String etag = page.headers().get("ETag");
            boolean same =
                    etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            page.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(same ? 304 : page.status(), same ? -1 : length(page));
            if (!same) exchange.getResponseBody().write(page.body());
        }
    }

    /** Ends before the answer begins: who has it may come again before we know that it has gone out. */
    private void stay(String host) {
        AtomicInteger here = present.computeIfAbsent(host, unused -> new AtomicInteger());
        mostAtOnce.accumulateAndGet(here.incrementAndGet(), Math::max);
        LockSupport.parkNanos(slow.toNanos());
        here.decrementAndGet();
    }

    private static long length(Page page) {
        return page.body().length == 0 ? -1 : page.body().length;
    }
}
