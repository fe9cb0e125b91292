package bulletins.indexer.kibana;

import bulletins.model.Json;
import bulletins.model.Shipped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The data views, searches, map and dashboard as shipped in {@code kibana/bulletins.ndjson}. */
final class KibanaObjects {
    static final String FILE = "bulletins.ndjson";

    private KibanaObjects() {}

    /** @return the shipped file, with the data views over the indices that bear the prefix */
    static String lines(String indexPrefix) {
        return shipped().lines().map(line -> prefixed(line, indexPrefix)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String prefixed(String line, String indexPrefix) {
        try {
            JsonNode object = Json.mapper().readTree(line);
            boolean dataView = object.path("type").asText().equals("index-pattern");
            if (dataView && object.path("attributes") instanceof ObjectNode attributes)
                attributes.put("title", indexPrefix + attributes.path("title").asText());
            return object.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shipped() {
        return new Shipped(KibanaObjects.class, FILE).text();
    }
}
