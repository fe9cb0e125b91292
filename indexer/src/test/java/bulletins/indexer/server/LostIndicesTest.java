package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LostIndicesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    private static final FakeServer.Answer DONE = new FakeServer.Answer(200, """
            {"acknowledged": true, "shards_acknowledged": true, "index": "any", "operation_mode": "RUNNING"}""");

    @Test
    void a_server_without_any_of_our_articles_is_noticed_once() {
        try (FakeServer server =
                        new FakeServer(request -> request.is("HEAD", "/") ? new FakeServer.Answer(404, "") : DONE);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            indices.prepare();
            assertThat(indices.hasFoundNone()).isTrue();
            assertThat(indices.hasFoundNone()).isFalse();
        }
    }

    @Test
    void an_index_that_is_removed_while_we_run_is_told_once() {
        AtomicBoolean removed = new AtomicBoolean();
        try (FakeServer server = new FakeServer(request -> request.is("HEAD", "/alerts-2026-03") && removed.get()
                        ? new FakeServer.Answer(404, "")
                        : DONE);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            indices.ensure("alerts-2026-03");
            assertThat(indices.lost()).isEmpty();
            removed.set(true);
            indices.ensure("alerts-2026-03");
            assertThat(indices.lost()).containsExactly("alerts-2026-03");
            assertThat(indices.lost()).isEmpty();
        }
    }

    @Test
    void an_index_that_has_lost_its_alias_alone_has_lost_no_article() {
        AtomicBoolean taken = new AtomicBoolean();
        String there = "{\"error\": {\"type\": \"resource_already_exists_exception\", \"reason\": \"there\"}}";
        try (FakeServer server = new FakeServer(request -> {
                    if (!taken.get()) return DONE;
                    if (request.is("HEAD", "/alerts-2026-02")) return new FakeServer.Answer(404, "");
                    boolean making = request.is("PUT", "/alerts-2026-02")
                            && !request.path().contains("_alias");
                    return making ? new FakeServer.Answer(400, there) : DONE;
                });
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            indices.ensure("alerts-2026-02");
            taken.set(true);
            assertThat(indices.ensure("alerts-2026-02")).isEqualTo(Outcome.STORED);
            assertThat(indices.lost()).isEmpty();
        }
    }

    @Test
    void all_that_are_removed_are_told_though_the_first_to_be_missed_makes_others_with_it() {
        AtomicBoolean removed = new AtomicBoolean();
        try (FakeServer server = new FakeServer(request ->
                        request.is("HEAD", "/articles-") && removed.get() ? new FakeServer.Answer(404, "") : DONE);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            indices.ensure("articles-2026-03");
            indices.ensure("alerts-2026-03");
            removed.set(true);
            indices.ensure("articles-2026-03");
            assertThat(indices.lost()).containsExactly("alerts-2026-03", "articles-2026-03");
        }
    }

    @Test
    void a_new_month_is_no_loss() {
        try (FakeServer server = new FakeServer(
                        request -> request.is("HEAD", "/articles-2026-04") ? new FakeServer.Answer(404, "") : DONE);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings())) {
            Indices indices = new Indices(elasticsearch, new Months(0, CLOCK));
            assertThat(indices.ensure("articles-2026-04")).isEqualTo(Outcome.STORED);
            assertThat(indices.hasFoundNone()).isFalse();
            assertThat(indices.lost()).isEmpty();
        }
    }
}
