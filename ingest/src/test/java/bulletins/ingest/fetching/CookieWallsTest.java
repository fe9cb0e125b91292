package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that let in who brings back the cookie that they gave. */
class CookieWallsTest extends HostileTest {
    @Test
    void a_cookie_wall_that_redirects_to_itself_is_passed_within_the_journey() throws Exception {
        site.on("/x", (request, socket) -> {
            boolean known = request.contains("Cookie: pass=1");
            (known ? says("200 OK", "", "inside") : says("302 Found", "Location: /x\r\nSet-Cookie: pass=1\r\n", ""))
                    .answer(request, socket);
        });
        assertThat(body(go("/x"))).isEqualTo("inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"412 Precondition Failed", "521 "})
    void a_wall_that_wants_its_cookie_back_is_passed(String status) throws Exception {
        site.on("/x", (request, socket) -> {
            boolean known = request.contains("Cookie: pass=1");
            (known ? says("200 OK", "", "inside") : says(status, "Set-Cookie: pass=1\r\n", "")).answer(request, socket);
        });
        assertThat(body(go("/x"))).isEqualTo("inside");
    }

    @ParameterizedTest
    @ValueSource(ints = {412, 521})
    void a_wall_that_wants_more_than_its_cookie_is_told(int status) throws Exception {
        site.on("/x", says(status + " No", "Set-Cookie: pass=1\r\n", "<script>compute()</script>"));
        assertThat(refused(go("/x"))).isEqualTo("wall-" + status);
        assertThat(site.requests())
                .filteredOn(request -> request.contains("GET /x"))
                .hasSize(2);
    }

    @Test
    void cookies_are_forgotten_after_the_journey() throws Exception {
        site.on("/x", says("302 Found", "Location: /neighbour\r\nSet-Cookie: a=b; Max-Age=9999\r\n", ""));
        Journey journey = journey();
        journey.go(site.url("/x"), Validators.NONE, List.of(), turns);
        journey.go(site.url("/neighbour"), Validators.NONE, List.of(), turns);
        assertThat(site.requests().get(site.requests().size() - 1)).doesNotContain("Cookie:");
    }

    @Test
    void a_cookie_for_another_site_is_not_taken_there() throws Exception {
        site.on("/x", says("302 Found", "Location: /neighbour\r\nSet-Cookie: a=b; Domain=example.org\r\n", ""));
        go("/x");
        assertThat(site.requests()).noneMatch(request -> request.contains("Cookie:"));
    }

    @Test
    void a_redirect_that_loops_with_ever_new_cookies_stops_at_the_limit() throws Exception {
        site.on("/x", says("302 Found", "Location: /x\r\nSet-Cookie: again=1\r\n", ""));
        assertThat(unusable(go("/x"))).isEqualTo("redirect-limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.cookie='pass=1; path=/';location.reload();</script>",
                "<script>document.cookie=\"seen=0\";document.cookie = \"pass=1\"; window.location.href=location.href</script>",
                "<html><head><script>document.cookie='pass=1';location.replace('/x?again=1')</script></head><body>请稍候</body></html>"
            })
    void a_page_that_only_sets_a_cookie_and_loads_again_is_passed(String wall) throws Exception {
        HostileSite.Behaviour behaviour = passing(says("200 OK", "Content-Type: text/html; charset=utf-8\r\n", wall));
        site.on("/x", behaviour).on("/x?again=1", behaviour);
        assertThat(body(go("/x"))).isEqualTo("inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/y"})
    void a_page_that_refreshes_gets_back_the_cookie_that_it_gave(String next) throws Exception {
        String refresh = "<meta http-equiv=refresh content='0;url=" + next + "'>";
        site.on("/x", passing(says("200 OK", "Content-Type: text/html\r\nSet-Cookie: pass=1\r\n", refresh)));
        site.on("/y", passing(says("403 Forbidden", "", "")));
        assertThat(body(go("/x"))).isEqualTo("inside");
    }

    @Test
    void a_page_that_sets_its_cookie_again_and_again_is_taken_as_it_is_the_second_time() throws Exception {
        String wall = "<script>document.cookie='pass=1';location.reload()</script>";
        site.on("/x", says("200 OK", "Content-Type: text/html\r\n", wall));
        assertThat(body(go("/x"))).isEqualTo(wall);
        assertThat(site.requests())
                .filteredOn(request -> request.contains("GET /x"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.cookie='pass='+compute();location.reload()</script>",
                "<script>if (top==self) {document.cookie='pass=1';location.reload()}</script>"
            })
    void a_cookie_that_only_a_script_can_work_out_is_not_guessed(String wall) throws Exception {
        site.on("/x", passing(says("200 OK", "Content-Type: text/html\r\n", wall)));
        assertThat(body(go("/x"))).isEqualTo(wall);
    }

    @Test
    void the_rules_of_robots_behind_a_cookie_wall_are_read() throws Exception {
        String rules = "User-agent: *\nDisallow: /x\n";
        site.on(
                "/robots.txt",
                (request, socket) -> (request.contains("Cookie: pass=1")
                                ? says("200 OK", "Content-Type: text/plain\r\n", rules)
                                : says("521 ", "Set-Cookie: pass=1\r\n", ""))
                        .answer(request, socket));
        assertThat(refused(go("/x"))).isEqualTo("robots-refused");
        assertThat(site.requests()).hasSize(2);
    }

    private static HostileSite.Behaviour passing(HostileSite.Behaviour otherwise) {
        return (request, socket) ->
                (request.contains("pass=1") ? says("200 OK", "", "inside") : otherwise).answer(request, socket);
    }
}
