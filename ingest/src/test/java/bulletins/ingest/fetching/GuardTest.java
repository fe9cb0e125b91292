package bulletins.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.settings.Environment;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1:a00:0:100:808:808",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:1ff::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255"
            })
    void an_address_that_is_not_of_the_public_web_is_inner(String address) throws Exception {
        assertThat(InnerNetworks.hold(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "101.200.0.1",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.1.0.1",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.101.0",
                "203.0.112.0",
                "203.1.113.1",
                "223.255.255.255",
                "240e::1",
                "2001:200::1",
                "2001:250::1",
                "2409:8000::1",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1"
            })
    void an_address_of_the_public_web_is_not_inner(String address) throws Exception {
        assertThat(InnerNetworks.hold(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Intranet.Example", "intranet.example:8081", "内网.example", "[::1]", "[::1]:8081"})
    void an_allowed_host_may_be_written_in_any_way(String written) throws Exception {
        String host = written.startsWith("[")
                ? "[::1]"
                : written.startsWith("内") ? "xn--v6q792i.example" : "intranet.example";
        Guard guard = new Guard(access(Map.of("BULLETINS_FETCH_ALLOW_HOSTS", written)));
        HttpUrl url = HttpUrl.get("http://" + host + ":8081/");
        assertThat(guard.refusal(url)).isEmpty();
        InetAddress address = host.equals("[::1]")
                ? InetAddress.getAllByName("::1")[0]
                : InetAddress.getByAddress(host, new byte[] {10, 0, 0, 1});
        assertThat(guard.refusal(new InetSocketAddress(address, url.port()))).isEmpty();
    }

    @Test
    void of_inner_addresses_the_proxy_alone_may_be_connected_to_and_only_at_its_port() throws Exception {
        Guard guard = new Guard(access(Map.of("BULLETINS_FETCH_PROXY", "http://10.0.0.9:3128")));
        assertThat(guard.refusal(inner(9, 3128))).isEmpty();
        assertThat(guard.refusal(inner(9, 22))).isPresent();
        assertThat(guard.refusal(inner(8, 3128))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://user@a.example/", "http://:secret@a.example/"})
    void no_url_takes_a_user_name_or_a_password_along(String url) {
        assertThat(new Guard(access(Map.of())).refusal(HttpUrl.get(url)))
                .contains("the url holds a user name or password");
    }

    private static InetSocketAddress inner(int last, int port) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last}), port);
    }

    private static FetchSettings.Access access(Map<String, String> settings) {
        return FetchSettings.from(Environment.of(null, settings)).access();
    }
}
