package bulletins.ingest.fetching;

import bulletins.ingest.fetching.RobotsCache.Known;
import bulletins.ingest.memory.Keys;
import bulletins.model.CanonicalUrl;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each site's robots.txt allows us, by RFC 9309, kept for a day. Safe from any thread. */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    /** One that cannot be had is asked for again after as long as that has lasted, within these bounds. */
    private static final Duration SOONEST = Duration.ofSeconds(10);

    private static final Duration LATEST = Duration.ofMinutes(5);
    /** "A reasonably long period of time (for example, 30 days)", RFC 9309 section 2.3.1.4. */
    private static final Duration GIVEN_UP = Duration.ofDays(30);
    /** "At least 500 kibibytes", RFC 9309 section 2.5. */
    static final int LONGEST = 512 * 1024;
    /** "At least five consecutive redirects", RFC 9309 section 2.3.1.2. */
    private static final int REDIRECTS = 5;

    private static final BaseRobotRules NOTHING = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);

    private final WebClient web;
    private final FetchSettings settings;
    private final Clock clock;
    private final RobotsCache cache = new RobotsCache();

    /** @param crawlDelay zero when none is asked for */
    record Verdict(Duration crawlDelay, Optional<Stop> stop) {
        static final Verdict ALLOWED = new Verdict(Duration.ZERO, Optional.empty());
    }

    /**
     * Why a url may not be asked for.
     *
     * @param until when to ask again, null where that is no use
     */
    record Stop(String reason, String why, @Nullable Instant until) {}

    Robots(WebClient web, FetchSettings settings, Clock clock) {
        this.web = web;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether {@code site}'s robots.txt must be asked for before a verdict */
    boolean unknown(String url) {
        return settings.manners().robots() && fresh(site(url)).isEmpty();
    }

    /** @param turns holds the turn of the url's host; where robots.txt is redirected, it is moved on to the other's */
    Verdict verdict(String url, Turns turns) throws InterruptedException {
        if (!settings.manners().robots()) return Verdict.ALLOWED;
        String site = site(url);
        Optional<Known> fresh = fresh(site);
        Known rules = fresh.isPresent() ? fresh.get() : ask(site, turns);
        if (rules.stop() != null) return new Verdict(Duration.ZERO, Optional.of(rules.stop()));
        Optional<Stop> refusal = rules.rules().isAllowed(url)
                ? Optional.empty()
                : Optional.of(
                        new Stop("robots-refused", "robots.txt of " + CanonicalUrl.host(url) + " refuses it", null));
        return new Verdict(crawlDelay(rules.rules()), refusal);
    }

    /** Somebody else has asked for it. */
    void told(String site, byte[] text) {
        cache.put(site, said(site, text, clock.instant()));
    }

    private Duration crawlDelay(BaseRobotRules rules) {
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        Duration longest = settings.manners().longestCrawlDelay();
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private Optional<Known> fresh(String site) {
        Instant now = clock.instant();
        return cache.of(site).filter(rules -> rules.fresh(now));
    }

    private Known ask(String site, Turns turns) throws InterruptedException {
        Instant now = clock.instant();
        Fetched fetched = fetch(site, turns);
        Known asked = fetched instanceof Fetched.Broken broken
                ? unreachable(broken, turns, awaySince(site, now), now)
                : answered(site, fetched, now);
        cache.put(site, asked);
        return asked;
    }

    private Instant awaySince(String site, Instant now) {
        return cache.of(site)
                .map(Known::away)
                .filter(away -> away.isBefore(now))
                .orElse(now);
    }

    private Known answered(String site, Fetched fetched, Instant now) {
        if (fetched instanceof Fetched.Body body) {
            web.release(body.places());
            return said(site, body.bytes(), now);
        }
        if (fetched instanceof Fetched.Forbidden refusal)
            return new Known(NOTHING, 0, new Stop("guard-refused", refusal.why(), null), null, now, now.plus(LATEST));
        // A 4xx is "unavailable": everything is allowed. So is a robots.txt too large or redirected too often.
        return said(site, new byte[0], now);
    }

    private static Known unreachable(Fetched.Broken broken, Turns turns, Instant since, Instant now) {
        if (since.plus(GIVEN_UP).isBefore(now)) return new Known(NOTHING, 0, null, since, now, now.plus(KEPT));
        boolean busy = broken.reason().equals(Journey.HOST_BUSY);
        Instant again = now.plus(busy ? SOONEST : pause(broken.slow(turns), Duration.between(since, now)));
        String reason = busy ? broken.reason() : "robots-unreachable";
        return new Known(NOTHING, 0, new Stop(reason, "its robots.txt: " + broken.why(), again), since, now, again);
    }

    private static Duration pause(@Nullable Duration asked, Duration lasted) {
        Duration usual = lasted.compareTo(LATEST) < 0 ? lasted : LATEST;
        return Collections.max(List.of(SOONEST, usual, asked == null ? Duration.ZERO : asked));
    }

    private Fetched fetch(String site, Turns turns) throws InterruptedException {
        Way way = new Way(site + "/robots.txt", List.of(), settings.limits().forRobots());
        while (true) {
            Fetched fetched = web.get(way, Validators.NONE);
            if (!(fetched instanceof Fetched.Redirect redirect) || way.chain().size() > REDIRECTS) return fetched;
            Optional<String> next = way.target(redirect);
            if (next.isEmpty() || way.circles(next.get(), redirect)) return fetched;
            Turns.Move move = turns.move(CanonicalUrl.host(next.get()));
            if (move == Turns.Move.HELD) continue;
            if (move == Turns.Move.ELSEWHERE) turns.handOn(Keys.robots(site), way.chain());
            return new Fetched.Broken(Journey.HOST_BUSY, "it is redirected to " + next.get(), 0, null);
        }
    }

    private Known said(String site, byte[] text, Instant now) {
        byte[] read = Arrays.copyOf(text, Math.min(text.length, LONGEST));
        return new Known(parsed(site, read), read.length, null, null, now, now.plus(KEPT));
    }

    private BaseRobotRules parsed(String site, byte[] text) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 5)
                .parseContent(
                        site + "/robots.txt",
                        text,
                        "text/plain",
                        List.of(settings.product().toLowerCase(Locale.ROOT)));
    }

    /** @return all before the path, which every canonical url has */
    private static String site(String url) {
        return url.substring(0, url.indexOf('/', url.indexOf("://") + 3));
    }
}
