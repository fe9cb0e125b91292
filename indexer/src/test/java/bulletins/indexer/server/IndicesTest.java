package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final FakeServer.Answer DONE = new FakeServer.Answer(200, """
            {"acknowledged": true, "shards_acknowledged": true, "index": "any", "operation_mode": "RUNNING"}""");

    @Test
    void a_server_that_pairs_Chinese_characters_gets_the_full_template() {
        try (FakeServer server = new FakeServer(request -> DONE)) {
            assertThat(prepared(server, 0)).isEqualTo(Outcome.STORED);
            assertThat(template(server)).contains("pairs_and_characters");
        }
    }

    @Test
    void a_core_server_gets_the_core_template() {
        try (FakeServer server = new FakeServer(IndicesTest::core)) {
            assertThat(prepared(server, 12)).isEqualTo(Outcome.STORED);
            assertThat(template(server)).doesNotContain("cjk").contains("chinese_search", "hunspell");
            assertThat(server.asked()).noneMatch(request -> request.is("PUT", "/_ilm"));
        }
    }

    @Test
    void a_core_server_without_our_dictionary_reads_text_as_it_is_written() {
        try (FakeServer server = new FakeServer(request -> request.body().contains("hunspell")
                ? new FakeServer.Answer(400, "{\"error\":\"Unknown hunspell dictionary\"}")
                : core(request))) {
            assertThat(prepared(server, 12)).isEqualTo(Outcome.STORED);
            assertThat(template(server)).doesNotContain("cjk", "simplified").contains("chinese_search");
        }
    }

    @Test
    void months_end_by_a_lifecycle_policy_where_the_server_has_one() {
        try (FakeServer server = new FakeServer(request -> DONE)) {
            prepared(server, 2);
            assertThat(server.asked())
                    .anyMatch(request ->
                            request.is("PUT", "/_ilm/policy") && request.body().contains("\"62d\""))
                    .anyMatch(request -> request.is("PUT", "/articles-2026-03")
                            && request.body()
                                    .contains(String.valueOf(Instant.parse("2026-04-01T00:00:00Z")
                                            .toEpochMilli())));
        }
    }

    @Test
    void without_a_limit_no_month_ever_ends() {
        try (FakeServer server = new FakeServer(request -> DONE)) {
            prepared(server, 0);
            assertThat(server.asked()).noneMatch(request -> request.is("PUT", "/_ilm"));
        }
    }

    @Test
    void a_core_server_has_its_old_months_dropped_by_us() {
        String months = """
                {"articles-2025-12": {"aliases": {}}, "articles-2026-01": {"aliases": {}},
                 "articles-2026-03": {"aliases": {}}, "articles-of-others": {"aliases": {}}}""";
        try (FakeServer server = new FakeServer(request ->
                        request.is("GET", "/articles-*") ? new FakeServer.Answer(200, months) : core(request));
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(2, CLOCK));
            indices.prepare();
            indices.dropOld();
            assertThat(server.asked())
                    .filteredOn(request -> request.is("DELETE", "/"))
                    .extracting(FakeServer.Asked::path)
                    .containsExactly("/articles-2025-12");
        }
    }

    @Test
    void a_month_that_cannot_be_dropped_keeps_no_other_and_tells_why() {
        String months = "{\"articles-2025-11\": {\"aliases\": {}}, \"articles-2025-12\": {\"aliases\": {}}}";
        String busy = "{\"error\":{\"type\":\"snapshot_in_progress_exception\",\"reason\":\"being saved\"}}";
        try (FakeServer server = new FakeServer(request -> {
                    if (request.is("DELETE", "/articles-2025-11")) return new FakeServer.Answer(400, busy);
                    if (request.is("GET", "/articles-*")) return new FakeServer.Answer(200, months);
                    return request.path().contains("-*") ? new FakeServer.Answer(200, "{}") : core(request);
                });
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(2, CLOCK));
            indices.prepare();
            assertThat(indices.dropOld().why()).contains("being saved");
            assertThat(server.asked()).anyMatch(request -> request.is("DELETE", "/articles-2025-12"));
        }
    }

    @Test
    void an_index_that_is_gone_is_made_again_after_the_templates() {
        try (FakeServer server =
                        new FakeServer(request -> request.is("HEAD", "/") ? new FakeServer.Answer(404, "") : DONE);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            assertThat(indices.ensure("articles-2025-12")).isEqualTo(Outcome.STORED);
            List<String> paths =
                    server.asked().stream().map(FakeServer.Asked::path).toList();
            assertThat(paths).containsSubsequence("/_index_template/bulletins-articles", "/articles-2025-12");
        }
    }

    @Test
    void an_index_that_is_there_is_as_good_as_made_once_it_has_its_alias() {
        String there = "{\"error\":{\"type\":\"resource_already_exists_exception\",\"reason\":\"x\"}}";
        try (FakeServer server = new FakeServer(
                request -> request.path().equals("/articles-2026-03") ? new FakeServer.Answer(400, there) : DONE)) {
            assertThat(prepared(server, 0)).isEqualTo(Outcome.STORED);
            assertThat(server.asked()).anyMatch(request -> request.is("PUT", "/articles-2026-03/_alias/articles"));
        }
    }

    @Test
    void a_template_that_is_refused_stops_and_names_the_way_out() {
        String clash = "{\"error\":{\"type\":\"illegal_argument_exception\",\"reason\":\"same priority\"}}";
        try (FakeServer server = new FakeServer(
                request -> request.is("PUT", "/_index_template") ? new FakeServer.Answer(400, clash) : DONE)) {
            assertThat(prepared(server, 0))
                    .isInstanceOf(Outcome.Fatal.class)
                    .asString()
                    .contains("index-prefix");
        }
    }

    @Test
    void a_server_that_starts_up_is_asked_again() {
        try (FakeServer server = new FakeServer(request -> new FakeServer.Answer(503, "{}"))) {
            assertThat(prepared(server, 0)).isInstanceOf(Outcome.Again.class);
        }
    }

    private static FakeServer.Answer core(FakeServer.Asked request) {
        boolean lacking = request.path().startsWith("/_ilm") || request.body().contains("cjk_bigram");
        return lacking ? new FakeServer.Answer(400, "{\"error\":\"no handler\"}") : DONE;
    }

    private static Outcome prepared(FakeServer server, int keptMonths) {
        try (Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            return new Indices(elasticsearch, new Months(keptMonths, CLOCK)).prepare();
        }
    }

    private static String template(FakeServer server) {
        return server.asked().stream()
                .filter(request -> request.is("PUT", "/_index_template/bulletins-articles"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .body();
    }
}
