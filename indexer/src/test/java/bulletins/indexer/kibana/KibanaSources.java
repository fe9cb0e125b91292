package bulletins.indexer.kibana;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the file that Kibana imports from the readable sources beside it. Kibana wants JSON inside strings, and the references of
 * a panel twice: in the panel, and on the dashboard as {@code <panel>:<name>}.
 */
final class KibanaSources {
    private final Path folder;

    KibanaSources(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code kibana/bulletins.ndjson} anew; run it in the project's root after a change to the sources. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("kibana");
        Files.writeString(folder.resolve(KibanaObjects.FILE), new KibanaSources(folder.resolve("source")).lines());
    }

    /** @return one saved object a line: what a line refers to stands before it */
    String lines() {
        List<ObjectNode> objects = new ArrayList<>();
        for (String view : List.of("articles", "alerts", "rejections"))
            objects.add(dataView(read("data-view-" + view)));
        for (String search : List.of("latest", "policies", "alerts", "troubled", "contradicted", "reprinted"))
            objects.add(search(read("search-" + search)));
        objects.add(map(read("map")));
        objects.add(new KibanaDashboard(this).dashboard(read("dashboard")));
        return objects.stream().map(object -> object + "\n").collect(Collectors.joining());
    }

    ObjectNode read(String name) {
        try {
            return (ObjectNode) Json.mapper().readTree(Files.readString(folder.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param version of the type's shape, by which Kibana knows what to migrate */
    static ObjectNode object(String type, String id, String version, ObjectNode attributes, ArrayNode references) {
        ObjectNode object = Json.mapper().createObjectNode();
        object.set("attributes", attributes);
        object.put("coreMigrationVersion", "8.8.0").put("id", id).put("managed", false);
        object.set("references", references);
        return object.put("type", type).put("typeMigrationVersion", version);
    }

    static ObjectNode reference(String type, String id, String name) {
        return Json.mapper().createObjectNode().put("id", id).put("name", name).put("type", type);
    }

    static ArrayNode none() {
        return Json.mapper().createArrayNode();
    }

    private static ObjectNode dataView(ObjectNode source) {
        ObjectNode attributes = Json.mapper().createObjectNode().put("allowHidden", false);
        ObjectNode labels = Json.mapper().createObjectNode();
        source.path("labels")
                .properties()
                .forEach(label -> labels.putObject(label.getKey()).set("customLabel", label.getValue()));
        attributes.put("fieldAttrs", labels.toString());
        attributes.put("fieldFormatMap", source.path("formats").toString());
        attributes.put("fields", "[]").put("name", source.path("name").asText());
        attributes.put("runtimeFieldMap", "{}").put("sourceFilters", "[]");
        attributes.put("timeFieldName", source.path("time").asText());
        attributes.put("title", source.path("index").asText()).put("typeMeta", "{}");
        return object("index-pattern", source.path("id").asText(), "8.0.0", attributes, none());
    }

    private static ObjectNode search(ObjectNode source) {
        String index = "kibanaSavedObjectMeta.searchSourceJSON.index";
        ObjectNode attributes = Json.mapper().createObjectNode();
        attributes.set("columns", source.path("columns"));
        attributes.put("description", "");
        ObjectNode columns = attributes.putObject("grid").putObject("columns");
        source.path("widths")
                .properties()
                .forEach(width -> columns.putObject(width.getKey()).set("width", width.getValue()));
        attributes.put("hideChart", false).put("isTextBasedQuery", false);
        ObjectNode asked = Json.mapper().createObjectNode();
        asked.putObject("query").put("query", source.path("query").asText()).put("language", "kuery");
        asked.putArray("filter");
        asked.put("highlightAll", true).put("version", true).put("indexRefName", index);
        attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", asked.toString());
        attributes.putArray("sort").add(source.path("sort"));
        attributes
                .put("timeRestore", false)
                .put("title", source.path("title").asText())
                .put("usesAdHocDataView", false);
        ArrayNode references =
                none().add(reference("index-pattern", source.path("dataView").asText(), index));
        return object("search", source.path("id").asText(), "8.0.0", attributes, references);
    }

    private static ObjectNode map(ObjectNode source) {
        ObjectNode attributes = Json.mapper().createObjectNode().put("description", "");
        attributes.put("layerListJSON", source.path("layers").toString());
        attributes.put("mapStateJSON", source.path("state").toString());
        attributes.put("title", source.path("title").asText());
        attributes.put("uiStateJSON", "{\"isLayerTOCOpen\":true,\"openTOCDetails\":[]}");
        ArrayNode references = none();
        for (JsonNode holder : source.path("layers").findParents("indexPatternRefName"))
            references.add(reference(
                    "index-pattern",
                    source.path("dataView").asText(),
                    holder.path("indexPatternRefName").asText()));
        return object("map", source.path("id").asText(), "8.4.0", attributes, references);
    }
}
