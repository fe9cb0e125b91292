package bulletins.ingest.memory;

import bulletins.model.FetchState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * How the link store is laid out: {@code s partition key} for states and {@code d partition line 0 rank due key} for the
 * order in which they are due. Of what is due at a host, sources rank first, then links never visited, then those to be looked at
 * again: news does not wait behind a host's thousand old links.
 */
final class StoreKeys {
    static final byte[] RANKS = {0, 1, 2};
    /** Where the line begins in a key of the order. */
    private static final int LINE = 1 + Integer.BYTES;

    /** @param due epoch milliseconds */
    public record Place(String line, long due) {}

    private StoreKeys() {}

    static byte[] state(int partition, String key) {
        return start('s', partition, key.getBytes(StandardCharsets.UTF_8), 0);
    }

    static byte[] due(int partition, FetchState state) {
        byte[] line = line(partition, state.line(), rank(state));
        byte[] key = state.key().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(line.length + Long.BYTES + key.length)
                .put(line)
                .putLong(state.schedule().due().toEpochMilli())
                .put(key)
                .array();
    }

    static byte[] line(int partition, String line, byte rank) {
        byte[] start = start('d', partition, line.getBytes(StandardCharsets.UTF_8), 2);
        start[start.length - 1] = rank;
        return start;
    }

    static byte[] from(byte[] line, long due) {
        return ByteBuffer.allocate(line.length + Long.BYTES)
                .put(line)
                .putLong(Math.max(0, due))
                .array();
    }

    static long dueAt(byte[] key, int lineLength) {
        return ByteBuffer.wrap(key).getLong(lineLength);
    }

    static String link(byte[] key, int lineLength) {
        int from = lineLength + Long.BYTES;
        return new String(key, from, key.length - from, StandardCharsets.UTF_8);
    }

    /** What a key of the order says of its link; the line ends before the first zero. */
    static LinkStore.Place place(byte[] key, boolean owed) {
        int end = LINE;
        while (key[end] != 0) end++;
        String line = new String(key, LINE, end - LINE, StandardCharsets.UTF_8);
        return new LinkStore.Place(
                line, Instant.ofEpochMilli(ByteBuffer.wrap(key).getLong(end + 2)), owed);
    }

    /** @return everything in the order of one partition starts so */
    static byte[] order(int partition) {
        return start('d', partition, new byte[0], 0);
    }

    /** A state is kept behind its key in the order, which must go when the state changes. */
    static byte[] value(byte[] due, byte[] json) {
        return ByteBuffer.allocate(Integer.BYTES + due.length + json.length)
                .putInt(due.length)
                .put(due)
                .put(json)
                .array();
    }

    static byte[] dueIn(byte[] value) {
        return Arrays.copyOfRange(value, Integer.BYTES, jsonFrom(value));
    }

    static int jsonFrom(byte[] value) {
        return Integer.BYTES + ByteBuffer.wrap(value).getInt();
    }

    static boolean startsWith(byte[] key, byte[] start) {
        return key.length >= start.length && Arrays.equals(key, 0, start.length, start, 0, start.length);
    }

    /** @return first and past-the-end key of everything that belongs to a partition */
    static byte[][][] ranges(int partition) {
        return new byte[][][] {
            {start('s', partition, new byte[0], 0), start('s', partition + 1, new byte[0], 0)},
            {start('d', partition, new byte[0], 0), start('d', partition + 1, new byte[0], 0)}
        };
    }

    private static byte rank(FetchState state) {
        if (state.memory() != null) return 0;
        return (byte) (state.last() == null ? 1 : 2);
    }

    private static byte[] start(char kind, int partition, byte[] rest, int zeros) {
        return ByteBuffer.allocate(1 + Integer.BYTES + rest.length + zeros)
                .put((byte) kind)
                .putInt(partition)
                .put(rest)
                .array();
    }
}
