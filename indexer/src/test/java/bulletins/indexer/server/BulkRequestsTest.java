package bulletins.indexer.server;

import static bulletins.indexer.server.Bulks.CONFLICT;
import static bulletins.indexer.server.Bulks.STORED;
import static bulletins.indexer.server.Bulks.allStored;
import static bulletins.indexer.server.Bulks.items;
import static bulletins.indexer.server.Bulks.write;
import static bulletins.indexer.server.Bulks.writes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkRequestsTest {
    @Test
    void a_request_holds_at_most_a_thousand_documents_and_five_megabytes() {
        try (FakeServer server = new FakeServer(request -> items(allStored(request)));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Bulk bulk = new Bulk(elasticsearch);
            assertThat(bulk.send(writes(1500))).hasSize(1500);
            String large = "{\"body\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}";
            bulk.send(List.of(write("a", large), write("b", large)));
            bulk.send(List.of(write("c", large + large), write("d", "{}")));
            assertThat(server.asked())
                    .extracting(request -> request.body().lines().count() / 2)
                    .containsExactly(1000L, 500L, 1L, 1L, 1L, 1L);
        }
    }

    @Test
    void after_an_outage_no_further_request_is_tried() {
        try (FakeServer server = new FakeServer(request -> new FakeServer.Answer(503, ""));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            List<Outcome> outcomes = new Bulk(elasticsearch).send(writes(2500));
            assertThat(outcomes).hasSize(2500).hasOnlyElementsOfType(Outcome.Again.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void a_write_carries_its_id_and_its_external_version_and_asks_for_compatibility_with_8() {
        try (FakeServer server = new FakeServer(request -> items(STORED));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            new Bulk(elasticsearch)
                    .send(List.of(new Write("articles-2026-01", "i-1", 7, "{}".getBytes(StandardCharsets.UTF_8))));
            assertThat(server.asked().get(0).body())
                    .isEqualTo("{\"index\":{\"_id\":\"i-1\",\"_index\":\"articles-2026-01\",\"version\":7,"
                            + "\"version_type\":\"external\"}}\n{}\n");
            assertThat(server.asked().get(0).headers().getFirst("Accept")).contains("compatible-with=8");
        }
    }

    @Test
    void what_is_made_sure_of_is_written_in_the_same_version() {
        try (FakeServer server = new FakeServer(request -> items(CONFLICT));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            new Bulk(elasticsearch).send(writes(1));
            String second = server.asked().get(1).body();
            assertThat(second).contains("\"version\":1,\"version_type\":\"external_gte\"");
        }
    }
}
