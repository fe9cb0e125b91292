package bulletins.ingest.fetching;

import bulletins.model.CanonicalUrl;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each site's robots.txt allows us, by RFC 9309, kept for a day. Safe from any thread. */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(5);
    /** "A reasonably long period of time (for example, 30 days)", RFC 9309 section 2.3.1.4. */
    private static final Duration GIVEN_UP = Duration.ofDays(30);
    /** "At least 500 kibibytes", RFC 9309 section 2.5. */
    private static final int LONGEST = 512 * 1024;
    /** "At least five consecutive redirects", RFC 9309 section 2.3.1.2. */
    private static final int REDIRECTS = 5;

    private static final int SITES = 10_000;

    private final WebClient web;
    private final FetchSettings settings;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES;
        }
    };

    /**
     * @param crawlDelay zero when none is asked for
     * @param unreachable why there is no verdict yet
     * @param guarded why the guard keeps us from the whole site
     */
    record Verdict(boolean allowed, Duration crawlDelay, Optional<String> unreachable, Optional<String> guarded) {
        static final Verdict ALLOWED = new Verdict(true, Duration.ZERO, Optional.empty(), Optional.empty());
    }

    private record Known(
            @Nullable BaseRobotRules rules, String unreachable, boolean guarded, Instant since, Instant until) {}

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
        if (rules.rules() == null) {
            Optional<String> why = Optional.of(rules.unreachable());
            return rules.guarded()
                    ? new Verdict(false, Duration.ZERO, Optional.empty(), why)
                    : new Verdict(false, Duration.ZERO, why, Optional.empty());
        }
        return new Verdict(rules.rules().isAllowed(url), crawlDelay(rules.rules()), Optional.empty(), Optional.empty());
    }

    private Duration crawlDelay(BaseRobotRules rules) {
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        Duration longest = settings.manners().longestCrawlDelay();
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private Optional<Known> fresh(String site) {
        synchronized (known) {
            return Optional.ofNullable(known.get(site))
                    .filter(rules -> rules.until().isAfter(clock.instant()));
        }
    }

    private Known ask(String site, Turns turns) throws InterruptedException {
        Instant now = clock.instant();
        Known asked = answered(site, fetch(site + "/robots.txt", REDIRECTS, turns), now);
        synchronized (known) {
            Known before = known.get(site);
            if (asked.rules() == null && before != null && before.rules() == null) {
                boolean forLong = Duration.between(before.since(), now).compareTo(GIVEN_UP) > 0;
                asked = forLong
                        ? new Known(parsed(site, new byte[0]), "", false, before.since(), now.plus(KEPT))
                        : new Known(null, asked.unreachable(), asked.guarded(), before.since(), asked.until());
            }
            known.put(site, asked);
        }
        return asked;
    }

    private Known answered(String site, Fetched fetched, Instant now) {
        if (fetched instanceof Fetched.Body body) {
            if (body.large()) web.release();
            byte[] start = Arrays.copyOf(body.bytes(), Math.min(body.bytes().length, LONGEST));
            return new Known(parsed(site, start), "", false, now, now.plus(KEPT));
        }
        if (fetched instanceof Fetched.Broken broken)
            return new Known(null, "its robots.txt: " + broken.why(), false, now, now.plus(ASKED_AGAIN));
        if (fetched instanceof Fetched.Forbidden refusal)
            return new Known(null, refusal.why(), true, now, now.plus(ASKED_AGAIN));
        // A 4xx is "unavailable": everything is allowed. So is a robots.txt too large or redirected too often.
        return new Known(parsed(site, new byte[0]), "", false, now, now.plus(KEPT));
    }

    /** Another process's host is asked for this one file without its turn, as RFC 9309 wants redirects followed. */
    private Fetched fetch(String url, int redirects, Turns turns) throws InterruptedException {
        Fetched fetched = web.get(url, Validators.NONE, List.of());
        if (!(fetched instanceof Fetched.Redirect redirect) || redirects == 0) return fetched;
        Optional<String> next = CanonicalUrl.within(url, redirect.location()).filter(to -> to.startsWith("http"));
        if (next.isEmpty()) return fetched;
        if (turns.move(CanonicalUrl.host(next.get())) == Turns.Move.BUSY)
            return new Fetched.Broken("busy", "it is redirected to a busy host", 0, null);
        return fetch(next.get(), redirects - 1, turns);
    }

    private BaseRobotRules parsed(String site, byte[] text) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 5)
                .parseContent(
                        site + "/robots.txt",
                        text,
                        "text/plain",
                        List.of(settings.product().toLowerCase(Locale.ROOT)));
    }

    private static String site(String url) {
        URI parsed = URI.create(url);
        return parsed.getScheme() + "://" + parsed.getRawAuthority();
    }
}
