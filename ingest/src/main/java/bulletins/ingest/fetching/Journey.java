package bulletins.ingest.fetching;

import bulletins.model.CanonicalUrl;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Follows a link to its end: robots.txt, guard and the host's turn at every hop. Safe from any thread. */
public final class Journey implements AutoCloseable {
    /** So many bytes of a robots.txt count. */
    public static final int LONGEST_ROBOTS = Robots.LONGEST;
    /** The reason of an {@link Arrival.Failed} that is no fault of the link. */
    static final String HOST_BUSY = "host-busy";

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
        return go(new Way(url, via, settings.limits()), validators, turns, this::robotsStop);
    }

    /** Goes to a sitemap, which may be larger than other documents. */
    public Arrival goForSitemap(String url, List<String> via, Turns turns) throws InterruptedException {
        FetchSettings.Limits limits = settings.limits().forSitemaps();
        return go(new Way(url, via, limits), Validators.NONE, turns, this::robotsStop);
    }

    /** Goes to where another site's robots.txt has been redirected to, which no robots.txt refuses. */
    public Arrival goForRobots(String url, List<String> via, Turns turns) throws InterruptedException {
        Way way = new Way(url, via, settings.limits().forRobots());
        return go(way, Validators.NONE, turns, (at, chain, held) -> Optional.empty());
    }

    /** Another process's worker went for the robots.txt of this site, and this is what it says. */
    public void robotsTold(String site, byte[] text) {
        robots.told(site, text);
    }

    /** What may end a journey before the next request. */
    private interface Stop {
        Optional<Arrival> at(String url, List<String> chain, Turns turns) throws InterruptedException;
    }

    private Arrival go(Way way, Validators validators, Turns turns, Stop stop) throws InterruptedException {
        while (true) {
            Optional<Arrival> stopped = stop.at(way.end(), way.chain(), turns);
            if (stopped.isPresent()) return stopped.get();
            Validators here = validators.at(way.end());
            Fetched fetched = sentOn(web.get(way, here), way);
            if (!(fetched instanceof Fetched.Redirect redirect)) return arrival(fetched, way.chain(), here, turns);
            turns.wentWell();
            Optional<Arrival> end = moved(way, redirect, turns);
            if (end.isPresent()) return end.get();
        }
    }

    /** Gives back the places that a large body took, once its bytes are no longer held. */
    public void release(Arrival.Received received) {
        web.release(received.places());
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
        Arrival.Trail trail = new Arrival.Trail(chain, 0);
        Instant again = stop.until();
        return Optional.of(
                again == null
                        ? new Arrival.Refused(trail, stop.reason(), stop.why())
                        : new Arrival.Failed(
                                trail, stop.reason(), stop.why(), Duration.between(clock.instant(), again)));
    }

    /** A page that only sends its readers on is as good as a redirect; one that sends them in a circle is a page. */
    private Fetched sentOn(Fetched fetched, Way way) {
        if (!(fetched instanceof Fetched.Body page)) return fetched;
        Optional<Fetched.Redirect> redirect =
                SendingPages.redirect(page, way.next()).filter(way::leadsOn);
        if (redirect.isEmpty()) return fetched;
        web.release(page.places());
        return redirect.get();
    }

    /** Takes the next redirect into the chain and moves there; empty means go on. */
    private Optional<Arrival> moved(Way way, Fetched.Redirect redirect, Turns turns) throws InterruptedException {
        Optional<String> next = way.target(redirect);
        if (next.isEmpty()) {
            return Optional.of(new Arrival.Unusable(
                    new Arrival.Trail(way.chain(), redirect.status()),
                    "bad-redirect",
                    "redirected to what is no web address, or is written neither in ASCII nor in UTF-8: "
                            + shortened(redirect.location())));
        }
        boolean circle = way.circles(next.get(), redirect);
        Arrival.Trail trail = new Arrival.Trail(way.chain(), redirect.status());
        if (circle) return Optional.of(new Arrival.Unusable(trail, "redirect-loop", "the redirects go in a circle"));
        int most = way.limits().redirects();
        if (way.chain().size() - 1 > most)
            return Optional.of(new Arrival.Unusable(trail, "redirect-limit", "more than " + most + " redirects"));
        return waited(next.get(), way.chain(), turns);
    }

    private static Optional<Arrival> waited(String url, List<String> chain, Turns turns) throws InterruptedException {
        Turns.Move move = turns.move(CanonicalUrl.host(url));
        if (move == Turns.Move.HELD) return Optional.empty();
        Arrival.Trail trail = new Arrival.Trail(chain, 0);
        if (move == Turns.Move.ELSEWHERE) return Optional.of(new Arrival.HandedOn(trail));
        return Optional.of(new Arrival.Failed(trail, HOST_BUSY, "the host is busy with other links", null));
    }

    private static Arrival arrival(Fetched fetched, List<String> chain, Validators validators, Turns turns) {
        if (fetched instanceof Fetched.Body body) {
            turns.wentWell();
            return new Arrival.Received(
                    new Arrival.Trail(chain, body.status(), body.headers()), body.bytes(), body.places());
        }
        if (fetched instanceof Fetched.Broken broken) {
            return new Arrival.Failed(
                    new Arrival.Trail(chain, broken.status()), broken.reason(), broken.why(), broken.slow(turns));
        }
        if (fetched instanceof Fetched.Forbidden refusal)
            return new Arrival.Refused(new Arrival.Trail(chain, 0), "guard-refused", refusal.why());
        if (fetched instanceof Fetched.TooLarge large)
            return new Arrival.Unusable(new Arrival.Trail(chain, large.status()), "too-large", large.why());
        turns.wentWell();
        return Statuses.arrival((Fetched.Bare) fetched, chain, validators);
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
