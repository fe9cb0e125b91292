package bulletins.ingest.fetching;

import bulletins.model.CanonicalUrl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.Cookie;
import okhttp3.HttpUrl;

/** How far one journey has come: the urls on the way, and the cookies given there, which are forgotten at its end. */
final class Way {
    /** What a header's bytes become that are not UTF-8; which they were cannot be told any more. */
    private static final char LOST = '\ufffd';

    private final FetchSettings.Limits limits;
    private final List<String> chain;
    private final Set<String> asked;
    private final List<Cookie> cookies = new ArrayList<>();
    private String next;

    /** @param via redirects already followed, when another worker handed the link on */
    Way(String url, List<String> via, FetchSettings.Limits limits) {
        this.limits = limits;
        this.chain = new ArrayList<>(via);
        chain.add(url);
        this.asked = new HashSet<>(chain);
        this.next = url;
    }

    FetchSettings.Limits limits() {
        return limits;
    }

    /** @return the urls on the way, first to last, in their canonical form */
    List<String> chain() {
        return chain;
    }

    String end() {
        return chain.get(chain.size() - 1);
    }

    /** @return what to ask for: where it has come to, spelled as a redirect spells it if the canonical form leads in a circle */
    String next() {
        return next;
    }

    List<Cookie> cookies() {
        return cookies;
    }

    /** @return the canonical url that a redirect leads to, if it leads to one */
    Optional<String> target(Fetched.Redirect redirect) {
        if (redirect.location().indexOf(LOST) >= 0) return Optional.empty();
        return CanonicalUrl.webWithin(next, redirect.location());
    }

    /** @return whether this leads to somewhere new: another url, or one that may answer otherwise to a new cookie */
    boolean leadsOn(Fetched.Redirect redirect) {
        boolean known = redirect.cookies().stream()
                .allMatch(given -> cookies.stream().anyMatch(had -> had.name().equals(given.name())));
        return target(redirect).filter(url -> !known || !chain.contains(url)).isPresent();
    }

    /** @return whether it was there before; with a cookie the same address may answer otherwise, so only the limit ends such a loop */
    boolean circles(String target, Fetched.Redirect redirect) {
        cookies.addAll(redirect.cookies());
        next = chain.contains(target) ? asWritten(redirect.location()) : target;
        chain.add(target);
        return !asked.add(next) && cookies.isEmpty();
    }

    /** Servers may want the very parameters that the canonical form leaves out. */
    private String asWritten(String location) {
        HttpUrl from = HttpUrl.parse(next);
        HttpUrl to = from == null ? null : from.resolve(location);
        return to == null ? next : to.newBuilder().fragment(null).toString();
    }
}
