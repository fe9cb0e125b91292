package bulletins.ingest.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;

/** A server of raw sockets on loopback that does to its visitors whatever a test says, byte by byte. */
final class HostileSite implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is done to one connection after its request has been read. */
    interface Behaviour {
        void answer(String request, Socket socket) throws IOException, InterruptedException;
    }

    HostileSite() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    HostileSite(ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        on("/robots.txt", says("404 Not Found", "", "none"));
        threads.execute(this::accept);
    }

    static Behaviour says(String status, String headers, String body) {
        return says(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Behaviour says(String status, String headers, byte[] body) {
        return (request, socket) -> {
            String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length
                    + "\r\nConnection: close\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
        };
    }

    /** @param text sent as it is, then the connection ends */
    static Behaviour raw(String text) {
        return (request, socket) -> socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param text sent again and again until the visitor has had enough */
    static Behaviour endless(String head, String text) {
        return (request, socket) -> {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] again = text.repeat(Math.max(1, 4096 / text.length())).getBytes(StandardCharsets.ISO_8859_1);
            while (!Thread.currentThread().isInterrupted()) out.write(again);
        };
    }

    /** Never says anything more until the visitor leaves. */
    static Behaviour hangs(String head) {
        return (request, socket) -> {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            while (socket.getInputStream().read() >= 0) Thread.onSpinWait();
        };
    }

    HostileSite on(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Heads of the requests that came, robots.txt among them. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String request = head(socket.getInputStream());
            if (request.isEmpty()) return;
            requests.add(request);
            String path = request.split(" ", 3)[1];
            behaviours.getOrDefault(path, says("404 Not Found", "", "")).answer(request, socket);
        } catch (IOException e) {
            // The visitor left, which is what most behaviours want of it.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) return "";
            head.write(one);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
