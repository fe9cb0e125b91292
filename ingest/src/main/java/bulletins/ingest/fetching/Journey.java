package bulletins.ingest.fetching;

import bulletins.model.CanonicalUrl;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Cookie;

/** Follows a link to its end: robots.txt, guard and the host's turn at every hop. Safe from any thread. */
public final class Journey implements AutoCloseable {
    /** The reason of an {@link Arrival.Failed} that is no fault of the link. */
    public static final String HOST_BUSY = "host-busy";

    private final FetchSettings settings;
    private final WebClient web;
    private final Robots robots;
    private final Clock clock;

    public Journey(FetchSettings settings, Clock clock) {
        this(settings, clock, InetAddress::getAllByName);
    }

    Journey(FetchSettings settings, Clock clock, GuardedNames.Resolver resolver) {
        this.settings = settings;
        this.clock = clock;
        this.web =
                new WebClient(settings, new RetryAfter(clock, settings.manners().longestRetryAfter()), resolver);
        this.robots = new Robots(web, settings, clock);
    }

    /**
     * Goes to a url whose host's turn is held.
     *
     * @param via redirects already followed, when another worker handed the link on
     */
    public Arrival go(String url, Validators validators, List<String> via, Turns turns) throws InterruptedException {
        return go(url, validators, via, turns, this::robotsStop);
    }

    /** Goes to where another site's robots.txt has been redirected to, which no robots.txt refuses. */
    public Arrival goForRobots(String url, List<String> via, Turns turns) throws InterruptedException {
        return go(url, Validators.NONE, via, turns, (at, chain, held) -> Optional.empty());
    }

    /** Another process's worker went for the robots.txt of this site, and this is what it says. */
    public void robotsTold(String site, byte[] text) {
        robots.told(site, text);
    }

    /** What may end a journey before the next request. */
    private interface Stop {
        Optional<Arrival> at(String url, List<String> chain, Turns turns) throws InterruptedException;
    }

    private Arrival go(String url, Validators validators, List<String> via, Turns turns, Stop stop)
            throws InterruptedException {
        List<String> chain = new ArrayList<>(via);
        chain.add(url);
        List<Cookie> cookies = new ArrayList<>();
        while (true) {
            String at = chain.get(chain.size() - 1);
            Optional<Arrival> stopped = stop.at(at, chain, turns);
            if (stopped.isPresent()) return stopped.get();
            Fetched fetched = sentOn(web.get(at, validators.at(at), cookies), chain);
            if (!(fetched instanceof Fetched.Redirect redirect)) return arrival(fetched, chain, validators, turns);
            turns.wentWell();
            cookies.addAll(redirect.cookies());
            Optional<Arrival> end = moved(chain, redirect, !cookies.isEmpty(), turns);
            if (end.isPresent()) return end.get();
        }
    }

    /** Gives back the place that a large body took. */
    public void release() {
        web.release();
    }

    /** Ends what is under way to a host. */
    public void cancel(String host) {
        web.cancel(host);
    }

    @Override
    public void close() {
        web.close();
    }

    private Optional<Arrival> robotsStop(String url, List<String> chain, Turns turns) throws InterruptedException {
        boolean asks = robots.unknown(url);
        Robots.Verdict verdict = robots.verdict(url, turns);
        turns.crawlDelay(CanonicalUrl.host(url), verdict.crawlDelay());
        if (verdict.stop().isEmpty()) return asks ? waited(url, chain, turns) : Optional.empty();
        Robots.Stop stop = verdict.stop().get();
        Arrival.Trail trail = trail(chain, 0, Map.of());
        Instant again = stop.until();
        return Optional.of(
                again == null
                        ? new Arrival.Refused(trail, stop.reason(), stop.why())
                        : new Arrival.Failed(
                                trail, stop.reason(), stop.why(), Duration.between(clock.instant(), again)));
    }

    /** A page that only sends its readers on is as good as a redirect; one that sends them in a circle is a page. */
    private static Fetched sentOn(Fetched fetched, List<String> chain) {
        if (!(fetched instanceof Fetched.Body page)) return fetched;
        String at = chain.get(chain.size() - 1);
        return SendingPages.target(page)
                .flatMap(link -> CanonicalUrl.within(at, link))
                .filter(url -> url.startsWith("http") && !chain.contains(url))
                .<Fetched>map(url -> new Fetched.Redirect(page.status(), url, List.of()))
                .orElse(fetched);
    }

    /** Takes the next redirect into the chain and moves there; empty means go on. */
    private Optional<Arrival> moved(List<String> chain, Fetched.Redirect redirect, boolean cookies, Turns turns)
            throws InterruptedException {
        String from = chain.get(chain.size() - 1);
        Optional<String> next = CanonicalUrl.within(from, redirect.location()).filter(url -> url.startsWith("http"));
        if (next.isEmpty()) {
            return Optional.of(new Arrival.Unusable(
                    trail(chain, redirect.status(), Map.of()),
                    "bad-redirect",
                    "redirected to what is no web address: " + shortened(redirect.location())));
        }
        // With a new cookie the same address may answer otherwise, so only the limit ends such a loop.
        boolean loop = chain.contains(next.get()) && !cookies;
        chain.add(next.get());
        Arrival.Trail trail = trail(chain, redirect.status(), Map.of());
        if (loop) return Optional.of(new Arrival.Unusable(trail, "redirect-loop", "the redirects go in a circle"));
        if (chain.size() - 1 > settings.limits().redirects())
            return Optional.of(new Arrival.Unusable(
                    trail, "redirect-limit", "more than " + settings.limits().redirects() + " redirects"));
        return waited(next.get(), chain, turns);
    }

    private static Optional<Arrival> waited(String url, List<String> chain, Turns turns) throws InterruptedException {
        Turns.Move move = turns.move(CanonicalUrl.host(url));
        if (move == Turns.Move.HELD) return Optional.empty();
        Arrival.Trail trail = trail(chain, 0, Map.of());
        if (move == Turns.Move.ELSEWHERE) return Optional.of(new Arrival.HandedOn(trail));
        return Optional.of(new Arrival.Failed(trail, HOST_BUSY, "the host is busy with other links", null));
    }

    private static Arrival arrival(Fetched fetched, List<String> chain, Validators validators, Turns turns) {
        if (fetched instanceof Fetched.Body body) {
            turns.wentWell();
            return new Arrival.Received(trail(chain, body.status(), body.headers()), body.bytes(), body.large());
        }
        if (fetched instanceof Fetched.Broken broken) {
            return new Arrival.Failed(
                    trail(chain, broken.status(), Map.of()), broken.reason(), broken.why(), broken.slow(turns));
        }
        if (fetched instanceof Fetched.Forbidden refusal)
            return new Arrival.Refused(trail(chain, 0, Map.of()), "guard-refused", refusal.why());
        if (fetched instanceof Fetched.TooLarge large)
            return new Arrival.Unusable(trail(chain, large.status(), Map.of()), "too-large", large.why());
        turns.wentWell();
        return Statuses.arrival((Fetched.Bare) fetched, chain, validators);
    }

    static Arrival.Trail trail(List<String> chain, int status, Map<String, String> headers) {
        return new Arrival.Trail(chain, status, headers);
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
