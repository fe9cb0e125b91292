package bulletins.indexer.server;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The index templates as shipped, put together for what the server can do. */
final class Templates {
    /** Above the 100–200 of templates that come with the server. */
    private static final int PRIORITY = 500;

    private Templates() {}

    /** @return the body of {@code PUT _index_template} for one kind of index */
    static ObjectNode template(IndexKind kind, ServerSettings settings, Abilities abilities) {
        ObjectNode template = Json.mapper().createObjectNode();
        template.putArray("index_patterns").add(kind.alias(settings) + "-*");
        template.put("priority", PRIORITY);
        ObjectNode inner = template.putObject("template");
        ObjectNode index = inner.putObject("settings").putObject("index");
        index.put("number_of_shards", 1).put("auto_expand_replicas", "0-1");
        index.set("analysis", shipped(abilities.chinesePairs() ? "analysis-full" : "analysis-core"));
        inner.set("mappings", mappings(kind));
        inner.putObject("aliases").putObject(kind.alias(settings));
        template.putObject("_meta").put("made_by", "Bulletin Stream");
        return template;
    }

    static ObjectNode mappings(IndexKind kind) {
        ObjectNode mappings = Json.mapper().createObjectNode().put("dynamic", "strict");
        mappings.set("properties", shipped(kind.word()));
        return mappings;
    }

    private static ObjectNode shipped(String name) {
        String place = "/bulletins/indexer/templates/" + name + ".json";
        try (InputStream json = Objects.requireNonNull(Templates.class.getResourceAsStream(place), place)) {
            return (ObjectNode) Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
