package bulletins.stream.road.told;

import bulletins.model.EnrichedArticle;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of an article.
 *
 * @param last its newest version, null while only news of it has come
 * @param alerted the rules that have raised their one alert for it
 * @param addresses where its page was read and has not gone from since; few
 * @param goneAt when its page was last found gone
 * @param silent whether it shall alert nobody when its story is told
 */
public record Known(
        @Nullable EnrichedArticle last,
        Set<String> alerted,
        Set<String> addresses,
        @Nullable Instant goneAt,
        boolean silent) {
    static final Known NOTHING = new Known(null, Set.of(), Set.of(), null, false);

    private static final int MOST_ADDRESSES = 8;

    public Known {
        alerted = Set.copyOf(alerted);
        addresses = addresses == null ? Set.of() : Set.copyOf(addresses);
    }

    public static Known orNothing(@Nullable Known stored) {
        return stored == null ? NOTHING : stored;
    }

    public Known with(EnrichedArticle newest) {
        return new Known(newest, alerted, addresses, goneAt, silent);
    }

    public Known alertedBy(Collection<String> rules) {
        Set<String> all = new HashSet<>(alerted);
        all.addAll(rules);
        return new Known(last, all, addresses, goneAt, silent);
    }

    public Known readAt(String address) {
        if (address.isEmpty() || addresses.contains(address) || addresses.size() >= MOST_ADDRESSES) return this;
        Set<String> all = new TreeSet<>(addresses);
        all.add(address);
        return new Known(last, alerted, all, goneAt, silent);
    }

    public Known goneFrom(String address) {
        Set<String> left = new TreeSet<>(addresses);
        return left.remove(address) ? new Known(last, alerted, left, goneAt, silent) : this;
    }

    public Known gone(@Nullable Instant at) {
        return new Known(last, alerted, addresses, at, silent);
    }

    public Known silently() {
        return new Known(last, alerted, addresses, goneAt, true);
    }
}
