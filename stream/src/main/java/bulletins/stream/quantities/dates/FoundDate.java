package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import java.time.temporal.ChronoUnit;

/** A date where it stands in the compact text, from {@code from} to before {@code to}. */
public record FoundDate(Days days, Role role, boolean asOf, int from, int to) {
    public boolean isOneDay() {
        return days.start().equals(days.end());
    }

    boolean isWithinMonth() {
        return ChronoUnit.DAYS.between(days.start(), days.end()) < 31;
    }
}
