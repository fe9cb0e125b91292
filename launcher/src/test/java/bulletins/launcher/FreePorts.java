package bulletins.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports on loopback for servers that start later: not those that outgoing connections get, one of which may come before the server. */
final class FreePorts {
    private FreePorts() {}

    /** @return the first that nobody has; none of them above 32,000 */
    static int among(IntStream ports) {
        return ports.filter(FreePorts::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
