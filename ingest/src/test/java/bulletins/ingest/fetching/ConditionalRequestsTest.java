package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.raw;
import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchState;
import bulletins.model.RawDocument.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionalRequestsTest extends HostileTest {
    @Test
    void not_modified_without_a_question_is_an_answer_out_of_turn() throws Exception {
        site.on("/x", raw("HTTP/1.1 304 Not Modified\r\n\r\n"));
        assertThat(failed(go("/x"))).isEqualTo("http-304");
    }

    @Test
    void not_modified_without_a_question_at_this_address_is_so_too() throws Exception {
        site.on("/x", raw("HTTP/1.1 304 Not Modified\r\n\r\n"));
        Validators ofTheEnd = new Validators(site.url("/end"), "\"1\"", null);
        assertThat(failed(journey().go(site.url("/x"), ofTheEnd, List.of(), turns)))
                .isEqualTo("http-304");
    }

    @Test
    void validators_go_back_exactly_as_they_came() throws Exception {
        site.on("/x", raw("HTTP/1.1 304 Not Modified\r\n\r\n"));
        Validators validators = new Validators(site.url("/x"), "W/\"odd, etag\"", "Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(journey().go(site.url("/x"), validators, List.of(), turns)).isInstanceOf(Arrival.Unchanged.class);
        assertThat(site.requests().get(1))
                .contains("If-None-Match: W/\"odd, etag\"")
                .contains("If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT");
    }

    @Test
    void validators_that_cannot_be_sent_back_are_not() throws Exception {
        site.on("/x", says("200 OK", "ETag: \"第一版\"\r\nLast-Modified: 昨天\r\n", "page"));
        Map<String, String> headers = go("/x").trail().headers();
        FetchState.Answer last = new FetchState.Answer(
                Outcome.RECEIVED,
                200,
                site.url("/x"),
                "",
                headers.get("etag"),
                headers.get("last-modified"),
                4,
                NOW,
                null);
        assertThat(body(journey().go(site.url("/x"), Validators.after(last), List.of(), turns)))
                .isEqualTo("page");
    }
}
