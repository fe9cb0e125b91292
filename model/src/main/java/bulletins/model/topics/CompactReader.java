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

/** Reads what {@link CompactWriter} wrote. */
final class CompactReader {
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
        return Math.toIntExact(number());
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
        return Instant.ofEpochSecond(number(), number());
    }

    @Nullable
    Instant maybeTime() {
        return number() == 0 ? null : time();
    }

    Duration duration() {
        return Duration.ofSeconds(number(), number());
    }

    <T> List<T> list(Supplier<T> read) {
        int size = smallNumber();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) values.add(read.get());
        return values;
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
