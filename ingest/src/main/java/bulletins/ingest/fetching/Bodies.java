package bulletins.ingest.fetching;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;
import org.brotli.dec.BrotliInputStream;

/** Reads bodies within the limits, before and after decompression, and few large ones at once so that memory is bounded. */
final class Bodies {
    /** Above this a body needs one of the places for large ones. */
    private static final int SMALL = 256 * 1024;

    private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate", "br");
    /** Other names, like {@code none} or {@code utf-8}, are no encodings. */
    private static final Set<String> UNKNOWN = Set.of("compress", "x-compress", "zstd", "dcb", "dcz");

    private static final int LARGE_AT_ONCE = 12;
    private static final long PATIENCE_SECONDS = 60;

    private final FetchSettings.Limits limits;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    /** The answer goes on longer than the settings allow. */
    static final class TooLarge extends IOException {
        TooLarge(String why) {
            super(why);
        }
    }

    Bodies(FetchSettings.Limits limits) {
        this.limits = limits;
    }

    void release() {
        large.release();
    }

    Fetched read(Response response, Map<String, String> headers) throws IOException {
        long told = response.body().contentLength();
        if (told > limits.received())
            return new Fetched.TooLarge(response.code(), "the server announces " + told + " bytes" + most());
        var reading = new Reading();
        try {
            byte[] bytes = reading.all(decoded(
                    new Counted(response.body().byteStream(), limits.received()),
                    headers.getOrDefault("content-encoding", "")));
            return new Fetched.Body(response.code(), headers, bytes, reading.kept());
        } finally {
            reading.giveBack();
        }
    }

    private InputStream decoded(InputStream raw, String encodings) throws IOException {
        List<String> names = Arrays.asList(encodings.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        if (names.size() > 3) throw new IOException("more than three content encodings: " + encodings);
        InputStream stream = raw;
        for (int i = names.size() - 1; i >= 0; i--)
            stream = decoded(names.get(i).strip(), stream);
        return stream;
    }

    /** Some servers name an encoding that they did not apply, or what is none, so the first bytes decide. */
    private static InputStream decoded(String encoding, InputStream raw) throws IOException {
        if (encoding.isEmpty() || encoding.equals("identity")) return raw;
        BufferedInputStream peeked = new BufferedInputStream(raw);
        peeked.mark(2);
        int first = peeked.read();
        int second = peeked.read();
        peeked.reset();
        if (first < 0) return peeked;
        if (UNKNOWN.contains(encoding)) throw new IOException("a content encoding that was not asked for: " + encoding);
        boolean markup = first == '<' && "!?hH".indexOf(second) >= 0;
        if (!KNOWN.contains(encoding) || markup) return peeked;
        if (first == 0x1f && second == 0x8b) return new GZIPInputStream(peeked);
        return switch (encoding) {
            case "deflate" -> {
                boolean zlib = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
                yield new InflaterInputStream(peeked, new Inflater(!zlib));
            }
            case "br" -> new BrotliInputStream(peeked);
            default -> peeked;
        };
    }

    private static String most() {
        return "; see fetch.largest-answer and fetch.largest-body";
    }

    /** One body being read; remembers whether it holds a place for large ones. */
    private final class Reading {
        private boolean holds;
        private boolean done;

        byte[] all(InputStream stream) throws IOException {
            ByteArrayOutputStream into = new ByteArrayOutputStream(16 * 1024);
            byte[] chunk = new byte[16 * 1024];
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                if (into.size() + read > limits.body())
                    throw new TooLarge("the body has more than " + limits.body() + " bytes" + most());
                if (!holds && into.size() + read > SMALL) takePlace();
                into.write(chunk, 0, read);
            }
            done = true;
            return into.toByteArray();
        }

        boolean kept() {
            return holds;
        }

        void giveBack() {
            if (holds && !done) large.release();
        }

        private void takePlace() throws IOException {
            try {
                holds = large.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!holds) throw new InterruptedIOException("too many large answers at once");
        }
    }

    /** Counts what arrives, still compressed. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) throw new TooLarge("the answer goes on and on" + most());
        }
    }
}
