package bulletins.ingest.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Keeps fetched links from reaching inside (DESIGN, promise 8). Urls are looked at before a request, addresses when a socket
 * connects, so that redirects, literals and every address of a name are covered.
 */
final class Guard {
    /** Prefixes in hex: networks that reach an IPv4 address, which stands in the address. */
    private static final String NAT64 = "0064ff9b0000000000000000";

    private static final String SIX_TO_FOUR = "2002";
    /** What within 2000::/3, the only public unicast, is none: 2001::/23, with Teredo, and the two for documentation. */
    private static final List<String> NOT_PUBLIC = List.of("200100", "200101", "20010db8", "3fff0");

    private final FetchSettings.Access access;

    Guard(FetchSettings.Access access) {
        this.access = access;
    }

    /** @return why this url may not be asked for, whatever its address */
    Optional<String> refusal(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty())
            return Optional.of("the url holds a user name or password");
        if (allowed(url.host(), url.port()) || access.ports().contains(url.port())) return Optional.empty();
        return Optional.of("port " + url.port() + " is not among the allowed ports (setting fetch.ports)");
    }

    /** @return why no socket may connect there, be it to a host or to the proxy that is asked in its place */
    Optional<String> refusal(InetSocketAddress to) {
        String host = to.getHostString();
        return proxied(host, to.getPort()) ? Optional.empty() : refusal(shortest(host), to.getPort(), to.getAddress());
    }

    /** @return why this address of a host may not be visited */
    Optional<String> refusal(String host, int port, InetAddress address) {
        if (allowed(host, port) || !inner(address)) return Optional.empty();
        return Optional.of(host + " has the inner address " + address.getHostAddress()
                + "; where that is wanted, name the host in fetch.allow-hosts");
    }

    private boolean proxied(String host, int port) {
        return access.proxy()
                .filter(proxy -> proxy.getPort() == port && proxy.getHost().equalsIgnoreCase(host))
                .isPresent();
    }

    private boolean allowed(String host, int port) {
        String name = name(host);
        return access.allowHosts().contains(name) || access.allowHosts().contains(name + ":" + port);
    }

    /** @return a host as urls have it, which put an IPv6 address into brackets */
    static String name(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** Sockets know an IPv6 address by its longest spelling, urls by its shortest. */
    private static String shortest(String host) {
        return host.contains(":") ? HttpUrl.get("http://[" + host + "]/").host() : host;
    }

    /** Everything that is not plain public unicast: the special-purpose registries of IANA (RFC 6890 and its successors). */
    static boolean inner(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return true;
        byte[] octets = address.getAddress();
        return address instanceof Inet6Address ? innerSix(octets) : innerFour(octets);
    }

    private static boolean innerFour(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        int third = octets[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean trial = (first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                || (first == 203 && second == 0 && third == 113);
        // Where Azure answers its machines, on an address that looks public.
        boolean azure = first == 168 && second == 63 && third == 129 && octets[3] == 16;
        return first == 0 || first == 10 || first == 127 || first >= 224 || shared || protocol || trial || azure;
    }

    private static boolean innerSix(byte[] octets) {
        String hex = HexFormat.of().formatHex(octets);
        if (hex.startsWith(NAT64)) return inner(four(octets, 12));
        if (hex.startsWith(SIX_TO_FOUR)) return inner(four(octets, 2));
        return (octets[0] & 0xe0) != 0x20 || NOT_PUBLIC.stream().anyMatch(hex::startsWith);
    }

    private static InetAddress four(byte[] octets, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(octets, from, from + 4));
        } catch (UnknownHostException e) {
            throw new AssertionError("four octets are an address", e);
        }
    }
}
