package bulletins.ingest.fetching;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Keeps fetched links from reaching inside (DESIGN, promise 8). Urls are looked at before a request, addresses when a socket
 * connects, so that redirects, literals and every address of a name are covered.
 */
final class Guard {
    private final FetchSettings.Access access;

    Guard(FetchSettings.Access access) {
        this.access = access;
    }

    /** @return why this url may not be asked for, whatever its address */
    Optional<String> refusal(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty())
            return Optional.of("the url holds a user name or password");
        if (allowed(url.host(), url.port()) || access.ports().contains(url.port())) return Optional.empty();
        return Optional.of("port " + url.port()
                + " is not among the allowed ports (setting fetch.ports); where that is wanted, name " + url.host()
                + ":" + url.port() + " in fetch.allow-hosts");
    }

    /** @return why no socket may connect there, be it to a host or to the proxy that is asked in its place */
    Optional<String> refusal(InetSocketAddress to) {
        String host = to.getHostString();
        return proxied(host, to.getPort()) ? Optional.empty() : refusal(shortest(host), to.getPort(), to.getAddress());
    }

    /** @return why this address of a host may not be visited */
    Optional<String> refusal(String host, int port, InetAddress address) {
        if (allowed(host, port) || !InnerNetworks.hold(address)) return Optional.empty();
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
}
