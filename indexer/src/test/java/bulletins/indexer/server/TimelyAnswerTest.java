package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimelyAnswerTest {
    @Test
    void an_answer_that_comes_in_drips_is_not_waited_for_without_end() {
        AtomicBoolean wanted = new AtomicBoolean(true);
        try (FakeServer server = FakeServer.dripping(wanted::get);
                Elasticsearch elasticsearch = Elasticsearch.at(server.settings(), Duration.ofMillis(200))) {
            Reply<?> reply = elasticsearch.ask(client -> client.bulk(bulk -> bulk.operations(operation ->
                    operation.delete(article -> article.index("articles").id("1")))));
            wanted.set(false);
            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Away.class,
                            away -> assertThat(away.toString()).contains("had not come whole"));
        }
    }
}
