package bulletins.ingest.fetching;

import static bulletins.ingest.fetching.HostileSite.says;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Certified.Claim;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingIssuersTest extends HostileTest {
    @TempDir
    Path folder;

    private Certified root;
    private Certified between;

    @BeforeEach
    void anAuthorityAndOneBetween() throws Exception {
        root = Certified.byItself("root", Claim.authority());
        between = root.certify("between", Claim.authority());
    }

    @Test
    void a_site_that_does_not_send_the_certificate_between_is_visited_with_the_one_that_is_fetched_for_it_once()
            throws Exception {
        site.on("/between.cer", says("200 OK", "", between.der()));
        try (HostileSite secure = secure(site.url("/between.cer"))) {
            Journey journey = journey(settings(Optional.of(root.pem(folder))), InetAddress::getAllByName);
            String url = "https://127.0.0.1:" + secure.port() + "/x";
            assertThat(body(journey.go(url, Validators.NONE, List.of(), turns))).isEqualTo("in confidence");
            assertThat(body(journey.go(url, Validators.NONE, List.of(), turns))).isEqualTo("in confidence");
            assertThat(site.requests())
                    .filteredOn(request -> request.contains("between.cer"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("crawler@example.org");
        }
    }

    @Test
    void a_certificate_that_is_fetched_is_trusted_no_more_than_one_that_is_sent() throws Exception {
        site.on("/between.cer", says("200 OK", "", between.der()));
        try (HostileSite secure = secure(site.url("/between.cer"))) {
            assertThat(goTo("https://127.0.0.1:" + secure.port() + "/x").problem())
                    .contains("of an authority that is unknown here");
            assertThat(secure.requests()).isEmpty();
        }
    }

    @Test
    void an_inner_address_is_not_asked_for_the_certificate_between() throws Exception {
        try (HostileSite inner = new HostileSite().on("/between.cer", says("200 OK", "", between.der()));
                HostileSite secure = secure(inner.url("/between.cer"))) {
            assertThat(trusting(secure).problem()).contains("of an authority that is unknown here");
            assertThat(inner.requests()).isEmpty();
        }
    }

    @Test
    void rubbish_in_place_of_the_certificate_between_is_told_like_its_absence() throws Exception {
        site.on("/between.cer", says("200 OK", "", "<html>not found</html>"));
        try (HostileSite secure = secure(site.url("/between.cer"))) {
            assertThat(trusting(secure).problem()).contains("add the missing one to the file of fetch.extra-ca");
        }
    }

    @Test
    void the_certificate_of_somebody_else_does_not_help() throws Exception {
        site.on("/between.cer", says("200 OK", "", root.der()));
        try (HostileSite secure = secure(site.url("/between.cer"))) {
            assertThat(trusting(secure).problem()).contains("add the missing one to the file of fetch.extra-ca");
        }
    }

    @Test
    void an_endless_certificate_ends() throws Exception {
        site.on("/between.cer", HostileSite.endless("HTTP/1.1 200 OK\r\n\r\n", "-----BEGIN"));
        try (HostileSite secure = secure(site.url("/between.cer"))) {
            assertThat(trusting(secure)).isInstanceOf(Arrival.Failed.class);
        }
    }

    private Arrival trusting(HostileSite secure) throws Exception {
        Journey journey = journey(settings(Optional.of(root.pem(folder))), InetAddress::getAllByName);
        return journey.go("https://127.0.0.1:" + secure.port() + "/x", Validators.NONE, List.of(), turns);
    }

    /** A site that shows its own certificate alone, which names where the one above it is. */
    private HostileSite secure(String issuerAt) throws Exception {
        Certified shop = between.certify("shop", Claim.address("127.0.0.1"), Claim.issuerAt(issuerAt));
        HostileSite secure = new HostileSite(shop.sockets());
        allowed.add("127.0.0.1:" + secure.port());
        return secure.on("/x", says("200 OK", "", "in confidence"));
    }
}
