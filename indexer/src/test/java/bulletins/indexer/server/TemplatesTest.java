package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Documents;
import bulletins.model.Json;
import bulletins.model.Simplified;
import bulletins.model.searching.QueryFields;
import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static final ServerSettings SETTINGS =
            new ServerSettings(List.of(), Credentials.NONE, Optional.empty(), "x-");

    @Test
    void the_full_variant_pairs_Chinese_characters_and_keeps_single_ones_in_the_index_alone() {
        JsonNode analysis = analysis(ChineseText.PAIRS);
        assertThat(analysis.at("/analyzer/chinese/filter"))
                .extracting(JsonNode::asText)
                .containsExactly("cjk_width", "lowercase", "pairs_and_characters");
        assertThat(analysis.at("/filter/pairs_and_characters/output_unigrams").asBoolean())
                .isTrue();
        assertThat(analysis.at("/analyzer/chinese_search/filter/2").asText()).isEqualTo("pairs");
        assertThat(analysis.at("/filter/pairs/output_unigrams").asBoolean(true)).isFalse();
    }

    @Test
    void the_core_variant_uses_nothing_but_the_standard_tokenizer() {
        JsonNode analysis = analysis(ChineseText.CHARACTERS_AS_WRITTEN);
        assertThat(analysis.toString()).doesNotContain("cjk", "simplified");
        assertThat(analysis.at("/analyzer/chinese/tokenizer").asText()).isEqualTo("standard");
    }

    @Test
    void the_full_variant_folds_both_scripts_by_a_table_that_is_part_of_the_template() {
        JsonNode analysis = analysis(ChineseText.PAIRS);
        assertThat(analysis.at("/char_filter/simplified/type").asText()).isEqualTo("mapping");
        assertThat(analysis.at("/char_filter/simplified/mappings"))
                .hasSize(Simplified.pairs().size())
                .extracting(JsonNode::asText)
                .contains("靈=>灵", "臺=>台")
                .doesNotHaveDuplicates();
        for (JsonNode analyzer : analysis.path("analyzer"))
            assertThat(analyzer.at("/char_filter/0").asText()).isEqualTo("simplified");
        assertThat(analysis.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }

    @Test
    void the_local_variant_folds_both_scripts_by_the_dictionary_of_the_server() {
        JsonNode analysis = analysis(ChineseText.CHARACTERS);
        assertThat(analysis.at("/filter/simplified/type").asText()).isEqualTo("hunspell");
        for (JsonNode analyzer : analysis.path("analyzer"))
            assertThat(analyzer.at("/filter/1").asText()).isEqualTo("simplified");
    }

    /** Of pairs alone a phrase has one place fewer than the index, and is lost where letters or digits follow. */
    @ParameterizedTest
    @EnumSource(IndexKind.class)
    void a_phrase_is_cut_as_the_index_is(IndexKind kind) {
        assertThat(json(Templates.mapping(kind, SETTINGS)).findParents("search_analyzer"))
                .isNotEmpty()
                .allMatch(field -> field.path("search_quote_analyzer").equals(field.path("analyzer")));
    }

    @ParameterizedTest
    @EnumSource(IndexKind.class)
    void a_template_covers_its_months_and_reads_through_its_alias(IndexKind kind) {
        JsonNode template = json(Templates.template(kind, SETTINGS, ChineseText.CHARACTERS));
        String alias = kind.alias(SETTINGS);
        assertThat(template.at("/index_patterns/0").asText()).isEqualTo(alias + "-*");
        assertThat(template.at("/template/aliases").has(alias)).isTrue();
        assertThat(template.at("/template/mappings/dynamic").asText()).isEqualTo("strict");
    }

    @ParameterizedTest
    @EnumSource(IndexKind.class)
    void every_field_that_a_record_can_have_is_mapped(IndexKind kind) {
        JsonNode properties = json(Templates.mapping(kind, SETTINGS)).path("properties");
        for (JsonNode document : Documents.filled(kind)) {
            List<String> unmapped = new ArrayList<>();
            collect(document, properties, "", unmapped);
            assertThat(unmapped).as("fields without a mapping in " + kind).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(IndexKind.class)
    void the_filled_records_leave_no_mapped_field_out(IndexKind kind) {
        ObjectNode all = Json.mapper().createObjectNode();
        Documents.filled(kind).forEach(document -> all.setAll((ObjectNode) document));
        List<String> mapped = new ArrayList<>();
        json(Templates.mapping(kind, SETTINGS)).path("properties").fieldNames().forEachRemaining(mapped::add);
        mapped.remove("words"); // the server fills it itself
        assertThat(mapped).allMatch(all::has);
    }

    @Test
    void every_field_that_a_query_may_name_is_filled_from_the_document() {
        JsonNode properties =
                json(Templates.mapping(IndexKind.ARTICLES, SETTINGS)).path("properties");
        Set<String> filled = new HashSet<>(Set.of("title", "body", "origin", "kind", "id"));
        for (JsonNode copies : properties.findValues("copy_to"))
            copies.forEach(to -> filled.add(to.asText().replaceFirst("^words\\.", "")));
        assertThat(filled).containsAll(QueryFields.ALL);
    }

    private static JsonNode analysis(ChineseText chinese) {
        return json(Templates.template(IndexKind.ARTICLES, SETTINGS, chinese)).at("/template/settings/analysis");
    }

    private static JsonNode json(JsonpSerializable request) {
        try {
            return Json.mapper().readTree(JsonpUtils.toJsonString(request, new JacksonJsonpMapper()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(JsonNode value, JsonNode properties, String path, List<String> unmapped) {
        value.properties().forEach(field -> {
            String name = path + field.getKey();
            JsonNode mapping = properties.path(field.getKey());
            if (mapping.isMissingNode()) unmapped.add(name);
            boolean closed = mapping.path("type").asText().equals("geo_point") || mapping.has("enabled");
            JsonNode inner = field.getValue().isArray() ? field.getValue().path(0) : field.getValue();
            if (inner.isObject() && !closed) collect(inner, mapping.path("properties"), name + ".", unmapped);
        });
    }
}
