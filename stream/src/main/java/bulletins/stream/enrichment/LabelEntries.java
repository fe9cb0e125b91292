package bulletins.stream.enrichment;

import bulletins.model.settings.NearestName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether what a user writes of a category in labels.yaml is what {@code LabelLexicon} reads: all else would count for nothing. */
final class LabelEntries {
    private static final Set<String> WORDS =
            Set.of("key", "related", "central", "strong", "usual", "slight", "against");
    private static final Set<String> POINTS =
            Set.of("present", "title", "absent", "national", "sector", "local", "no-origin");

    private LabelEntries() {}

    /** @throws IllegalArgumentException in words for people, about the first entry that is mistaken */
    static void check(String file, ObjectNode labels) {
        for (Map.Entry<String, JsonNode> category : labels.properties()) {
            String where = "lexicon " + file + ": " + category.getKey();
            if (!category.getValue().isObject())
                throw new IllegalArgumentException(
                        where + " must hold names and what belongs to each, as {strong: [one word, another]}");
            for (Map.Entry<String, JsonNode> entry : category.getValue().properties())
                check(where, entry.getKey(), entry.getValue());
        }
    }

    private static void check(String where, String name, JsonNode value) {
        if (WORDS.contains(name)) {
            if (!value.isArray())
                throw new IllegalArgumentException(where + "." + name + " must be a list of words, as [one, another]");
        } else if (POINTS.contains(name)) {
            if (!value.isNumber())
                throw new IllegalArgumentException(
                        where + "." + name + " must be a number, not '" + value.asText() + "'");
        } else {
            Set<String> known = new TreeSet<>(WORDS);
            known.addAll(POINTS);
            throw new IllegalArgumentException(
                    where + " has no '" + name + "', but " + String.join(", ", known) + NearestName.hint(name, known));
        }
    }
}
