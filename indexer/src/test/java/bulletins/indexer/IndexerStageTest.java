package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.Ids;
import bulletins.model.Json;
import bulletins.model.RawLocation;
import bulletins.model.Region;
import bulletins.model.StageCounts;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexerStageTest {
    @Test
    void an_article_arrives_as_it_was_sent() throws InterruptedException {
        try (Indexed indexed = indexed("arrives")) {
            indexed.start();
            indexed.arrive(Examples.item("arrives-1", 1, "骑手参保"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
            JsonNode document = indexed.document(IndexKind.ARTICLES, "arrives-1");
            JsonNode contract = Json.mapper()
                    .readTree(Examples.item("arrives-1", 1, "骑手参保").document().toString());
            contract.properties()
                    .forEach(field -> assertThat(document.get(field.getKey()))
                            .as(field.getKey())
                            .isEqualTo(field.getValue()));
            assertThat(document.path("region_codes"))
                    .extracting(JsonNode::asText)
                    .containsExactlyInAnyOrder("620100", "620000", "620102");
            assertThat(document.path("category_name").asText()).isEqualTo("灵活就业");
            assertThat(document.path("article_date").asText()).isEqualTo("2026-02-27T00:00+08:00");
            assertThat(document.path("label_ids")).extracting(JsonNode::asText).containsExactly("flexible-employment");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_server_takes_records_with_every_field_set() throws InterruptedException {
        try (Indexed indexed = indexed("filled")) {
            IndexerStage stage = indexed.start();
            StageCounts before = indexed.settled(stage);
            indexed.arrive(Filled.item(), Filled.page());
            indexed.arrive(Topics.ALERTS, "filled", Filled.alert());
            indexed.arrive(Topics.REJECTIONS, "filled", Filled.rejection());
            await().atMost(Indexed.PATIENCE).untilAsserted(() -> {
                assertThat(indexed.document(IndexKind.ARTICLES, "i-filled").isObject())
                        .isTrue();
                assertThat(indexed.document(IndexKind.ARTICLES, "p-filled").isObject())
                        .isTrue();
                assertThat(indexed.document(IndexKind.ALERTS, "id").isObject()).isTrue();
                assertThat(indexed.document(IndexKind.REJECTIONS, "id").isObject())
                        .isTrue();
            });
            assertThat(indexed.settled(stage).rejected()).isEqualTo(before.rejected());
        }
    }

    @Test
    void the_newer_version_stays_whatever_the_order() throws InterruptedException {
        try (Indexed indexed = indexed("newer")) {
            IndexerStage stage = indexed.start();
            indexed.arrive(
                    Examples.item("newer-1", 2, "第二版"),
                    Examples.item("newer-1", 1, "第一版"),
                    Examples.item("newer-2", 1, "第一版"),
                    Examples.item("newer-2", 2, "第二版"),
                    Examples.item("newer-3", 1, "末尾"));
            indexed.settled(stage);
            indexed.awaitCount(IndexKind.ARTICLES, 3);
            assertThat(indexed.document(IndexKind.ARTICLES, "newer-1")
                            .path("title")
                            .asText())
                    .isEqualTo("第二版");
            assertThat(indexed.document(IndexKind.ARTICLES, "newer-2")
                            .path("title")
                            .asText())
                    .isEqualTo("第二版");
        }
    }

    @Test
    void a_value_that_the_index_cannot_hold_does_not_cost_the_article() throws InterruptedException {
        Region nowhere = new Region(
                "999999", "无处", Region.Level.COUNTY, "CN-XX", Region.Role.ORIGIN, new Region.Point(123, 4567));
        try (Indexed indexed = indexed("value")) {
            indexed.start();
            indexed.arrive(Examples.item("value-1", 1, "无处可寻", "正文", "macro-policy", List.of(nowhere)));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
        }
    }

    @Test
    void a_poison_document_becomes_a_rejection_and_its_neighbours_are_stored() throws InterruptedException {
        String tooLong = "poison-" + "2".repeat(600);
        try (Indexed indexed = indexed("poison")) {
            IndexerStage stage = indexed.start();
            indexed.arrive(Examples.item("poison-1", 1, "前一条"));
            indexed.arrive(Examples.item(tooLong, 1, "坏的"));
            indexed.arriveBytes(Topics.ENRICHED_ARTICLES, "poison-3", "no JSON".getBytes(StandardCharsets.UTF_8));
            indexed.arrive(Examples.item("poison-4", 1, "后一条"));
            indexed.awaitCount(IndexKind.ARTICLES, 2);
            await().atMost(Indexed.PATIENCE).untilAsserted(() -> {
                assertThat(rejectionOf(indexed, tooLong).path("reason").asText())
                        .isEqualTo("index-refused");
                assertThat(rejectionOf(indexed, "poison-3").path("reason").asText())
                        .isEqualTo("unreadable-record");
            });
            assertThat(rejectionOf(indexed, tooLong).path("message").asText()).contains("too long");
            StageCounts counts = indexed.settled(stage);
            assertThat(counts.conserved()).isTrue();
            assertThat(counts.rejected()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void an_unreadable_rejection_is_indexed_and_breeds_no_other() throws InterruptedException {
        try (Indexed indexed = indexed("breeds")) {
            IndexerStage stage = indexed.start();
            indexed.arriveBytes(Topics.REJECTIONS, "breeds-1", "{}".getBytes(StandardCharsets.UTF_8));
            await().atMost(Indexed.PATIENCE)
                    .until(() -> rejectionOf(indexed, "breeds-1").isObject());
            JsonNode original = rejectionOf(indexed, "breeds-1").path("original");
            var next = new RawLocation(
                    "rejections",
                    original.path("partition").asInt(),
                    original.path("offset").asLong() + 1);
            String again = Ids.rejection("indexer", next);
            indexed.settled(stage);
            assertThat(indexed.document(IndexKind.REJECTIONS, again).isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void an_alert_that_is_met_twice_is_indexed_once() throws InterruptedException {
        try (Indexed indexed = indexed("alert")) {
            IndexerStage stage = indexed.start();
            var alert = Examples.alert("alert-1", Examples.rule("骑手"), Examples.item("x-1", 1, "骑手参保"), null);
            indexed.arrive(Topics.ALERTS, "alert-1", alert);
            indexed.arrive(Topics.ALERTS, "alert-1", alert);
            indexed.awaitCount(IndexKind.ALERTS, 1);
            assertThat(indexed.settled(stage).duplicates()).isGreaterThanOrEqualTo(1);
            assertThat(indexed.document(IndexKind.ALERTS, "alert-1")
                            .at("/article/category_name")
                            .asText())
                    .isEqualTo("灵活就业");
        }
    }

    @Test
    void every_revision_of_a_page_keeps_its_text() throws InterruptedException {
        try (Indexed indexed = indexed("revisions")) {
            IndexerStage stage = indexed.start();
            indexed.arrive(Examples.revision("revisions-1", 1, "起初的正文"), Examples.revision("revisions-1", 2, "改过的正文"));
            indexed.settled(stage);
            indexed.awaitCount(IndexKind.REVISIONS, 2);
            assertThat(indexed.document(IndexKind.REVISIONS, "revisions-1-r1")
                            .path("body")
                            .asText())
                    .isEqualTo("起初的正文");
            assertThat(indexed.document(IndexKind.REVISIONS, "revisions-1-r2")
                            .path("body")
                            .asText())
                    .isEqualTo("改过的正文");
            assertThat(indexed.document(IndexKind.ARTICLES, "revisions-1")
                            .path("body")
                            .asText())
                    .isEqualTo("改过的正文");
        }
    }

    private static JsonNode rejectionOf(Indexed indexed, String key) {
        return indexed.document(IndexKind.REJECTIONS, "key", key);
    }

    private static Indexed indexed(String name) throws InterruptedException {
        return new Indexed(name, SharedServers.kafka(), SharedServers.elasticsearch());
    }
}
