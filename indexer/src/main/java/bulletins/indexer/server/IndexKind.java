package bulletins.indexer.server;

import java.time.DateTimeException;
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

    private static final int MONTH = "yyyy-MM".length();

    /** @return the name to read by */
    public String alias(ServerSettings settings) {
        return settings.prefix() + word();
    }

    /**
     * @return the name to write to
     * @throws DateTimeException when the year has not four digits, so that no name could say it
     */
    public String index(ServerSettings settings, Instant lasting) {
        YearMonth month = YearMonth.from(lasting.atOffset(ZoneOffset.UTC));
        if (month.toString().length() != MONTH) throw new DateTimeException("it is of the month " + month);
        return alias(settings) + "-" + month;
    }

    /** @return the alias that an index of ours is read by */
    static String aliasOf(String index) {
        return index.substring(0, index.length() - MONTH - 1);
    }

    static YearMonth monthOf(String index) {
        return YearMonth.parse(index.substring(index.length() - MONTH));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
