package bulletins.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A web site for benchmarks in a process of its own: says the same page to everybody, as fast as sockets allow or after a while. */
final class QuickSite implements AutoCloseable {
    private static final byte[] BODY =
            ("<html><body>" + "<p>灵活就业人员参加社会保险</p>".repeat(200) + "</body></html>").getBytes(StandardCharsets.UTF_8);

    private final Process process;
    private final int port;

    private QuickSite(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static QuickSite start(Duration answersAfter) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                QuickSite.class.getName(),
                String.valueOf(answersAfter.toMillis()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        return new QuickSite(process, Integer.parseInt(said.readLine()));
    }

    /** @return an address of the site; any loopback host will do */
    String address(String host) {
        return host + ":" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException {
        Duration after = Duration.ofMillis(Long.parseLong(arguments[0]));
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + BODY.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + BODY.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(BODY, 0, answer, head.length, BODY.length);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, 200, InetAddress.getByName("0.0.0.0"))) {
            System.out.println(server.getLocalPort());
            while (true) {
                Socket visitor = server.accept();
                threads.execute(() -> serve(visitor, answer, after));
            }
        }
    }

    private static void serve(Socket visitor, byte[] answer, Duration after) {
        try (visitor) {
            visitor.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(visitor.getInputStream());
            OutputStream out = visitor.getOutputStream();
            while (request(in)) {
                if (!after.isZero()) LockSupport.parkNanos(after.toNanos());
                out.write(answer);
            }
        } catch (IOException e) {
            // The visitor left.
            return;
        }
    }

    /** @return false at the end of the connection */
    private static boolean request(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 4) {
            int one = in.read();
            if (one < 0) return false;
            ends = one == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : one == '\r' ? 1 : 0;
        }
        return true;
    }
}
