package bulletins.ingest.memory;

import bulletins.model.topics.FetchStateSerde;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the link store is laid out: {@code s partition key} for states and {@code d partition line 0 rank due key} for the
 * order in which they are due. Of what is due at a host, sources rank first, then new links, then those that were there before their
 * source was watched, then those to be looked at again: news does not wait behind a host's thousand old links.
 */
final class StoreKeys {
    static final byte[] RANKS = {0, 1, 2, 3};
    /** Where the line begins in a key of the order, and the key of a state. */
    private static final int LINE = 1 + Integer.BYTES;

    private StoreKeys() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] state(int partition, byte[] key) {
        return start('s', partition, key, 0);
    }

    /** @return the key of a state in the topic */
    static byte[] keyOf(byte[] state) {
        return Arrays.copyOfRange(state, LINE, state.length);
    }

    static byte[] due(int partition, byte[] key, FetchStateSerde.Standing standing) {
        byte[] line = line(partition, standing.line(), rank(standing));
        return ByteBuffer.allocate(line.length + Long.BYTES + key.length)
                .put(line)
                .putLong(standing.due().toEpochMilli())
                .put(key)
                .array();
    }

    static byte[] line(int partition, String line, byte rank) {
        byte[] start = start('d', partition, bytes(line), 2);
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

    private static byte rank(FetchStateSerde.Standing standing) {
        if (standing.source()) return 0;
        if (standing.visited()) return 3;
        return (byte) (standing.backlog() ? 2 : 1);
    }

    private static byte[] start(char kind, int partition, byte[] rest, int zeros) {
        return ByteBuffer.allocate(1 + Integer.BYTES + rest.length + zeros)
                .put((byte) kind)
                .putInt(partition)
                .put(rest)
                .array();
    }
}
