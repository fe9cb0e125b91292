package bulletins.indexer.kibana;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the dashboard of its source: Lens panels by value, searches and maps by reference, filters above. */
final class KibanaDashboard {
    private static final String VERSION = "8.9.0";
    private static final String HEED_ALL =
            "{\"ignoreFilters\":false,\"ignoreQuery\":false,\"ignoreTimerange\":false,\"ignoreValidations\":false}";

    private final KibanaSources sources;
    private final ArrayNode panels = KibanaSources.none();
    private final ArrayNode references = KibanaSources.none();

    KibanaDashboard(KibanaSources sources) {
        this.sources = sources;
    }

    ObjectNode dashboard(ObjectNode source) {
        for (JsonNode panel : source.path("panels")) {
            if (panel.has("panel")) lens(panel);
            else byReference(panel, panel.has("map") ? "map" : "search");
        }
        ObjectNode attributes = Json.mapper().createObjectNode();
        attributes.set("controlGroupInput", controls(source.path("controls")));
        attributes.set("description", source.path("description"));
        attributes
                .putObject("kibanaSavedObjectMeta")
                .put("searchSourceJSON", "{\"query\":{\"query\":\"\",\"language\":\"kuery\"},\"filter\":[]}");
        attributes.put(
                "optionsJSON",
                "{\"hidePanelTitles\":false,\"syncColors\":false,\"syncCursor\":true,\"syncTooltips\":false,\"useMargins\":true}");
        attributes.put("panelsJSON", panels.toString());
        attributes.putObject("refreshInterval").put("pause", false).put("value", 60000);
        attributes.set("timeFrom", source.path("from"));
        attributes.put("timeRestore", true).set("timeTo", source.path("to"));
        attributes.set("title", source.path("title"));
        attributes.put("version", 1);
        return KibanaSources.object("dashboard", source.path("id").asText(), VERSION, attributes, references);
    }

    private void lens(JsonNode panel) {
        String index = "panel-" + panel.path("panel").asText();
        ObjectNode source = sources.read(index);
        String view = source.path("dataView").asText();
        ObjectNode attributes = (ObjectNode) source.path("attributes");
        ArrayNode own = KibanaSources.none();
        attributes.at("/state/datasourceStates/formBased/layers").fieldNames().forEachRemaining(layer -> {
            String name = "indexpattern-datasource-layer-" + layer;
            own.add(KibanaSources.reference("index-pattern", view, name));
            references.add(KibanaSources.reference("index-pattern", view, index + ":" + name));
        });
        attributes.put("title", "").put("type", "lens").set("references", own);
        ObjectNode built =
                placed(panel, index, "lens").put("title", source.path("title").asText());
        ObjectNode embedded = built.putObject("embeddableConfig");
        embedded.set("attributes", attributes);
        embedded.putObject("enhancements");
        embedded.put("hidePanelTitles", false);
    }

    private void byReference(JsonNode panel, String type) {
        String file = panel.path(type).asText();
        String index = type.equals("map") ? "panel-map" : "panel-search-" + file;
        ObjectNode source = sources.read(type.equals("map") ? file : "search-" + file);
        String name = "panel_" + index;
        placed(panel, index, type)
                .put("panelRefName", name)
                .putObject("embeddableConfig")
                .putObject("enhancements");
        references.add(KibanaSources.reference(type, source.path("id").asText(), index + ":" + name));
    }

    private ObjectNode placed(JsonNode panel, String index, String type) {
        ObjectNode built = panels.addObject();
        ObjectNode grid = ((ObjectNode) panel.path("grid")).put("i", index);
        built.set("gridData", grid);
        return built.put("panelIndex", index).put("type", type).put("version", VERSION);
    }

    private ObjectNode controls(JsonNode wanted) {
        ObjectNode built = Json.mapper().createObjectNode();
        int order = 0;
        for (JsonNode control : wanted) {
            String id = control.path("id").asText();
            ObjectNode one = built.putObject(id);
            ObjectNode input = one.putObject("explicitInput");
            input.putObject("enhancements");
            input.put("exclude", false)
                    .put("existsSelected", false)
                    .put("fieldName", control.path("field").asText());
            input.put("id", id).put("searchTechnique", "wildcard").putArray("selectedOptions");
            input.put("singleSelect", false)
                    .putObject("sort")
                    .put("by", "_count")
                    .put("direction", "desc");
            input.put("title", control.path("title").asText());
            one.put("grow", true)
                    .put("order", order++)
                    .put("type", "optionsListControl")
                    .put("width", "medium");
            String name = "controlGroup_" + id + ":optionsListDataView";
            references.add(KibanaSources.reference("index-pattern", "bulletins-articles", name));
        }
        ObjectNode group = Json.mapper().createObjectNode().put("chainingSystem", "HIERARCHICAL");
        group.put("controlStyle", "oneLine");
        group.put("ignoreParentSettingsJSON", HEED_ALL);
        return group.put("panelsJSON", built.toString());
    }
}
