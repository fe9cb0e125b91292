package bulletins.ingest.fetching;

import bulletins.model.topics.Topics;
import java.io.BufferedInputStream;
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
import okhttp3.Cookie;
import okhttp3.Response;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.brotli.dec.BrotliInputStream;

/** Reads bodies within the limits, before and after decompression, and few large ones at once so that memory is bounded. */
final class Bodies {
    /** Above this a body needs one of the places for large ones. */
    private static final int SMALL = 256 * 1024;

    private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate", "br");
    /** Other names, like {@code none} or {@code utf-8}, are no encodings. */
    private static final Set<String> UNKNOWN = Set.of("compress", "x-compress", "zstd", "dcb", "dcz");

    private static final int PLACES = 12;
    /** What a body takes besides that is larger than any that goes to Kafka, as a sitemap may be. */
    private static final int MORE_PLACES = 4;

    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places = new Semaphore(PLACES);

    /** The answer goes on longer than the settings allow. */
    static final class TooLarge extends IOException {
        TooLarge(String why) {
            super(why);
        }
    }

    void release(int count) {
        places.release(count);
    }

    Fetched read(Response response, Map<String, String> headers, List<Cookie> cookies, FetchSettings.Limits limits)
            throws IOException {
        long told = response.body().contentLength();
        if (told > limits.received())
            return new Fetched.TooLarge(
                    response.code(), "the server announces " + told + " bytes" + hint(limits.received()));
        var reading = new Reading(limits.body());
        InputStream received = new Counted(response.body().byteStream(), limits.received());
        try (InputStream body = decoded(received, headers.getOrDefault("content-encoding", ""))) {
            return new Fetched.Body(response.code(), headers, cookies, reading.all(body), reading.kept());
        } finally {
            reading.giveBack();
        }
    }

    private InputStream decoded(InputStream raw, String encodings) throws IOException {
        List<String> names = Arrays.asList(encodings.toLowerCase(Locale.ROOT).split(","));
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

    private static String hint(long most) {
        return most > Topics.LARGEST_BODY ? "" : "; see fetch.largest-answer and fetch.largest-body";
    }

    /** One body being read; remembers how many places for large ones it holds. */
    private final class Reading {
        private final long most;
        private int held;
        private boolean done;

        Reading(long most) {
            this.most = most;
        }

        byte[] all(InputStream stream) throws IOException {
            Source from = Okio.source(stream);
            Buffer into = new Buffer();
            while (from.read(into, SMALL) >= 0) {
                if (into.size() > most) throw new TooLarge("the body has more than " + most + " bytes" + hint(most));
                if (held == 0 && into.size() > SMALL) take(1);
                if (held == 1 && into.size() > Topics.LARGEST_BODY) take(MORE_PLACES);
            }
            done = true;
            return into.readByteArray();
        }

        int kept() {
            return held;
        }

        void giveBack() {
            if (!done) places.release(held);
        }

        private void take(int more) throws IOException {
            boolean taken = false;
            try {
                taken = places.tryAcquire(more, PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!taken) throw new InterruptedIOException("too many large answers at once");
            held += more;
        }
    }

    /** Counts what arrives, still compressed. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
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

        /** More than nothing until the end is read: at nothing, Java's gzip takes the end of a member for that of the body. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) throw new TooLarge("the answer goes on and on" + hint(most));
        }
    }
}
