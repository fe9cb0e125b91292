package bulletins.indexer.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bulletins.indexer.Indexed;
import bulletins.local.SharedServers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Asks a real Elasticsearch with our templates what each field is that the data views and the dashboard name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardFieldsTest {
    private final SavedObjects objects = new SavedObjects();
    private final Indexed indexed;

    DashboardFieldsTest() throws InterruptedException {
        indexed = new Indexed("fields", SharedServers.kafka(), SharedServers.elasticsearch());
    }

    @BeforeAll
    void the_indices_are_made() {
        indexed.start();
        Awaitility.await()
                .atMost(Indexed.PATIENCE)
                .until(() -> !type("bulletins-rejections", "reason").isEmpty());
    }

    @AfterAll
    void the_world_ends() {
        indexed.close();
    }

    @TestFactory
    Stream<DynamicTest> every_field_that_is_counted_or_shown_is_mapped_for_it() {
        return Stream.concat(lensFields(), Stream.concat(searchFields(), mapFields()))
                .map(asked -> dynamicTest(
                        asked.view() + ": " + asked.field() + " is " + asked.types(),
                        () -> assertThat(type(asked.view(), asked.field())).isIn(asked.types())));
    }

    @TestFactory
    Stream<DynamicTest> every_label_and_format_of_a_data_view_is_of_a_field() {
        return objects.of("index-pattern").flatMap(view -> {
            ObjectNode all = (ObjectNode)
                    SavedObjects.json(view.at("/attributes/fieldAttrs").asText());
            all.setAll((ObjectNode)
                    SavedObjects.json(view.at("/attributes/fieldFormatMap").asText()));
            String id = view.path("id").asText();
            return all.propertyStream()
                    .map(label -> dynamicTest(
                            id + ": " + label.getKey(),
                            () -> assertThat(type(id, label.getKey())).isNotBlank()));
        });
    }

    /** A field that something on the dashboard asks for. */
    private record Asked(String view, String field, List<String> types) {}

    private Stream<Asked> lensFields() {
        Map<String, List<String>> types = Map.of(
                "terms", List.of("keyword", "boolean"),
                "unique_count", List.of("keyword"),
                "date_histogram", List.of("date"));
        return objects.lensPanels().stream().flatMap(panel -> {
            JsonNode attributes = panel.at("/embeddableConfig/attributes");
            String view = attributes.at("/references/0/id").asText();
            return attributes.findParents("sourceField").stream()
                    .filter(column ->
                            types.containsKey(column.path("operationType").asText()))
                    .map(column -> new Asked(
                            view,
                            column.path("sourceField").asText(),
                            types.getOrDefault(column.path("operationType").asText(), List.of())));
        });
    }

    private Stream<Asked> searchFields() {
        List<String> any = List.of("keyword", "text", "date", "boolean", "integer", "long");
        return objects.of("search").flatMap(search -> {
            String view = search.at("/references/0/id").asText();
            Stream<Asked> columns = SavedObjects.each(search.at("/attributes/columns"))
                    .map(column -> new Asked(view, column.asText(), any));
            return Stream.concat(
                    columns,
                    Stream.of(new Asked(view, search.at("/attributes/sort/0/0").asText(), List.of("date", "integer"))));
        });
    }

    private Stream<Asked> mapFields() {
        JsonNode map = objects.of("map").findFirst().orElseThrow();
        JsonNode layers = SavedObjects.json(map.at("/attributes/layerListJSON").asText());
        Stream<Asked> controls = SavedObjects.json(objects.dashboard()
                        .at("/attributes/controlGroupInput/panelsJSON")
                        .asText())
                .findValuesAsText("fieldName")
                .stream()
                .map(field -> new Asked("bulletins-articles", field, List.of("keyword")));
        Stream<Asked> times = objects.of("index-pattern")
                .map(view -> new Asked(
                        view.path("id").asText(),
                        view.at("/attributes/timeFieldName").asText(),
                        List.of("date")));
        Stream<Asked> points = layers.findValuesAsText("geoField").stream()
                .map(field -> new Asked("bulletins-articles", field, List.of("geo_point")));
        Stream<Asked> joins = layers.findValuesAsText("term").stream()
                .map(field -> new Asked("bulletins-articles", field, List.of("keyword")));
        return Stream.of(controls, times, points, joins).flatMap(one -> one);
    }

    private String type(String view, String field) {
        String path = "/" + index(view) + "/_field_caps?fields=" + field;
        JsonNode types = indexed.asked("GET", path, "").at("/fields").path(field);
        return types.isEmpty() ? "" : types.fieldNames().next();
    }

    private String index(String view) {
        return indexed.settings().server().prefix() + objects.index(view);
    }
}
