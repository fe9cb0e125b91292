package bulletins.indexer.server;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which months are kept.
 *
 * @param kept whole months before this one; 0 keeps all
 */
public record Months(int kept, Clock clock) {
    private static final int LONGEST_MONTH = 31;

    /** @return whether anything is ever dropped */
    boolean limited() {
        return kept > 0;
    }

    /** @return whether what lies in that month is no longer kept */
    boolean dropped(YearMonth month) {
        return limited()
                && month.isBefore(YearMonth.now(clock.withZone(ZoneOffset.UTC)).minusMonths(kept));
    }

    public boolean dropped(Instant lasting) {
        return limited() && dropped(YearMonth.from(lasting.atOffset(ZoneOffset.UTC)));
    }

    /** @return the month that an index is of, when its name says one */
    Optional<YearMonth> of(String index, String alias) {
        try {
            return Optional.of(YearMonth.parse(index.substring(alias.length() + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    int keptDays() {
        return kept * LONGEST_MONTH;
    }
}
