package bulletins.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.ForwardClock;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A hostile site, a fetcher with small limits, and a neighbour that must always be reached. */
abstract class HostileTest {
    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final int LARGEST = 256 * 1024;
    static final Duration SOON = Duration.ofMillis(500);
    /** No machine is so busy that it takes a site on loopback longer to answer. */
    static final Duration LONG = Duration.ofMinutes(1);

    final ForwardClock clock = new ForwardClock(Clock.fixed(NOW, ZoneOffset.UTC));
    final FakeTurns turns = new FakeTurns();
    final Set<String> allowed = new TreeSet<>();
    final HostileSite site = opened();
    private final List<Journey> journeys = new ArrayList<>();

    @BeforeEach
    void allowTheSite() {
        allowed.add("127.0.0.1:" + site.port());
        site.on("/neighbour", HostileSite.says("200 OK", "Content-Type: text/plain\r\n", "still here"));
    }

    @AfterEach
    void theNeighbourIsReachedAllTheSame() throws Exception {
        site.on("/robots.txt", HostileSite.says("404 Not Found", "", ""));
        assertThat(body(journey().go(site.url("/neighbour"), Validators.NONE, List.of(), turns)))
                .isEqualTo("still here");
        journeys.forEach(Journey::close);
        site.close();
    }

    Arrival go(String path) throws InterruptedException {
        return goTo(site.url(path));
    }

    Arrival goTo(String url) throws InterruptedException {
        return goTo(url, journey());
    }

    Arrival goTo(String url, Journey journey) throws InterruptedException {
        return journey.go(url, Validators.NONE, List.of(), turns);
    }

    Journey journey() {
        return journey(settings(Optional.empty()), InetAddress::getAllByName);
    }

    Journey journey(FetchSettings settings, GuardedNames.Resolver resolver) {
        Journey journey = new Journey(settings, clock, resolver);
        journeys.add(journey);
        return journey;
    }

    /** A fetcher for sites that keep it waiting; where robots.txt does not, it is not to be what came too late. */
    Journey impatient(Duration firstByte, Duration whole, boolean robots) {
        return journey(settings(firstByte, whole, robots, Optional.empty()), InetAddress::getAllByName);
    }

    FetchSettings settings(Optional<java.nio.file.Path> authorities) {
        return settings(LONG, LONG, true, authorities);
    }

    private FetchSettings settings(
            Duration firstByte, Duration whole, boolean robots, Optional<java.nio.file.Path> authorities) {
        return new FetchSettings(
                "bulletin-stream/1.0 (+mailto:crawler@example.org)",
                new FetchSettings.Times(LONG, firstByte, whole),
                new FetchSettings.Limits(LARGEST, LARGEST, 5),
                new FetchSettings.Access(allowed, Set.of(80, 443), Optional.empty(), certificates(authorities)),
                new FetchSettings.Manners(robots, Duration.ZERO, Duration.ofSeconds(30), Duration.ofHours(1)));
    }

    private static List<X509Certificate> certificates(Optional<java.nio.file.Path> file) {
        return file.map(pem -> Environment.of(null, Map.of("BULLETINS_CA", pem.toString()))
                        .certificates("ca"))
                .orElse(List.of());
    }

    static String body(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Received.class);
        return new String(((Arrival.Received) arrival).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static String failed(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Failed.class);
        return ((Arrival.Failed) arrival).reason();
    }

    static String unusable(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Unusable.class);
        return ((Arrival.Unusable) arrival).reason();
    }

    static String refused(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        return ((Arrival.Refused) arrival).reason();
    }

    private static HostileSite opened() {
        try {
            return new HostileSite();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Grants every turn and remembers what was asked of it. */
    static final class FakeTurns implements Turns {
        Duration crawlDelay = Duration.ZERO;
        Optional<Duration> slowed = Optional.empty();
        Optional<String> elsewhere = Optional.empty();
        final List<String> moves = new ArrayList<>();
        final Map<String, List<String>> handedOn = new HashMap<>();

        @Override
        public Move move(String host) {
            moves.add(host);
            return elsewhere.filter(host::equals).isPresent() ? Move.ELSEWHERE : Move.HELD;
        }

        @Override
        public void handOn(String key, List<String> chain) {
            handedOn.put(key, chain);
        }

        @Override
        public void crawlDelay(String host, Duration pause) {
            crawlDelay = pause;
        }

        @Override
        public Duration slowDown(Duration atLeast) {
            slowed = Optional.of(atLeast);
            return atLeast.plusSeconds(1);
        }

        @Override
        public void wentWell() {}
    }
}
