package bulletins.ingest.fetching;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** As much of an HTTP/2 server (RFC 9113) as answers every request with the same text. */
final class SecondHttp implements AutoCloseable {
    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    /** {@code :status: 200} by its place in the static table of RFC 7541. */
    private static final byte[] OK = {(byte) 0x88};

    private final SSLServerSocket server;
    private final byte[] text;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();

    SecondHttp(SSLServerSocket server, String text) {
        this.server = server;
        this.text = text.getBytes(StandardCharsets.UTF_8);
        SSLParameters parameters = server.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        server.setSSLParameters(parameters);
        new Thread(this::accept).start();
    }

    int connections() {
        return connections.get();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                connections.incrementAndGet();
                serve(new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
            } catch (IOException e) {
                // A visitor left, and the next may come; or the test is over.
                if (server.isClosed()) return;
            }
        }
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        in.readNBytes(PREFACE);
        frame(out, SETTINGS, 0, 0, new byte[0]);
        while (true) {
            int length = (in.readUnsignedShort() << 8) | in.readUnsignedByte();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            int stream = in.readInt();
            in.readNBytes(length);
            boolean acknowledges = (flags & 1) != 0;
            if (type == SETTINGS && !acknowledges) frame(out, SETTINGS, 1, 0, new byte[0]);
            if (type != HEADERS) continue;
            requests.incrementAndGet();
            frame(out, HEADERS, END_HEADERS, stream, OK);
            frame(out, DATA, END_STREAM, stream, text);
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        out.writeByte(payload.length >> 16);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
        out.flush();
    }
}
