package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.endless;
import static bulletins.ingest.fetching.HostileSite.raw;
import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodiesTest extends HostileTest {
    private static final byte[] TEXT = "灵活就业人员".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void an_endless_body_is_too_large() throws Exception {
        site.on("/x", endless("HTTP/1.1 200 OK\r\n\r\n", "and on "));
        assertThat(unusable(go("/x"))).isEqualTo("too-large");
    }

    @Test
    void endless_chunks_are_too_large() throws Exception {
        site.on("/x", endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\nchunk\r\n"));
        assertThat(unusable(go("/x"))).isEqualTo("too-large");
    }

    @Test
    void a_body_announced_as_too_large_is_not_read() throws Exception {
        site.on("/x", raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nstart"));
        assertThat(unusable(go("/x"))).isEqualTo("too-large");
    }

    @Test
    void a_gzip_bomb_is_too_large() throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: gzip\r\n", gzip(new byte[50 * 1024 * 1024])));
        assertThat(unusable(go("/x"))).isEqualTo("too-large");
    }

    @Test
    void a_gzip_within_a_gzip_bomb_is_too_large() throws Exception {
        byte[] bomb = gzip(gzip(new byte[50 * 1024 * 1024]));
        site.on("/x", says("200 OK", "Content-Encoding: gzip, gzip\r\n", bomb));
        assertThat(unusable(go("/x"))).isEqualTo("too-large");
    }

    @Test
    void an_encoding_named_with_white_space_without_end_holds_no_worker() {
        site.on("/x", says("200 OK", "Content-Encoding: x" + " ".repeat(200_000) + "x\r\n", "text"));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> body(go("/x"))))
                .isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 OK", "404 Not Found"})
    void a_length_below_zero_is_a_broken_answer(String status) throws Exception {
        site.on("/x", raw("HTTP/1.1 " + status + "\r\nContent-Length: -5\r\nConnection: close\r\n\r\ntext"));
        assertThat(failed(go("/x"))).isEqualTo("broken-answer");
    }

    @Test
    void a_body_of_exactly_the_limit_is_taken() throws Exception {
        site.on("/x", says("200 OK", "", new byte[LARGEST]));
        assertThat(((Arrival.Received) go("/x")).body()).hasSize(LARGEST);
    }

    @Test
    void gzip_is_unpacked() throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: gzip\r\n", gzip(TEXT)));
        assertThat(((Arrival.Received) go("/x")).body()).isEqualTo(TEXT);
    }

    @Test
    void gzip_in_several_members_is_unpacked_whole_also_where_one_ends_with_a_chunk() throws Exception {
        site.on(
                "/x",
                raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk(gzip(TEXT)) + chunk(gzip(TEXT)) + "0\r\n\r\n"));
        assertThat(((Arrival.Received) go("/x")).body()).hasSize(2 * TEXT.length);
    }

    @Test
    void deflate_is_unpacked_with_and_without_its_wrapper() throws Exception {
        site.on("/wrapped", says("200 OK", "Content-Encoding: deflate\r\n", deflate(TEXT, false)));
        site.on("/bare", says("200 OK", "Content-Encoding: deflate\r\n", deflate(TEXT, true)));
        assertThat(((Arrival.Received) go("/wrapped")).body()).isEqualTo(TEXT);
        assertThat(((Arrival.Received) go("/bare")).body()).isEqualTo(TEXT);
    }

    @Test
    void brotli_is_unpacked() throws Exception {
        // "hello, brotli"; there is no Java encoder in the project.
        byte[] packed = Base64.getDecoder().decode("CwaAaGVsbG8sIGJyb3RsaQM=");
        site.on("/x", says("200 OK", "Content-Encoding: br\r\n", packed));
        assertThat(body(go("/x"))).isEqualTo("hello, brotli");
    }

    @Test
    void broken_brotli_is_no_page() throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: br\r\n", "not brotli at all"));
        assertThat(go("/x")).isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void a_body_that_only_claims_to_be_packed_is_taken_as_it_is() throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: gzip\r\n", "plain all the same"));
        assertThat(body(go("/x"))).isEqualTo("plain all the same");
    }

    @Test
    void half_a_gzip_is_no_page() throws Exception {
        byte[] whole = gzip(TEXT);
        site.on("/x", says("200 OK", "Content-Encoding: gzip\r\n", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(go("/x")).isInstanceOf(Arrival.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, br"})
    void a_page_packed_otherwise_than_told_or_not_at_all_is_taken_as_it_is(String told) throws Exception {
        site.on(
                "/packed",
                says(
                        "200 OK",
                        "Content-Encoding: " + told + "\r\n",
                        gzip("<p>packed".getBytes(StandardCharsets.UTF_8))));
        site.on("/plain", says("200 OK", "Content-Encoding: " + told + "\r\n", "<html>plain"));
        assertThat(body(go("/packed"))).isEqualTo("<p>packed");
        assertThat(body(go("/plain"))).isEqualTo("<html>plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "utf-8", "binary"})
    void what_is_no_encoding_is_none(String told) throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: " + told + "\r\n", "plain"));
        assertThat(body(go("/x"))).isEqualTo("plain");
    }

    @Test
    void an_encoding_that_nobody_asked_for_is_no_page() throws Exception {
        site.on("/x", says("200 OK", "Content-Encoding: compress\r\n", "????"));
        assertThat(go("/x")).isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void a_charset_that_header_and_page_disagree_on_leaves_the_bytes_untouched() throws Exception {
        byte[] bytes = "<meta charset='utf-8'>常州".getBytes(Charset.forName("GB18030"));
        site.on("/x", says("200 OK", "Content-Type: text/html; charset=gb2312\r\n", bytes));
        Arrival.Received received = (Arrival.Received) go("/x");
        assertThat(received.body()).isEqualTo(bytes);
        assertThat(received.trail().headers()).containsEntry("content-type", "text/html; charset=gb2312");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(into)) {
            gzip.write(bytes);
        }
        return into.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(into, new Deflater(6, bare))) {
            deflate.write(bytes);
        }
        return into.toByteArray();
    }

    private static String chunk(byte[] bytes) {
        return Integer.toHexString(bytes.length) + "\r\n" + new String(bytes, StandardCharsets.ISO_8859_1) + "\r\n";
    }
}
