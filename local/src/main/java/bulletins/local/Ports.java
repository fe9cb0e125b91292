package bulletins.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds free ports on loopback, and says clearly when a wanted one is taken. */
final class Ports {
    private static final int CONNECT_MILLIS = 500;
    /** Below the ports that systems give to outgoing connections: those of our clients could take a server's while it starts again. */
    private static final int FIRST = 20_000;

    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    /**
     * @param wanted 0 for any free port
     * @param setting the name of the setting that moves this server elsewhere
     */
    static int claim(int wanted, String server, String setting) {
        for (int tried = 0; wanted == 0 && tried < TRIES; tried++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            if (isFree(port)) return port;
        }
        try {
            return bound(wanted);
        } catch (IOException e) {
            throw new CannotStart(
                    "port " + wanted + ", which " + server
                            + " wants, is taken by another program: end that program, or set " + setting
                            + " to another port (0 for any free one)",
                    e);
        }
    }

    /** @return another free port, for what a server needs besides */
    static int besides(int port, String server, String setting) {
        int other = claim(0, server, setting);
        return other == port ? besides(port, server, setting) : other;
    }

    private static boolean isFree(int port) {
        try {
            return bound(port) == port;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int bound(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
