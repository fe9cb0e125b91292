package bulletins.notifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on loopback that answers single addresses, or the end of a message, as it was told to. */
final class PickyPostOffice implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> reached = new CopyOnWriteArrayList<>();

    private PickyPostOffice(ServerSocket socket) {
        this.socket = socket;
    }

    static PickyPostOffice open() throws IOException {
        PickyPostOffice office = new PickyPostOffice(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        new Thread(office::serve, "picky-post-office").start();
        return office;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param what an address, or a dot for the end of a message */
    void answers(String what, String answer) {
        answers.put(what, answer);
    }

    /** @return to whom messages went, oldest first */
    List<String> reached() {
        return List.copyOf(reached);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)),
                        new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8));
            } catch (IOException e) {
                if (!socket.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        List<String> taken = new ArrayList<>();
        boolean text = false;
        out.print("220 ready\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (text && !line.equals(".")) continue;
            String address = line.replaceAll(".*<(.*)>.*", "$1");
            String answer = answers.getOrDefault(address, "250 ok");
            if (line.startsWith("RCPT") && answer.startsWith("2")) taken.add(address);
            if (text && answer.startsWith("2")) reached.addAll(taken);
            text = line.equals("DATA");
            out.print((text ? "354 go on" : answer) + "\r\n");
            out.flush();
        }
    }
}
