package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Rejection;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectionTextTest {
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00.123456789Z");

    @Test
    void a_list_of_rejections_names_the_document_of_each() {
        assertThat(RejectionText.brief(rejection("file:///reports/%E7%A9%BA.txt", "The file is empty.")))
                .containsExactly(
                        "r-1  " + Moment.of(THEN) + "  stream  empty", "    file:///reports/空.txt: The file is empty.");
    }

    @Test
    void a_document_that_the_message_names_is_not_named_twice() {
        assertThat(RejectionText.brief(rejection("http://a.example/x", "http://a.example/x: nothing there")))
                .containsExactly(
                        "r-1  " + Moment.of(THEN) + "  stream  empty", "    http://a.example/x: nothing there");
    }

    private static Rejection rejection(String url, String message) {
        return new Rejection("r-1", "stream", "empty", message, url, url, null, Map.of(), new byte[0], THEN);
    }
}
