package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import bulletins.stream.stories.TextSketch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of an item in canonical form, and what has to be said about them when the item has been read. */
public final class ItemLinks {
    /** Links of one item beyond this are not followed, so that no bulletin can ask for the whole web. */
    static final int MOST = 200;
    /** Links of a bulletin older than this are no news, and those of a fresh one go before them. */
    private static final Period OLD = Period.ofDays(30);

    private final Clock clock;

    public ItemLinks(Clock clock) {
        this.clock = clock;
    }

    /** @return canonical url → how the bulletin gives it, in the bulletin's order; only addresses of the web */
    public static Map<String, Link> addresses(Article item) {
        Map<String, Link> addresses = new LinkedHashMap<>();
        ItemFacts facts = item.item();
        if (facts == null) return addresses;
        for (Link link : facts.links()) {
            if (addresses.size() == MOST) break;
            CanonicalUrl.ofWeb(link.url()).ifPresent(url -> addresses.putIfAbsent(url, link));
        }
        return addresses;
    }

    /** @return for each link a citation, so that the item hears of the page, and the wish to fetch it */
    public List<Told> of(Article item) {
        List<Told> told = new ArrayList<>();
        Map<String, Link> addresses = addresses(item);
        if (addresses.isEmpty()) return told;
        TextSketch text = TextSketch.of(item.body());
        Instant now = clock.instant();
        boolean old = old(item, now);
        for (String url : addresses.keySet()) {
            told.add(new Told.Cited(new Citation(url, item.id(), text)));
            told.add(new Told.Wanted(
                    CanonicalUrl.host(url),
                    new FetchRequest(url, FetchRequest.Reads.PAGE, item.id(), null, now, null, null, old)));
        }
        return told;
    }

    private static boolean old(Article item, Instant now) {
        LocalDate date = item.item() == null ? null : item.item().bulletin().referenceDate();
        return date != null
                && date.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minus(OLD));
    }
}
