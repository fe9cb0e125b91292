package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendingPagesTest extends HostileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=\"Refresh\" content=\"0; URL=neighbour\">",
                "<html><head><META HTTP-EQUIV=refresh CONTENT='3;url=/neighbour'></head><body>正在跳转，请稍候</body></html>",
                "<meta http-equiv=refresh content='0; /neighbour'>",
                "<script>window.location.href = '/neighbour';</script>",
                "<script>location.replace(\"/neighbour\")</script>"
            })
    void a_page_that_only_sends_on_is_followed(String page) throws Exception {
        site.on("/x", says("200 OK", "Content-Type: text/html; charset=utf-8\r\n", page));
        Arrival arrival = go("/x");
        assertThat(body(arrival)).isEqualTo("still here");
        assertThat(arrival.trail().chain()).containsExactly(site.url("/x"), site.url("/neighbour"));
    }

    @Test
    void a_script_that_sends_on_to_an_address_with_a_query_is_followed_too() throws Exception {
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n", "<script>location.href='/y?id=1'</script>"));
        site.on("/y?id=1", says("200 OK", "", "the first"));
        assertThat(body(go("/x"))).isEqualTo("the first");
    }

    @Test
    void a_page_that_makes_the_parser_lose_its_place_sends_on_all_the_same() throws Exception {
        String page = "<script>location.href='/neighbour'</script>" + "<template><noscript>".repeat(300);
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n", page));
        assertThat(body(go("/x"))).isEqualTo("still here");
    }

    @Test
    void a_refresh_among_the_headers_is_followed_too() throws Exception {
        site.on("/x", says("200 OK", "Content-Type: text/html\r\nRefresh: 0; url=/neighbour\r\n", ""));
        assertThat(body(go("/x"))).isEqualTo("still here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='300'><p>news</p>",
                "<meta http-equiv=refresh content='60;url=/neighbour'><p>news</p>",
                "<meta http-equiv=refresh content='0;url=/x'><p>news</p>",
                "<script>if (mobile()) location.href='/neighbour'</script>",
                "<script>function login() { location.href='/neighbour' }</script>"
            })
    void a_page_that_may_stay_is_a_page(String page) throws Exception {
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n", page));
        assertThat(body(go("/x"))).isEqualTo(page);
    }

    @Test
    void a_page_with_an_article_stays_though_it_sends_its_readers_on() throws Exception {
        String page = "<meta http-equiv=refresh content='0;url=/neighbour'><p>" + "就业".repeat(80) + "</p>";
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n", page));
        assertThat(body(go("/x"))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refresh: 0;%sx''x\r\n|",
                "Refresh: 0%sx\r\n|",
                "|<meta http-equiv=refresh content=\"0;%s''x\">",
                "|<script>location.href%s</script>",
                "|<script>document.cookie='a'%sb; location.reload()</script>"
            })
    void white_space_without_end_holds_no_worker(String page) {
        String[] parts = page.formatted(" ".repeat(15_000)).split("\\|");
        String body = parts.length > 1 ? parts[1] : "";
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n" + parts[0], body));
        Arrival arrival = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> go("/x"));
        assertThat(body(arrival)).isEqualTo(body);
    }
}
