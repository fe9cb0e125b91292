package bulletins.indexer.kibana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bulletins.indexer.Examples;
import bulletins.indexer.Filled;
import bulletins.indexer.Indexed;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.Claim;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.Json;
import bulletins.model.Quote;
import bulletins.model.Rule;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.Story;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Asks a real Elasticsearch, with our templates and documents in it, what each part of the dashboard asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardTest {
    private final SavedObjects objects = new SavedObjects();
    private final Indexed indexed;

    DashboardTest() throws InterruptedException {
        indexed = new Indexed("dashboard", SharedServers.kafka(), SharedServers.elasticsearch());
    }

    @BeforeAll
    void the_index_is_filled() {
        indexed.start();
        EnrichedArticle item = Examples.item("dashboard-1", 1, "骑手参保");
        indexed.arrive(contradicted(item), Examples.page("dashboard-2", "夜校", "正文", LocalDate.parse("2026-03-01")));
        indexed.arrive(Topics.ALERTS, "k", Examples.alert("dashboard-a", Examples.rule("骑手"), item, null));
        Rule failing = new Rule("source-failing", "来源访问失败", "source:failing", List.of());
        indexed.arrive(Topics.ALERTS, "k", Examples.alert("dashboard-f", failing, item, null));
        indexed.arrive(Topics.REJECTIONS, "k", Filled.rejection());
        indexed.awaitCount(IndexKind.ARTICLES, 2);
        indexed.awaitCount(IndexKind.ALERTS, 2);
        org.awaitility.Awaitility.await()
                .atMost(Indexed.PATIENCE)
                .until(() -> indexed.document(IndexKind.REJECTIONS, "id").isObject());
    }

    @AfterAll
    void the_world_ends() {
        indexed.close();
    }

    @TestFactory
    Stream<DynamicTest> every_panel_gets_buckets_with_numbers() {
        return objects.lensPanels().stream()
                .map(panel -> dynamicTest(panel.path("title").asText(), () -> {
                    JsonNode attributes = panel.at("/embeddableConfig/attributes");
                    LensQuestion question = new LensQuestion(attributes
                            .at("/state/datasourceStates/formBased/layers")
                            .elements()
                            .next());
                    String view = attributes.at("/references/0/id").asText();
                    JsonNode answer = ask(view, question.body()).path("aggregations");
                    for (String bucket : question.buckets()) {
                        JsonNode buckets = answer.path(bucket).path("buckets");
                        assertThat(buckets).as(bucket).isNotEmpty();
                        answer = SavedObjects.each(buckets)
                                .filter(one -> one.path("doc_count").asInt() > 0)
                                .findFirst()
                                .orElseThrow();
                        assertThat(answer.path("key").asText()).isNotBlank();
                    }
                    JsonNode first = answer.path(question.metrics().get(0));
                    assertThat(first.path("doc_count").asInt(first.path("value").asInt()))
                            .isPositive();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_search_with_a_condition_finds_the_one_that_meets_it() {
        return objects.of("search")
                .filter(search -> !kql(search).isEmpty())
                .map(search -> dynamicTest(search.at("/attributes/title").asText(), () -> {
                    ObjectNode question = Json.mapper().createObjectNode();
                    question.set("query", LensQuestion.all(kql(search)));
                    assertThat(ask(search.at("/references/0/id").asText(), question)
                                    .at("/hits/hits"))
                            .extracting(hit -> hit.path("_id").asText())
                            .hasSize(1)
                            .containsAnyOf("dashboard-1", "dashboard-f");
                }));
    }

    /** Also with the number of a document. */
    private static EnrichedArticle contradicted(EnrichedArticle item) {
        Claim wrong = new Claim(
                Claim.Kind.FIGURE,
                Claim.Verdict.CONTRADICTED,
                Claim.Reason.OTHER_VALUE,
                new Quote(0, 2, "5人"),
                "5 人",
                new Quote(0, 2, "6人"),
                "6 人");
        return new EnrichedArticle(
                item.article(),
                numbered(item.found()),
                List.of(SourceLink.pending("https://a.example/")),
                2,
                1,
                Examples.SEEN,
                Examples.SEEN,
                Story.begun("dashboard-1", 3),
                new SourceCheck("https://a.example/", "dashboard-2", 1, List.of(wrong), 0));
    }

    private static Enrichment numbered(Enrichment found) {
        return new Enrichment(
                found.labels(),
                found.regions(),
                found.issuers(),
                found.policies(),
                List.of("人社部发〔2026〕9号"),
                found.dates(),
                found.figures(),
                found.groups(),
                found.keywords(),
                found.summary(),
                found.model());
    }

    private static String kql(JsonNode search) {
        String source =
                search.at("/attributes/kibanaSavedObjectMeta/searchSourceJSON").asText();
        return SavedObjects.json(source).at("/query/query").asText();
    }

    @Test
    void provinces_are_joined_on_their_ISO_codes() {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0);
        question.putObject("aggs").putObject("provinces").putObject("terms").put("field", "origin_region_isos");
        assertThat(ask("bulletins-articles", question).at("/aggregations/provinces/buckets"))
                .extracting(bucket -> bucket.path("key").asText())
                .contains("CN-GS", "CN-JS");
    }

    @Test
    void places_fall_into_the_tiles_of_the_map() {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0);
        question.putObject("aggs")
                .putObject("places")
                .putObject("geotile_grid")
                .put("field", "origin_locations")
                .put("precision", 5);
        assertThat(ask("bulletins-articles", question).at("/aggregations/places/buckets"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_bulletin_of_a_day_in_China_counts_for_that_day() {
        ObjectNode question = Json.mapper().createObjectNode().put("size", 0);
        question.putObject("query").putObject("term").put("id", "dashboard-1");
        question.putObject("aggs")
                .putObject("days")
                .putObject("date_histogram")
                .put("field", "article_date")
                .put("calendar_interval", "1d")
                .put("time_zone", "Asia/Shanghai");
        assertThat(ask("bulletins-articles", question)
                        .at("/aggregations/days/buckets/0/key_as_string")
                        .asText())
                .startsWith("2026-02-27");
    }

    private JsonNode ask(String view, ObjectNode question) {
        return indexed.asked("POST", "/" + index(view) + "/_search", question.toString());
    }

    private String index(String view) {
        return indexed.settings().server().prefix() + objects.index(view);
    }
}
