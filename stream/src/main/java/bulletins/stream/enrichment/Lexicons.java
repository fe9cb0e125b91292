package bulletins.stream.enrichment;

import bulletins.model.Shipped;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shipped lexicons with a user's laid over them: lists grow, single values are replaced. */
final class Lexicons {
    private static final ObjectMapper YAML = new YAMLMapper();

    private final @Nullable Path folder;

    /** @param folder holds files named like the shipped ones; null when the user has none */
    Lexicons(@Nullable Path folder) {
        this.folder = folder;
    }

    JsonNode labels() {
        return read("labels.yaml");
    }

    Map<String, List<String>> groups() {
        return YAML.convertValue(read("groups.yaml"), new TypeReference<>() {});
    }

    private ObjectNode read(String name) {
        ObjectNode lexicon = new Shipped(Lexicons.class, name).yaml(ObjectNode.class);
        try {
            Path users = folder == null ? null : folder.resolve(name);
            if (users != null
                    && Files.exists(users)
                    && YAML.readTree(Files.readString(users)) instanceof ObjectNode more) {
                lay(lexicon, more);
            }
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name + " cannot be read", e);
        }
    }

    private static void lay(ObjectNode lexicon, ObjectNode more) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            JsonNode known = lexicon.get(entry.getKey());
            if (known instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode added) lay(inner, added);
            else if (known instanceof ArrayNode list && entry.getValue() instanceof ArrayNode added) list.addAll(added);
            else lexicon.set(entry.getKey(), entry.getValue());
        }
    }
}
