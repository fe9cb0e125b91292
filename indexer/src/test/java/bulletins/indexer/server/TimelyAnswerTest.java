package bulletins.indexer.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.http.HttpStatus;
import org.apache.http.HttpVersion;
import org.apache.http.entity.StringEntity;
import org.apache.http.message.BasicHttpResponse;
import org.apache.http.nio.ContentDecoder;
import org.apache.http.nio.IOControl;
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

    @Test
    void memory_that_is_short_for_one_answer_ends_that_request_alone() throws Exception {
        var answer = TimelyAnswer.within(Duration.ofMinutes(1));
        var head = new BasicHttpResponse(HttpVersion.HTTP_1_1, HttpStatus.SC_OK, "OK");
        head.setEntity(new StringEntity("{}"));
        answer.responseReceived(head);
        assertThatException().isThrownBy(() -> answer.consumeContent(new ShortOfMemory(), new Ignored()));
    }

    private static final class ShortOfMemory implements ContentDecoder {
        @Override
        public int read(ByteBuffer into) {
            throw new OutOfMemoryError("of this test");
        }

        @Override
        public boolean isCompleted() {
            return false;
        }
    }

    private static final class Ignored implements IOControl {
        @Override
        public void requestInput() {}

        @Override
        public void suspendInput() {}

        @Override
        public void requestOutput() {}

        @Override
        public void suspendOutput() {}

        @Override
        public void shutdown() {}
    }
}
