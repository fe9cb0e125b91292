package bulletins.indexer.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KibanaObjectsTest {
    private static final Map<String, String> VERSIONS =
            Map.of("index-pattern", "8.0.0", "lens", "8.9.0", "map", "8.4.0", "search", "8.0.0", "dashboard", "8.9.0");

    private final SavedObjects objects = new SavedObjects();

    @Test
    void the_file_is_what_its_sources_make() throws IOException {
        Path folder = Path.of(System.getProperty("bulletins.root", ""), "kibana");
        assertThat(Files.readString(folder.resolve(KibanaObjects.FILE)))
                .as("run bulletins.indexer.kibana.KibanaSources in the project's root")
                .isEqualTo(new KibanaSources(folder.resolve("source")).lines());
    }

    @Test
    void every_line_bears_the_versions_that_an_import_needs() {
        for (JsonNode object : objects.all()) {
            assertThat(object.path("typeMigrationVersion").asText())
                    .isEqualTo(VERSIONS.get(object.path("type").asText()));
            assertThat(object.path("coreMigrationVersion").asText()).isEqualTo("8.8.0");
            assertThat(object.path("managed").asBoolean(true)).isFalse();
        }
        assertThat(objects.all())
                .extracting(object -> object.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_an_object_refers_to_stands_before_it() {
        Set<String> before = new TreeSet<>();
        for (JsonNode object : objects.all()) {
            for (JsonNode reference : object.path("references"))
                assertThat(before)
                        .contains(reference.path("type").asText() + " "
                                + reference.path("id").asText());
            before.add(object.path("type").asText() + " " + object.path("id").asText());
        }
    }

    @Test
    void a_panel_by_value_has_each_reference_in_both_places() {
        Map<String, JsonNode> outside = SavedObjects.byName(objects.dashboard().path("references"));
        for (JsonNode panel : objects.lensPanels()) {
            String index = panel.path("panelIndex").asText();
            JsonNode attributes = panel.at("/embeddableConfig/attributes");
            Map<String, JsonNode> inside = SavedObjects.byName(attributes.path("references"));
            List<String> wanted = new ArrayList<>();
            attributes
                    .at("/state/datasourceStates/formBased/layers")
                    .fieldNames()
                    .forEachRemaining(layer -> wanted.add("indexpattern-datasource-layer-" + layer));
            assertThat(inside).containsOnlyKeys(wanted);
            inside.forEach((name, reference) -> {
                JsonNode twin = outside.getOrDefault(index + ":" + name, MissingNode.getInstance());
                assertThat(twin.path("id").asText())
                        .as(index + ":" + name)
                        .isEqualTo(reference.path("id").asText());
            });
        }
    }

    @Test
    void every_reference_of_the_dashboard_is_used() {
        Set<String> used = new TreeSet<>();
        for (JsonNode panel : objects.panels()) {
            String index = panel.path("panelIndex").asText() + ":";
            panel.at("/embeddableConfig/attributes/references")
                    .forEach(one -> used.add(index + one.path("name").asText()));
            if (panel.has("panelRefName"))
                used.add(index + panel.path("panelRefName").asText());
        }
        String controls = objects.dashboard()
                .at("/attributes/controlGroupInput/panelsJSON")
                .asText();
        SavedObjects.json(controls)
                .fieldNames()
                .forEachRemaining(id -> used.add("controlGroup_" + id + ":optionsListDataView"));
        assertThat(SavedObjects.byName(objects.dashboard().path("references"))).containsOnlyKeys(used);
    }

    @Test
    void searches_and_maps_name_their_references() {
        objects.of("search").forEach(search -> {
            String asked = search.at("/attributes/kibanaSavedObjectMeta/searchSourceJSON")
                    .asText();
            assertThat(SavedObjects.byName(search.path("references")))
                    .containsOnlyKeys(
                            SavedObjects.json(asked).path("indexRefName").asText());
        });
        objects.of("map").forEach(map -> {
            JsonNode layers =
                    SavedObjects.json(map.at("/attributes/layerListJSON").asText());
            assertThat(SavedObjects.byName(map.path("references")))
                    .containsOnlyKeys(layers.findValuesAsText("indexPatternRefName"));
        });
    }

    @Test
    void every_part_of_a_panel_that_is_named_is_there() {
        for (JsonNode panel : objects.lensPanels()) {
            JsonNode state = panel.at("/embeddableConfig/attributes/state");
            String layerId =
                    state.at("/datasourceStates/formBased/layers").fieldNames().next();
            JsonNode layer = state.at("/datasourceStates/formBased/layers").path(layerId);
            Set<String> columns = new TreeSet<>();
            layer.path("columns").fieldNames().forEachRemaining(columns::add);
            assertThat(layer.path("columnOrder"))
                    .extracting(JsonNode::asText)
                    .containsExactlyInAnyOrderElementsOf(columns);
            assertThat(columns).containsAll(layer.path("columns").findValuesAsText("columnId"));
            JsonNode visualization = state.path("visualization");
            assertThat(visualization.findValuesAsText("layerId")).isNotEmpty().containsOnly(layerId);
            for (String name : List.of("Accessor", "columnId")) {
                List<String> accessors = new ArrayList<>();
                collect(visualization, name, accessors);
                assertThat(columns).containsAll(accessors);
            }
        }
    }

    @Test
    void panels_stand_side_by_side_without_overlap_or_gap_in_48_columns() {
        int cells = 0;
        Set<String> taken = new TreeSet<>();
        for (JsonNode panel : objects.panels()) {
            JsonNode grid = panel.path("gridData");
            assertThat(grid.path("i")).isEqualTo(panel.path("panelIndex"));
            int right = grid.path("x").asInt() + grid.path("w").asInt();
            int bottom = grid.path("y").asInt() + grid.path("h").asInt();
            assertThat(right).isLessThanOrEqualTo(48);
            for (int x = grid.path("x").asInt(); x < right; x++)
                for (int y = grid.path("y").asInt(); y < bottom; y++, cells++) taken.add(x + "," + y);
        }
        assertThat(taken).hasSize(cells);
        assertThat(cells % 48).isZero();
    }

    @Test
    void data_views_look_at_the_prefix_of_the_indices() {
        assertThat(KibanaObjects.lines("mine-"))
                .contains("\"title\":\"mine-articles\"")
                .contains("\"title\":\"mine-alerts\"");
        assertThat(KibanaObjects.lines("")).contains("\"title\":\"articles\"");
    }

    private static void collect(JsonNode node, String nameEnd, List<String> found) {
        node.properties().forEach(field -> {
            boolean named = field.getKey().endsWith(nameEnd) && field.getValue().isTextual();
            if (named) found.add(field.getValue().asText());
            collect(field.getValue(), nameEnd, found);
        });
        if (node.isArray()) node.forEach(one -> collect(one, nameEnd, found));
    }
}
