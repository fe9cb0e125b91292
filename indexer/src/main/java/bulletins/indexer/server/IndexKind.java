package bulletins.indexer.server;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What our indices hold. Each kind has one index for each month, named after an instant that never changes for a document, so
 * that every version of it stands in the same index; all months are read through one alias.
 */
public enum IndexKind {
    ARTICLES,
    REVISIONS,
    ALERTS,
    REJECTIONS;

    /** @return the name to read by */
    public String alias(ServerSettings settings) {
        return settings.prefix() + word();
    }

    /** @return the name to write to */
    public String index(ServerSettings settings, Instant lasting) {
        return alias(settings) + "-" + YearMonth.from(lasting.atOffset(ZoneOffset.UTC));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
