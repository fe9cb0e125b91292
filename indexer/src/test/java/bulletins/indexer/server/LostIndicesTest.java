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
