package bulletins.stream;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last visit to a url, as far as the next one needs to know it.
 *
 * @param bytesHash of the bytes last read, empty when none were
 * @param textHash of all that was last read from them, empty when nothing was
 * @param articleIds what was last read there
 * @param seen what citing items are told of it, null when it is a bulletin
 */
record Visit(
        Instant fetchedAt,
        String bytesHash,
        String textHash,
        List<String> articleIds,
        @Nullable PageSeen seen) {
    Visit {
        articleIds = List.copyOf(articleIds);
    }

    /** @return a visit that brought nothing to read, so that what was known stays */
    static Visit fruitless(@Nullable Visit before, Instant at, PageSeen seen) {
        if (before == null) return new Visit(at, "", "", List.of(), seen);
        return new Visit(at, before.bytesHash, before.textHash, before.articleIds, seen);
    }

    boolean wasRead() {
        return seen == null || seen.state() == PageSeen.State.READ;
    }
}
