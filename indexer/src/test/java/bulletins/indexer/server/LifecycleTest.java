package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final String ACCEPTED =
            "{\"acknowledged\": true, \"shards_acknowledged\": true, \"index\": \"any\", \"operation_mode\": \"RUNNING\"}";
    private static final String INDICES = """
            {"articles-2025-12": {"settings": {"index": {"lifecycle": {"name": "bulletins-months"}}}},
             "articles-2026-01": {"settings": {"index": {"number_of_shards": "1"}}},
             "articles-2026-02": {"settings": {"index": {"lifecycle": {"name": "of-the-house"}}}},
             "articles-restored": {"settings": {"index": {"number_of_shards": "1"}}}}""";

    @Test
    void installations_that_share_a_server_each_have_a_policy_of_their_own() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            prepare(server, "north-", 2);
            assertThat(paths(server)).contains("/_ilm/policy/north-bulletins-months");
            assertThat(server.asked())
                    .filteredOn(request -> request.is("PUT", "/north-articles-2026-03"))
                    .allMatch(request -> request.body().contains("north-bulletins-months"))
                    .hasSize(1);
        }
    }

    @Test
    void indices_of_the_time_when_all_months_were_kept_end_too_once_they_shall() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            prepare(server, "", 2);
            assertThat(server.asked())
                    .anyMatch(request -> request.is("PUT", "/articles-2026-01/_settings")
                            && request.body().contains("bulletins-months"))
                    .noneMatch(request -> request.path().contains("/_ilm/remove"));
        }
    }

    @Test
    void their_age_counts_from_the_end_of_their_month_though_they_were_made_before_or_long_after() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            prepare(server, "", 2);
            String end = String.valueOf(Instant.parse("2026-02-01T00:00:00Z").toEpochMilli());
            assertThat(server.asked())
                    .filteredOn(request -> request.is("PUT", "/articles-2026-01/_settings"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains("origination_date", end));
        }
    }

    @Test
    void indices_of_a_prefix_that_have_the_one_policy_of_before_follow_their_own_settings() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            prepare(server, "north-", 2);
            assertThat(server.asked())
                    .anyMatch(request -> request.is("PUT", "/north-articles-2025-12/_settings")
                            && request.body().contains("north-bulletins-months"));
            prepare(server, "north-", 0);
            assertThat(paths(server)).contains("/north-articles-2025-12/_ilm/remove");
        }
    }

    @Test
    void who_keeps_all_months_again_loses_none_by_the_policy_of_before() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            assertThat(prepare(server, "", 0)).isEqualTo(Outcome.STORED);
            assertThat(paths(server)).contains("/articles-2025-12/_ilm/remove");
            assertThat(server.asked()).noneMatch(request -> request.path().contains("articles-2026-02/"));
        }
    }

    @Test
    void an_index_with_a_policy_that_is_not_ours_and_one_of_no_month_are_left_alone() {
        try (FakeServer server = new FakeServer(LifecycleTest::answer)) {
            prepare(server, "", 2);
            prepare(server, "", 0);
            assertThat(server.asked())
                    .filteredOn(request -> !request.method().equals("GET"))
                    .noneMatch(request ->
                            request.path().matches("/(?:[^/]*,)?articles-(?:2026-02|restored)(?:,[^/]*)?/_.*"));
        }
    }

    @Test
    void an_account_that_may_not_take_a_policy_away_indexes_all_the_same() {
        String denied = "{\"error\":{\"type\":\"security_exception\",\"reason\":\"not you\"}}";
        try (FakeServer server = new FakeServer(request ->
                request.path().endsWith("/_ilm/remove") ? new FakeServer.Answer(403, denied) : answer(request))) {
            assertThat(prepare(server, "", 0)).isEqualTo(Outcome.STORED);
        }
    }

    private static FakeServer.Answer answer(FakeServer.Asked request) {
        if (request.is("GET", "/articles/_settings")) return new FakeServer.Answer(200, INDICES);
        if (request.is("GET", "/north-articles/_settings"))
            return new FakeServer.Answer(200, INDICES.replace("articles-", "north-articles-"));
        if (request.is("GET", "/") && request.path().endsWith("/_settings")) return new FakeServer.Answer(200, "{}");
        if (request.path().endsWith("/_ilm/remove"))
            return new FakeServer.Answer(200, "{\"has_failures\": false, \"failed_indexes\": []}");
        return new FakeServer.Answer(200, ACCEPTED);
    }

    private static Outcome prepare(FakeServer server, String prefix, int keptMonths) {
        ServerSettings plain = server.settings();
        var settings = new ServerSettings(plain.urls(), plain.credentials(), plain.trust(), prefix);
        try (Elasticsearch elasticsearch = Elasticsearch.at(settings)) {
            return new Indices(elasticsearch, new Months(keptMonths, CLOCK)).prepare();
        }
    }

    private static List<String> paths(FakeServer server) {
        return server.asked().stream().map(FakeServer.Asked::path).toList();
    }
}
