package bulletins.ingest.fetching;

import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;

/** How the web is visited: who we say we are, how long we wait, how much we take, whom we may reach. */
public record FetchSettings(String userAgent, Times times, Limits limits, Access access, Manners manners) {
    private static final List<String> PORTS = List.of("80", "443", "8080", "8443");

    /** Time limits of one request: to connect, for the first byte and between bytes, and for the whole. */
    public record Times(Duration connect, Duration firstByte, Duration whole) {}

    /** Size limits in bytes, of the answer as it travels and of the body once decompressed. */
    public record Limits(long received, long body, int redirects) {
        /** By its protocol (sitemaps.org), in bytes; compressed and not. */
        private static final long SITEMAP = 50L * 1024 * 1024;

        /** The rules of a site count however small its pages are to be. */
        Limits forRobots() {
            return new Limits(Topics.LARGEST_BODY, Topics.LARGEST_BODY, redirects);
        }

        Limits forSitemaps() {
            return new Limits(SITEMAP, SITEMAP, redirects);
        }
    }

    /**
     * Whom we may reach.
     *
     * @param allowHosts {@code host} or {@code host:port} that may lie on inner addresses and odd ports
     * @param extraAuthorities who may sign for sites beside those whom Java trusts
     */
    public record Access(
            Set<String> allowHosts, Set<Integer> ports, Optional<URI> proxy, List<X509Certificate> extraAuthorities) {
        public Access {
            allowHosts = Set.copyOf(allowHosts);
            ports = Set.copyOf(ports);
            extraAuthorities = List.copyOf(extraAuthorities);
        }
    }

    /** How a host is spared: the pause after each request, and caps on what it may ask of us. */
    public record Manners(boolean robots, Duration pause, Duration longestCrawlDelay, Duration longestRetryAfter) {}

    public static FetchSettings from(Environment all) {
        Environment fetch = all.within("fetch");
        return new FetchSettings(
                userAgent(fetch),
                new Times(
                        fetch.lasting("connect-timeout", Duration.ofSeconds(10)),
                        fetch.lasting("first-byte-timeout", Duration.ofSeconds(20)),
                        fetch.lasting("timeout", Duration.ofSeconds(90))),
                new Limits(
                        size(fetch, "largest-answer"),
                        size(fetch, "largest-body"),
                        fetch.number("redirects", 10, 0, 50)),
                access(fetch),
                new Manners(
                        fetch.flag("robots", true),
                        fetch.duration("pause", Duration.ofSeconds(1)),
                        fetch.duration("longest-crawl-delay", Duration.ofSeconds(30)),
                        fetch.duration("longest-retry-after", Duration.ofHours(6))));
    }

    /** @return the first word of the user agent, which robots.txt files name */
    String product() {
        return userAgent.split("[/ ]", 2)[0];
    }

    private static String userAgent(Environment fetch) {
        String contact = fetch.optional("contact").map(who -> " (+" + who + ")").orElse("");
        String agent = fetch.text("user-agent", "bulletin-stream/1.0" + contact);
        if (!agent.matches("[\\x20-\\x7e]+")) fetch.mistake("user-agent", "must be plain ASCII");
        return agent.replaceAll("[^\\x20-\\x7e]", "");
    }

    private static long size(Environment fetch, String name) {
        return fetch.bytes(name, Topics.LARGEST_BODY, 1, Topics.LARGEST_BODY);
    }

    private static Access access(Environment fetch) {
        Set<Integer> ports = new TreeSet<>();
        for (String port : fetch.texts("ports", PORTS)) {
            if (port.matches("\\d{1,5}")) ports.add(Integer.valueOf(port));
            else fetch.mistake("ports", "must be port numbers, not '" + port + "'");
        }
        return new Access(
                hosts(fetch),
                ports,
                fetch.parsed(
                        "proxy", Optional.empty(), "as http://proxy.example:3128", text -> Optional.of(proxy(text))),
                fetch.certificates("extra-ca"));
    }

    /** @return the hosts in the spelling of urls, as the guard compares them */
    private static Set<String> hosts(Environment fetch) {
        Set<String> hosts = new TreeSet<>();
        for (String written : fetch.texts("allow-hosts", List.of())) {
            HttpUrl url = HttpUrl.parse("http://" + written);
            if (url == null || !url.equals(url.resolve("/")))
                fetch.mistake("allow-hosts", "must be hosts, or each host:port, not '" + written + "'");
            else hosts.add(Guard.name(url.host()) + (written.endsWith(":" + url.port()) ? ":" + url.port() : ""));
        }
        return hosts;
    }

    private static URI proxy(String text) {
        URI proxy = URI.create(text);
        if (!"http".equals(proxy.getScheme())
                || proxy.getHost() == null
                || proxy.getPort() < 1
                || proxy.getUserInfo() != null) throw new IllegalArgumentException();
        return proxy;
    }
}
