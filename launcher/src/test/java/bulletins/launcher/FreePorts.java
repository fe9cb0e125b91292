package bulletins.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports on loopback for servers that start later. */
final class FreePorts {
    private FreePorts() {}

    /** @param ports below 32,000, as an outgoing connection may get those above before the server does */
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
