package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRedirectsTest extends HostileTest {
    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void every_status_with_a_place_is_a_redirect(int status) throws Exception {
        site.on("/x", says(status + " There", "Location: ../neighbour\r\n", "<a href='/elsewhere'>elsewhere</a>"));
        assertThat(body(go("/x"))).isEqualTo("still here");
    }

    @Test
    void a_redirect_is_followed_and_recorded() throws Exception {
        site.on("/x", to("/neighbour"));
        Arrival arrival = go("/x");
        assertThat(body(arrival)).isEqualTo("still here");
        assertThat(arrival.trail().chain()).containsExactly(site.url("/x"), site.url("/neighbour"));
    }

    @Test
    void a_redirect_loop_is_seen() throws Exception {
        site.on("/x", to("/y")).on("/y", to("/x"));
        assertThat(unusable(go("/x"))).isEqualTo("redirect-loop");
    }

    @Test
    void redirects_without_end_stop_at_the_limit() throws Exception {
        for (int i = 0; i < 10; i++) site.on("/" + i, to("/" + (i + 1)));
        assertThat(unusable(go("/0"))).isEqualTo("redirect-limit");
    }

    @Test
    void a_redirect_that_only_adds_a_tracking_parameter_is_followed_as_browsers_do() throws Exception {
        site.on("/x?id=1", to("/x?id=1&utm_source=site"));
        site.on("/x?id=1&utm_source=site", says("200 OK", "", "tracked"));
        Arrival arrival = go("/x?id=1");
        assertThat(body(arrival)).isEqualTo("tracked");
        assertThat(arrival.trail().end()).as("the page keeps its one key").isEqualTo(site.url("/x?id=1"));
    }

    @Test
    void a_redirect_that_spells_the_same_address_otherwise_is_followed_as_browsers_do() throws Exception {
        site.on("/%E5%B0%B1", to("/%e5%b0%b1"));
        site.on("/%e5%b0%b1", says("200 OK", "", "spelled"));
        assertThat(body(go("/%E5%B0%B1"))).isEqualTo("spelled");
    }

    @Test
    void a_circle_over_tracking_parameters_is_seen() throws Exception {
        site.on("/x", to("/x?utm_source=site")).on("/x?utm_source=site", to("/x"));
        assertThat(unusable(go("/x"))).isEqualTo("redirect-loop");
    }

    @Test
    void a_place_in_bytes_that_are_not_UTF_8_is_told_and_nowhere_else_is_asked_for() throws Exception {
        site.on(
                "/x",
                (request, socket) -> socket.getOutputStream()
                        .write("HTTP/1.1 302 Found\r\nLocation: /就业.htm\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(Charset.forName("GBK"))));
        Arrival arrival = go("/x");
        assertThat(unusable(arrival)).isEqualTo("bad-redirect");
        assertThat(arrival.problem()).contains("neither in ASCII nor in UTF-8");
        assertThat(site.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://168.63.129.16/metadata",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00:ec2::254]/",
                "http://[64:ff9b::7f00:1]/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://localhost/"
            })
    void a_redirect_to_an_inner_address_is_refused(String inner) throws Exception {
        site.on("/x", to(inner));
        assertThat(refusedSomehow(go("/x"))).isTrue();
    }

    @Test
    void a_redirect_to_another_port_of_this_machine_is_refused() throws Exception {
        site.on("/x", to("http://127.0.0.1:22/"));
        assertThat(refused(go("/x"))).isEqualTo("guard-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/",
                "javascript:alert(1)",
                "http://user:secret@example.org/",
                "http://",
                "data:text/html,hi"
            })
    void a_redirect_to_what_is_no_web_address_is_told(String odd) throws Exception {
        site.on("/x", to(odd));
        assertThat(unusable(go("/x"))).isEqualTo("bad-redirect");
    }

    @Test
    void a_redirect_without_a_place_is_told() throws Exception {
        site.on("/x", says("302 Found", "", ""));
        assertThat(unusable(go("/x"))).isEqualTo("http-302");
    }

    @Test
    void a_place_with_spaces_and_Chinese_is_understood() throws Exception {
        site.on("/x", to("/neigh bour?q=就业"));
        site.on("/neigh%20bour?q=%E5%B0%B1%E4%B8%9A", says("200 OK", "", "found"));
        Arrival arrival = go("/x");
        assertThat(arrival.trail().end()).startsWith(site.url("/neigh%20bour?q="));
    }

    @Test
    void a_redirect_to_a_host_of_another_worker_is_handed_on() throws Exception {
        turns.elsewhere = Optional.of("example.org");
        site.on("/x", to("http://example.org/there"));
        Arrival arrival = go("/x");
        assertThat(arrival).isInstanceOf(Arrival.HandedOn.class);
        assertThat(arrival.trail().chain()).containsExactly(site.url("/x"), "http://example.org/there");
    }

    @Test
    void a_name_that_resolves_to_loopback_is_refused() throws Exception {
        Journey journey = journey(settings(Optional.empty()), host -> InetAddress.getAllByName("127.0.0.1"));
        assertThat(refusedSomehow(journey.go("http://inner.example.org/", Validators.NONE, List.of(), turns)))
                .isTrue();
    }

    @Test
    void a_name_among_whose_addresses_one_is_inner_never_reaches_that_one() throws Exception {
        Journey journey = journey(settings(Optional.empty()), host ->
                new InetAddress[] {InetAddress.getAllByName("::1")[0], InetAddress.getAllByName("10.9.9.9")[0]});
        assertThat(refusedSomehow(journey.go("http://mixed.example.org/", Validators.NONE, List.of(), turns)))
                .isTrue();
    }

    @Test
    void a_port_that_is_not_for_the_web_is_refused() throws Exception {
        Journey journey = journey();
        assertThat(refused(journey.go("http://example.org:25/", Validators.NONE, List.of(), turns)))
                .isEqualTo("guard-refused");
    }

    /** The guard may speak first for robots.txt or for the page. */
    private static boolean refusedSomehow(Arrival arrival) {
        return arrival instanceof Arrival.Refused refused && refused.reason().equals("guard-refused");
    }

    private static HostileSite.Behaviour to(String place) {
        return says("302 Found", "Location: " + place + "\r\n", "");
    }

    @Test
    void a_redirect_to_brackets_that_hold_no_address_is_refused() throws Exception {
        site.on("/x", says("302 Found", "Location: http://[1.2]/\r\n", ""));
        assertThat(refused(go("/x"))).isEqualTo("guard-refused");
    }
}
