package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Certified.Claim;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecureConnectionsTest extends HostileTest {
    @TempDir
    Path folder;

    private Certified certified;

    @BeforeEach
    void aSiteThatCertifiesItself() throws Exception {
        certified = Certified.byItself("site", Claim.address("127.0.0.1"));
    }

    @Test
    void a_certificate_of_an_unknown_authority_is_not_trusted() throws Exception {
        try (HostileSite secure = secure()) {
            Arrival arrival = goTo(address(secure));
            assertThat(failed(arrival)).isEqualTo("robots-unreachable");
            assertThat(arrival.problem()).contains("add the missing one to the file of fetch.extra-ca");
            assertThat(secure.requests()).isEmpty();
        }
    }

    @Test
    void a_certificate_for_another_host_is_told() throws Exception {
        try (HostileSite secure = secure()) {
            allowed.add("localhost:" + secure.port());
            Journey journey = journey(settings(Optional.of(authority())), InetAddress::getAllByName);
            String url = "https://localhost:" + secure.port() + "/x";
            assertThat(journey.go(url, Validators.NONE, List.of(), turns).problem())
                    .contains("its certificate is for another host (Hostname localhost not verified");
        }
    }

    @Test
    void a_site_with_nothing_newer_than_TLS_1_1_is_told() throws Exception {
        SSLServerSocket socket =
                (SSLServerSocket) sockets().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        socket.setEnabledProtocols(new String[] {"TLSv1.1"});
        try (SecondHttp old = new SecondHttp(socket, "never")) {
            allowed.add("127.0.0.1:" + socket.getLocalPort());
            assertThat(goTo("https://127.0.0.1:" + socket.getLocalPort() + "/x").problem())
                    .contains("it breaks off, perhaps as it offers no encryption that is still safe");
            assertThat(old.requests()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Received fatal alert: protocol_version, it offers no encryption that is still safe",
        "Received fatal alert: handshake_failure, it offers no encryption that is still safe",
        "PKIX path validation failed: Algorithm constraints check failed on SHA1withRSA, no longer safe",
        "'Unsupported or unrecognized SSL message', it speaks no TLS on this port"
    })
    void what_Java_says_is_told_in_plain_words_too(String said, String told) {
        assertThat(SecureFailures.told(new SSLHandshakeException(said)))
                .contains(told)
                .endsWith("(" + said + ")");
    }

    @Test
    void an_authority_named_in_the_settings_is_trusted_besides_the_usual_ones() throws Exception {
        try (HostileSite secure = secure()) {
            Journey journey = journey(settings(Optional.of(authority())), InetAddress::getAllByName);
            assertThat(body(journey.go(address(secure), Validators.NONE, List.of(), turns)))
                    .isEqualTo("in confidence");
        }
    }

    @Test
    void a_site_that_speaks_HTTP_2_is_visited_by_it_over_one_connection() throws Exception {
        SSLServerSocket socket =
                (SSLServerSocket) sockets().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        try (SecondHttp second = new SecondHttp(socket, "in frames")) {
            allowed.add("127.0.0.1:" + socket.getLocalPort());
            Journey journey = journey(settings(Optional.of(authority())), InetAddress::getAllByName);
            String url = "https://127.0.0.1:" + socket.getLocalPort() + "/x";
            assertThat(body(journey.go(url, Validators.NONE, List.of(), turns))).isEqualTo("in frames");
            assertThat(second.requests()).isEqualTo(2);
            assertThat(second.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_site_that_speaks_no_TLS_on_its_secure_port_is_tried_again_later() throws Exception {
        assertThat(goTo("https://127.0.0.1:" + site.port() + "/x", impatient(SOON, LONG, false)))
                .isInstanceOf(Arrival.Failed.class);
    }

    @Test
    void a_redirect_from_secure_to_plain_is_followed_and_recorded() throws Exception {
        try (HostileSite secure = secure()) {
            secure.on("/x", says("301 Moved", "Location: " + site.url("/neighbour") + "\r\n", ""));
            Journey journey = journey(settings(Optional.of(authority())), InetAddress::getAllByName);
            Arrival arrival = journey.go(address(secure), Validators.NONE, List.of(), turns);
            assertThat(arrival.trail().chain()).containsExactly(address(secure), site.url("/neighbour"));
        }
    }

    @Test
    void a_proxy_named_in_the_settings_is_asked_instead_of_the_site() throws Exception {
        site.on("http://public.example/x", says("200 OK", "", "through the proxy"));
        Journey journey = journey(proxied(), InetAddress::getAllByName);
        assertThat(body(journey.go("http://public.example/x", Validators.NONE, List.of(), turns)))
                .isEqualTo("through the proxy");
    }

    @Test
    void a_proxy_is_no_way_around_the_guard() throws Exception {
        Journey journey = journey(proxied(), host -> InetAddress.getAllByName("10.1.2.3"));
        assertThat(refused(journey.go("http://inner.example/x", Validators.NONE, List.of(), turns)))
                .isEqualTo("guard-refused");
    }

    @Test
    void a_link_to_the_proxy_itself_is_refused_like_any_other_inner_address() throws Exception {
        site.on("/x", says("200 OK", "", "what the proxy tells of itself"));
        Journey journey = journey(proxied(Set.of(site.port())), InetAddress::getAllByName);
        assertThat(refused(journey.go(site.url("/x"), Validators.NONE, List.of(), turns)))
                .isEqualTo("guard-refused");
    }

    private FetchSettings proxied() {
        return proxied(Set.of(80));
    }

    private FetchSettings proxied(Set<Integer> ports) {
        FetchSettings plain = settings(Optional.empty());
        URI proxy = URI.create("http://127.0.0.1:" + site.port());
        return new FetchSettings(
                plain.userAgent(),
                plain.times(),
                plain.limits(),
                new FetchSettings.Access(Set.of(), ports, Optional.of(proxy), List.of()),
                plain.manners());
    }

    private static String address(HostileSite secure) {
        return "https://127.0.0.1:" + secure.port() + "/x";
    }

    private HostileSite secure() throws Exception {
        HostileSite secure = new HostileSite(sockets());
        allowed.add("127.0.0.1:" + secure.port());
        return secure.on("/x", says("200 OK", "", "in confidence"));
    }

    private ServerSocketFactory sockets() throws GeneralSecurityException, IOException {
        return certified.sockets();
    }

    private Path authority() throws GeneralSecurityException, IOException {
        return certified.pem(folder);
    }
}
