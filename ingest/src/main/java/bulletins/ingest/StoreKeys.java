package bulletins.ingest;

import bulletins.model.FetchState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the link store's keys are laid out: {@code s partition key} for states and {@code d partition line 0 due key} for the order
 * in which they are due.
 */
final class StoreKeys {
    private StoreKeys() {}

    static byte[] state(int partition, String key) {
        return start('s', partition, key.getBytes(StandardCharsets.UTF_8), 0);
    }

    static byte[] due(int partition, FetchState state) {
        byte[] line = line(partition, state.line());
        byte[] key = state.key().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(line.length + Long.BYTES + key.length)
                .put(line)
                .putLong(state.schedule().due().toEpochMilli())
                .put(key)
                .array();
    }

    static byte[] line(int partition, String line) {
        return start('d', partition, line.getBytes(StandardCharsets.UTF_8), 1);
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

    private static byte[] start(char kind, int partition, byte[] rest, int zeros) {
        return ByteBuffer.allocate(1 + Integer.BYTES + rest.length + zeros)
                .put((byte) kind)
                .putInt(partition)
                .put(rest)
                .array();
    }
}
