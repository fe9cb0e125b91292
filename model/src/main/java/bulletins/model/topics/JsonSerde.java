package bulletins.model.topics;

import bulletins.model.Json;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A record as JSON bytes, with its schema version in the header {@value #VERSION_HEADER}; fields are only ever added. */
public final class JsonSerde<T> implements Serde<T> {
    public static final String VERSION_HEADER = "schema-version";
    private static final byte[] VERSION = {'1'};

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public JsonSerde(Class<T> type) {
        reader = Json.mapper().readerFor(type);
        writer = Json.mapper().writerFor(type);
    }

    @Override
    public Serializer<T> serializer() {
        return new Writing();
    }

    @Override
    public Deserializer<T> deserializer() {
        return new Reading();
    }

    private final class Writing implements Serializer<T> {
        @Override
        public byte @Nullable [] serialize(String topic, @Nullable T value) {
            if (value == null) return null;
            try {
                return writer.writeValueAsBytes(value);
            } catch (IOException e) {
                throw new SerializationException("cannot write a record for topic " + topic, e);
            }
        }

        @Override
        public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T value) {
            headers.remove(VERSION_HEADER).add(VERSION_HEADER, VERSION);
            return serialize(topic, value);
        }
    }

    private final class Reading implements Deserializer<T> {
        @Override
        public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
            if (bytes == null) return null;
            try {
                return reader.readValue(bytes);
            } catch (IOException e) {
                // Jackson adds a second line to say where in the bytes.
                String why = e instanceof JacksonException mistake ? mistake.getOriginalMessage() : e.getMessage();
                throw new SerializationException("not a record of topic " + topic + ": " + why, e);
            }
        }
    }
}
