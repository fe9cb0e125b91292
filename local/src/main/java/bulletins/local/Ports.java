package bulletins.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds free ports on loopback, and says clearly when a wanted one is taken. */
final class Ports {
    private static final int CONNECT_MILLIS = 500;

    private Ports() {}

    /**
     * @param wanted 0 for any free port
     * @param setting the name of the setting that moves this server elsewhere
     */
    static int claim(int wanted, String server, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "port " + wanted + ", which " + server
                            + " wants, is taken by another program: end that program, or set " + setting
                            + " to another port (0 for any free one)",
                    e);
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
