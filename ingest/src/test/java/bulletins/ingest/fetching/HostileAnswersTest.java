package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.endless;
import static bulletins.ingest.fetching.HostileSite.hangs;
import static bulletins.ingest.fetching.HostileSite.raw;
import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAnswersTest extends HostileTest {
    @Test
    void a_slow_drip_is_ended_by_the_limit_of_the_whole() throws Exception {
        site.on("/x", (request, socket) -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('.');
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(50).toNanos());
            }
        });
        Arrival end = goTo(site.url("/x"), impatient(LONG, SOON, false));
        assertThat(failed(end)).isEqualTo("too-slow");
        assertThat(end.problem())
                .as("the setting that says how long it may take")
                .endsWith("fetch.timeout");
    }

    @Test
    void a_server_that_never_answers_is_left_after_the_limit_of_the_first_byte() throws Exception {
        site.on("/x", hangs(""));
        Arrival end = goTo(site.url("/x"), impatient(SOON, LONG, false));
        assertThat(failed(end)).isEqualTo("too-slow");
        assertThat(end.problem())
                .as("the setting that says how long it may take")
                .endsWith("fetch.first-byte-timeout");
    }

    @Test
    void a_server_that_stops_in_mid_body_is_left() throws Exception {
        site.on("/x", hangs("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"));
        assertThat(failed(goTo(site.url("/x"), impatient(SOON, LONG, false)))).isEqualTo("too-slow");
    }

    @Test
    void a_connection_closed_before_the_answer_is_tried_again_later() throws Exception {
        site.on("/x", raw(""));
        assertThat(failed(go("/x"))).isEqualTo("connection-lost");
    }

    @Test
    void a_connection_that_is_reset_is_tried_again_later() throws Exception {
        site.on("/x", (request, socket) -> socket.setSoLinger(true, 0));
        assertThat(failed(go("/x"))).isEqualTo("connection-lost");
    }

    @Test
    void a_body_shorter_than_announced_is_never_taken_for_whole() throws Exception {
        site.on("/x", raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"));
        assertThat(failed(go("/x"))).isEqualTo("broken-answer");
    }

    @Test
    void a_body_longer_than_announced_is_cut_where_it_was_announced_to_end() throws Exception {
        site.on("/x", raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\n\r\nsmuggled"));
        assertThat(body(go("/x"))).isEqualTo("body");
    }

    @Test
    void a_body_without_a_length_ends_with_the_connection() throws Exception {
        site.on("/x", raw("HTTP/1.0 200 OK\r\n\r\nold"));
        assertThat(body(go("/x"))).isEqualTo("old");
    }

    @Test
    void what_is_not_HTTP_is_a_broken_answer() throws Exception {
        site.on("/x", raw("SSH-2.0-OpenSSH_9.2\r\n"));
        assertThat(failed(go("/x"))).isEqualTo("broken-answer");
    }

    @Test
    void a_megabyte_of_headers_is_not_read() throws Exception {
        site.on(
                "/x",
                raw("HTTP/1.1 200 OK\r\n" + ("X-Filler: " + "f".repeat(1000) + "\r\n").repeat(1000) + "\r\nbody"));
        assertThat(go("/x")).isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void headers_without_end_are_not_read() throws Exception {
        site.on("/x", endless("HTTP/1.1 200 OK\r\n", "X-More: more\r\n"));
        assertThat(go("/x")).isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void interim_answers_without_end_do_not_hold_us() throws Exception {
        site.on("/x", endless("", "HTTP/1.1 103 Early Hints\r\n\r\n"));
        assertThat(goTo(site.url("/x"), impatient(LONG, SOON, false))).isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void a_broken_chunk_is_a_broken_answer() throws Exception {
        site.on("/x", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\nzz\r\n"));
        assertThat(failed(go("/x"))).isEqualTo("broken-answer");
    }

    @Test
    void a_missing_page_with_an_endless_body_is_gone_at_once() throws Exception {
        site.on("/x", endless("HTTP/1.1 404 Not Found\r\n\r\n", "not here "));
        assertThat(go("/x")).isInstanceOf(Arrival.Gone.class);
    }

    @Test
    void an_empty_page_is_received_as_it_is() throws Exception {
        site.on("/x", says("200 OK", "", ""));
        assertThat(body(go("/x"))).isEmpty();
    }

    @Test
    void a_part_that_nobody_asked_for_is_not_the_page() throws Exception {
        site.on("/x", says("206 Partial Content", "Content-Range: bytes 0-3/100\r\n", "part"));
        assertThat(failed(go("/x"))).isEqualTo("http-206");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 407, 412, 451})
    void a_wall_is_told_apart_by_its_status(int status) throws Exception {
        site.on("/x", says(status + " No", "", "go away"));
        assertThat(refused(go("/x"))).isEqualTo("wall-" + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_page_that_is_gone_is_told_as_gone(int status) throws Exception {
        site.on("/x", says(status + " No", "", ""));
        assertThat(go("/x")).isInstanceOf(Arrival.Gone.class);
    }

    @Test
    void a_refusal_that_no_second_try_makes_better_is_told_at_once() throws Exception {
        site.on("/x", says("400 Bad Request", "", ""));
        assertThat(unusable(go("/x"))).isEqualTo("http-400");
    }

    @Test
    void we_say_who_we_are() throws Exception {
        site.on("/x", says("200 OK", "", ""));
        go("/x");
        assertThat(site.requests())
                .allMatch(request -> request.contains("User-Agent: bulletin-stream/1.0 (+mailto:crawler@example.org)"));
    }
}
