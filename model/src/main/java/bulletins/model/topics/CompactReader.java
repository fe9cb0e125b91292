package bulletins.model.topics;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactWriter} wrote, and throws {@link SerializationException} where that cannot have been. */
final class CompactReader {
    private static final int NANOS = 1_000_000_000;
    /** The year 9999, beyond which nobody counts, in seconds since 1970 or of a duration. */
    private static final long LATEST = 253_402_300_799L;

    private final byte[] bytes;
    private int at;

    CompactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (at == bytes.length) throw new SerializationException("it ends too early");
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) return value;
        }
        throw new SerializationException("it holds a number without end");
    }

    int smallNumber() {
        return (int) within(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    byte[] bytes() {
        int from = skip();
        return Arrays.copyOfRange(bytes, from, at);
    }

    String text() {
        int from = skip();
        return new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    @Nullable
    String maybeText() {
        return number() == 0 ? null : text();
    }

    Instant time() {
        return Instant.ofEpochSecond(within(-LATEST, LATEST), within(0, NANOS - 1));
    }

    @Nullable
    Instant maybeTime() {
        return number() == 0 ? null : time();
    }

    Duration duration() {
        return Duration.ofSeconds(within(-LATEST, LATEST), within(0, NANOS - 1));
    }

    <T> List<T> list(Supplier<T> read) {
        int size = smallNumber();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) values.add(read.get());
        return values;
    }

    private long within(long least, long most) {
        long value = number();
        if (value < least || value > most) throw new SerializationException("it holds a number that cannot be");
        return value;
    }

    /** @return where the bytes begin whose length stands here; they are passed over */
    private int skip() {
        long length = number();
        if (length < 0 || length > bytes.length - at) throw new SerializationException("it ends too early");
        int from = at;
        at += (int) length;
        return from;
    }
}
