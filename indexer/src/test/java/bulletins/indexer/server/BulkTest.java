package bulletins.indexer.server;

import static bulletins.indexer.server.Bulks.CONFLICT;
import static bulletins.indexer.server.Bulks.STORED;
import static bulletins.indexer.server.Bulks.allStored;
import static bulletins.indexer.server.Bulks.error;
import static bulletins.indexer.server.Bulks.items;
import static bulletins.indexer.server.Bulks.writes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {
    @Test
    void each_document_gets_its_own_outcome() {
        String items = String.join(
                ",",
                STORED,
                CONFLICT,
                error(400, "strict_dynamic_mapping_exception"),
                error(429, "es_rejected_execution_exception"),
                error(503, "unavailable_shards_exception"));
        assertThat(sent(5, items(items), items(CONFLICT)))
                .extracting(Object::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Stored", "AlreadyThere", "Refused", "Again", "Again");
    }

    @Test
    void a_version_that_is_there_counts_once_the_server_has_written_it_again() {
        assertThat(sent(1, items(CONFLICT), items(STORED))).containsExactly(Outcome.ALREADY_THERE);
        assertThat(sent(2, items(CONFLICT + "," + STORED), items(error(500, "i_o_exception"))))
                .extracting(Object::getClass)
                .map(Class::getSimpleName)
                .containsExactly("Again", "Stored");
    }

    @Test
    void a_limit_of_the_server_is_no_fault_of_the_document() {
        assertThat(sent(1, items(error(400, "validation_exception")))).hasOnlyElementsOfType(Outcome.Again.class);
        assertThat(sent(1, items(error(400, "index_closed_exception"))))
                .hasOnlyElementsOfType(Outcome.Again.class)
                .allMatch(outcome -> outcome.why().contains("is closed; open it (POST /"));
    }

    @Test
    void a_block_of_writes_is_waited_out() {
        assertThat(sent(1, items(error(429, "cluster_block_exception")))).hasOnlyElementsOfType(Outcome.Again.class);
        assertThat(sent(1, items(error(403, "cluster_block_exception")))).hasOnlyElementsOfType(Outcome.Again.class);
    }

    @Test
    void a_missing_index_is_made_before_the_next_try() {
        assertThat(sent(1, items(error(404, "index_not_found_exception")))).hasOnlyElementsOfType(Outcome.Again.class);
    }

    @Test
    void a_forbidden_index_stops() {
        assertThat(sent(1, items(error(403, "security_exception")))).hasOnlyElementsOfType(Outcome.Fatal.class);
    }

    @Test
    void a_busy_server_gets_the_whole_batch_again() {
        assertThat(sent(3, new FakeServer.Answer(429, "{}"))).hasSize(3).hasOnlyElementsOfType(Outcome.Again.class);
        assertThat(sent(3, new FakeServer.Answer(503, "no JSON")))
                .hasSize(3)
                .hasOnlyElementsOfType(Outcome.Again.class);
    }

    @Test
    void an_answer_that_is_not_of_Elasticsearch_means_again() {
        assertThat(sent(2, new FakeServer.Answer(200, "<html>Please log in</html>")))
                .hasSize(2)
                .hasOnlyElementsOfType(Outcome.Again.class);
        assertThat(sent(2, new FakeServer.Answer(200, "{}"))).hasOnlyElementsOfType(Outcome.Again.class);
        assertThat(sent(2, items(STORED))).hasSize(2).hasOnlyElementsOfType(Outcome.Again.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 405, 410, 502})
    void what_a_gateway_says_while_the_server_is_away_means_again(int status) {
        for (String body : List.of("", "<html>404 page not found</html>", "{\"error\":\"no route\"}")) {
            assertThat(sent(2, new FakeServer.Answer(status, body)))
                    .hasSize(2)
                    .hasOnlyElementsOfType(Outcome.Again.class);
        }
    }

    @Test
    void wrong_credentials_stop_and_say_which_settings_to_check() {
        List<Outcome> outcomes = sent(2, new FakeServer.Answer(401, "{}"));
        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(Outcome.Fatal.class);
        assertThat(outcomes.get(0).toString()).contains("http://127.0.0.1", "elasticsearch.username");
    }

    @Test
    void a_server_that_is_away_means_again() {
        FakeServer gone = new FakeServer(request -> new FakeServer.Answer(200, "{}"));
        gone.close();
        try (Elasticsearch elasticsearch = Elasticsearch.at(gone.settings())) {
            assertThat(new Bulk(elasticsearch).send(writes(2))).hasOnlyElementsOfType(Outcome.Again.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, '{\"error\":{\"type\":\"parse_exception\",\"reason\":\"bad\"},\"status\":400}'",
        "413, <html>Request Entity Too Large</html>",
        "413, ''"
    })
    void a_batch_that_is_refused_whole_is_halved_until_the_guilty_document_stands_alone(int status, String body) {
        try (FakeServer server = new FakeServer(request -> request.body().contains("\"_id\":\"3\"")
                        ? new FakeServer.Answer(status, body)
                        : items(allStored(request)));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            List<Outcome> outcomes = new Bulk(elasticsearch).send(writes(6));
            assertThat(outcomes.get(3)).isInstanceOf(Outcome.Refused.class);
            outcomes.remove(3);
            assertThat(outcomes).hasSize(5).containsOnly(Outcome.STORED);
        }
    }

    /** @param answers one after the other, the last for all that follow */
    private static List<Outcome> sent(int count, FakeServer.Answer... answers) {
        Deque<FakeServer.Answer> left = new ArrayDeque<>(List.of(answers));
        try (FakeServer server = new FakeServer(request -> left.size() > 1 ? left.removeFirst() : left.getFirst());
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            return new Bulk(elasticsearch).send(writes(count));
        }
    }
}
