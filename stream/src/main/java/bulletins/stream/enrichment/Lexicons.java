package bulletins.stream.enrichment;

import bulletins.model.Shipped;
import bulletins.model.settings.FileMistake;
import bulletins.model.settings.YamlText;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shipped lexicons with a user's laid over them: lists grow, single values are replaced. */
final class Lexicons {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String LABELS = "labels.yaml";
    private static final String GROUPS = "groups.yaml";
    private static final List<String> NAMES = List.of(LABELS, GROUPS);

    private final @Nullable Path folder;

    /**
     * Every lexicon that cannot be used is an {@link IllegalArgumentException} in words for people.
     *
     * @param folder holds files named like the shipped ones; null when the user has none
     */
    Lexicons(@Nullable Path folder) {
        if (folder != null && NAMES.stream().noneMatch(name -> Files.exists(folder.resolve(name))))
            throw new IllegalArgumentException("the folder of lexicons " + folder + " (setting stream.lexicons) "
                    + (Files.isDirectory(folder) ? "holds neither " + String.join(" nor ", NAMES) : "is not there"));
        this.folder = folder;
    }

    JsonNode labels() {
        return read(LABELS);
    }

    Map<String, List<String>> groups() {
        JsonNode groups = read(GROUPS);
        for (Map.Entry<String, JsonNode> group : groups.properties()) {
            if (!group.getValue().isArray())
                throw new IllegalArgumentException("lexicon groups.yaml: the group " + group.getKey()
                        + " must be a list of other ways to write it, as ["
                        + group.getValue().asText() + "]");
        }
        return YAML.convertValue(groups, new TypeReference<>() {});
    }

    private ObjectNode read(String name) {
        ObjectNode lexicon = new Shipped(Lexicons.class, name).yaml(ObjectNode.class);
        Path users = folder == null ? null : folder.resolve(name);
        if (users == null || !Files.exists(users)) return lexicon;
        ObjectNode written = written(users);
        if (name.equals(LABELS)) LabelEntries.check(users.toString(), written);
        lay(lexicon, written);
        return lexicon;
    }

    private static ObjectNode written(Path file) {
        try {
            JsonNode read = YAML.readTree(YamlText.of(file));
            if (read.isMissingNode() || read.isNull()) return YAML.createObjectNode();
            if (read instanceof ObjectNode lexicon) return lexicon;
            throw new IllegalArgumentException("lexicon " + file + " must hold names and what belongs to each");
        } catch (IOException e) {
            throw new IllegalArgumentException("lexicon " + FileMistake.in(file, e), e);
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
