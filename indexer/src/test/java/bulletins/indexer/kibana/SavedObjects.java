package bulletins.indexer.kibana;

import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The shipped saved objects, read as Kibana reads them. */
final class SavedObjects {
    private final List<JsonNode> all =
            KibanaObjects.lines("").lines().map(SavedObjects::json).toList();

    List<JsonNode> all() {
        return all;
    }

    Stream<JsonNode> of(String type) {
        return all.stream().filter(object -> object.path("type").asText().equals(type));
    }

    JsonNode one(String type, String id) {
        return of(type).filter(object -> object.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    JsonNode dashboard() {
        return of("dashboard").findFirst().orElseThrow();
    }

    List<JsonNode> panels() {
        return each(json(dashboard().at("/attributes/panelsJSON").asText())).toList();
    }

    List<JsonNode> lensPanels() {
        return panels().stream()
                .filter(panel -> panel.path("type").asText().equals("lens"))
                .toList();
    }

    /** @return the index that a data view looks at */
    String index(String dataView) {
        return one("index-pattern", dataView).at("/attributes/title").asText();
    }

    static Map<String, JsonNode> byName(JsonNode references) {
        return each(references).collect(Collectors.toMap(one -> one.path("name").asText(), Function.identity()));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
