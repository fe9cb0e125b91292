package bulletins.model.topics;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values one behind the other, without names and in as few bytes as each needs; {@link CompactReader} reads them back. */
final class CompactWriter {
    private byte[] bytes = new byte[256];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Seven bits a byte, lowest first; negative numbers take ten bytes. */
    CompactWriter number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
        return this;
    }

    CompactWriter bytes(byte[] value) {
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    CompactWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    CompactWriter maybeText(@Nullable String value) {
        number(value == null ? 0 : 1);
        return value == null ? this : text(value);
    }

    CompactWriter time(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    CompactWriter maybeTime(@Nullable Instant value) {
        number(value == null ? 0 : 1);
        return value == null ? this : time(value);
    }

    CompactWriter duration(Duration value) {
        return number(value.getSeconds()).number(value.getNano());
    }

    <T> CompactWriter list(List<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
        return this;
    }

    private void put(byte value) {
        room(1);
        bytes[size++] = value;
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
}
