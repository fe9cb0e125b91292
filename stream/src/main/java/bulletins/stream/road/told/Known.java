package bulletins.stream.road.told;

import bulletins.model.EnrichedArticle;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of an article.
 *
 * @param last its newest version, null while only news of it has come
 * @param alerted the rules that have raised their one alert for it
 * @param goneAt when its page was last found gone
 * @param silent whether it shall alert nobody when its story is told
 */
public record Known(
        @Nullable EnrichedArticle last,
        Set<String> alerted,
        @Nullable Instant goneAt,
        boolean silent) {
    public static final Known NOTHING = new Known(null, Set.of(), null, false);

    public Known {
        alerted = Set.copyOf(alerted);
    }

    public Known with(EnrichedArticle newest) {
        return new Known(newest, alerted, goneAt, silent);
    }

    public Known alertedBy(Collection<String> rules) {
        Set<String> all = new HashSet<>(alerted);
        all.addAll(rules);
        return new Known(last, all, goneAt, silent);
    }

    public Known gone(@Nullable Instant at) {
        return new Known(last, alerted, at, silent);
    }

    public Known silently() {
        return new Known(last, alerted, goneAt, true);
    }
}
