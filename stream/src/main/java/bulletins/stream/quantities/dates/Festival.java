package bulletins.stream.quantities.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day that is called by name, of one of the kinds that festivals.yaml tells.
 *
 * @param term the constant of a solar term's approximation
 * @param winter whether the term falls before the leap day
 * @param shifts the years in which the approximation is off, and by how many days
 * @param nickname whether the name alone may mean something else
 */
record Festival(
        String name,
        int month,
        int day,
        int week,
        int weekday,
        boolean lunar,
        @Nullable Double term,
        boolean winter,
        @Nullable Map<Integer, Integer> shifts,
        boolean nickname) {

    /** @return null where the day is not known, as with a solar term of another century */
    @Nullable
    LocalDate in(int year, LunarCalendar calendar) {
        if (lunar) return calendar.day(year, month, day);
        if (term != null) return year / 100 == 20 ? term(year, term) : null;
        if (week == 0) return LocalDate.of(year, month, day);
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.of(weekday)));
    }

    private LocalDate term(int year, double constant) {
        int inCentury = year % 100;
        int day = (int) (inCentury * 0.2422 + constant) - Math.floorDiv(winter ? inCentury - 1 : inCentury, 4);
        return LocalDate.of(year, month, day).plusDays(shifts == null ? 0 : shifts.getOrDefault(year, 0));
    }
}
