package bulletins.stream.claims;

import bulletins.model.DateMention.Role;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day or span as an article means it.
 *
 * @param yearSaid whether the year is printed or follows from words such as 今年, and is not guessed
 * @param open whether the span runs to the day of writing, as with 今年以来
 * @param relative whether it counts from the day of writing, as 昨天 does: copied by a digest, it no longer says which day
 */
public record Days(LocalDate start, LocalDate end, Role role, boolean yearSaid, boolean open, boolean relative) {
    boolean same(Days other) {
        return start.equals(other.start) && (end.equals(other.end) || (open && other.open));
    }

    boolean holds(Days other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** @return whether both are spans that begin or end on the same day */
    boolean touches(Days other) {
        return !isOneDay() && !other.isOneDay() && (start.equals(other.start) || end.equals(other.end));
    }

    /** @return whether the two may be the same days of a year that one of them leaves out */
    boolean sameButForYear(Days other) {
        return (!yearSaid || !other.yearSaid)
                && MonthDay.from(start).equals(MonthDay.from(other.start))
                && MonthDay.from(end).equals(MonthDay.from(other.end));
    }

    /** @return as in a claim's value */
    String spelled() {
        return isOneDay() ? start.toString() : start + "…" + end;
    }

    boolean isOneDay() {
        return start.equals(end);
    }
}
