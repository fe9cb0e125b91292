package bulletins.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Writes the facts about raw bytes into record headers and reads them back: one header, {@value #FACTS}, holds them as JSON. */
public final class RawDocumentHeaders {
    public static final String FACTS = "facts";

    private RawDocumentHeaders() {}

    public static Headers of(RawDocument.Facts facts) {
        try {
            return new RecordHeaders().add(FACTS, Json.mapper().writeValueAsBytes(facts));
        } catch (JsonProcessingException e) {
            throw new SerializationException("cannot write the facts of " + facts.finalUrl(), e);
        }
    }

    /** @throws SerializationException when the header is missing or is not what {@link #of} wrote */
    public static RawDocument.Facts facts(Headers headers) {
        Header header = headers.lastHeader(FACTS);
        if (header == null || header.value() == null)
            throw new SerializationException("a raw document without the header '" + FACTS + "'");
        try {
            return Json.mapper().readValue(header.value(), RawDocument.Facts.class);
        } catch (IOException e) {
            throw new SerializationException("the header '" + FACTS + "' does not read: " + e.getMessage(), e);
        }
    }
}
