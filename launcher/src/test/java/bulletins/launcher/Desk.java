package bulletins.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who hears of alerts, by a webhook on loopback. */
final class Desk implements AutoCloseable {
    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private Desk(HttpServer server) {
        this.server = server;
    }

    /** @param settings the file in which this desk becomes the default recipient */
    static Desk in(Path settings) throws IOException {
        Desk desk = new Desk(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        desk.server.createContext("/", exchange -> {
            desk.messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        desk.server.start();
        String url = "http://127.0.0.1:" + desk.server.getAddress().getPort();
        Files.writeString(
                settings,
                "\nnotifier: {recipients: {desk: {kind: webhook, url: \"" + url + "\", default: true}}}\n",
                StandardOpenOption.APPEND);
        return desk;
    }

    /** @return how many of the messages hold the word */
    long heardOf(String word) {
        return messages.stream().filter(message -> message.contains(word)).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
