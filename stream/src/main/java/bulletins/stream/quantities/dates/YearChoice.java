package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Calendar;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.dates.Said.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a date leaves out, from the sentence where it can and else from the reference.
 *
 * @param spokenOf the year that the sentence named last, 0 when it has named none; one to come is not that of 1-6月, which were counted
 * @param spokenMonth the month that the sentence named last
 * @param reviewed the year that the text told of as a whole, 0 when it has told of none
 * @param future whether the words around look ahead
 * @param past whether they look back
 */
record YearChoice(
        LocalDate reference,
        int spokenOf,
        @Nullable YearMonth spokenMonth,
        int reviewed,
        boolean future,
        boolean past) {
    /** Further ahead than this, a date without a year that nothing calls future is last year's. */
    private static final int FARTHEST_AHEAD = 240;

    private static final int FARTHEST_PLAN = 183;

    private static final int FARTHEST_BEHIND = 120;
    private static final int LONGEST_MONTH = 31;

    @Nullable
    Days settle(Said said) {
        if (said instanceof Days days) return days;
        Calendar calendar = (Calendar) said;
        if (calendar.year().said())
            return calendar.in(calendar.year().first(), calendar.year().last());
        if (isDayOnly(calendar)) return dayOnly(calendar);
        boolean counted =
                !future && calendar.month().first() == 1 && calendar.month().last() > 1;
        if (spokenOf > 0 && !(counted && spokenOf > reference.getYear())) return calendar.in(spokenOf, spokenOf);
        return nearest(calendar);
    }

    private @Nullable Days nearest(Calendar calendar) {
        int year = reference.getYear();
        Days same = calendar.in(year, year);
        if (same == null) return null;
        boolean told = reviewed == year - 1 && YearReader.reviews(reference);
        if (!future && told && isToCome(same)) return calendar.in(reviewed, reviewed);
        LocalDate farthest = past ? reference : reference.plusDays(FARTHEST_AHEAD);
        if (!future && same.start().isAfter(farthest)) return calendar.in(year - 1, year - 1);
        boolean longPast = same.end().isBefore(reference.minusDays(FARTHEST_BEHIND));
        Days next = future && longPast ? calendar.in(year + 1, year + 1) : null;
        return next != null && next.start().isBefore(reference.plusDays(FARTHEST_PLAN)) ? next : same;
    }

    /** A quarter that has not ended was not counted yet, while of the month of writing something may be told. */
    private boolean isToCome(Days days) {
        boolean quarter = days.end().isAfter(days.start().plusDays(LONGEST_MONTH));
        return days.start().isAfter(reference) || (quarter && days.end().isAfter(reference));
    }

    private @Nullable Days dayOnly(Calendar calendar) {
        if (spokenMonth != null) return inMonth(calendar, spokenMonth);
        YearMonth month = YearMonth.from(reference);
        Days same = inMonth(calendar, month);
        if (future) return same;
        boolean ahead = same == null || same.start().isAfter(reference);
        return ahead ? inMonth(calendar, month.minusMonths(1)) : same;
    }

    private static @Nullable Days inMonth(Calendar calendar, YearMonth month) {
        return calendar.withMonth(Span.of(month.getMonthValue())).in(month.getYear(), month.getYear());
    }

    private static boolean isDayOnly(Calendar calendar) {
        return calendar.day().said() && !calendar.month().said();
    }

    /** @return the end of a range that starts with {@code first}, which lends it the year and month it leaves out */
    static @Nullable Days following(Days first, Calendar calendar, Said firstSaid) {
        if (calendar.year().said())
            return calendar.in(calendar.year().first(), calendar.year().last());
        if (isDayOnly(calendar)) {
            boolean dayBefore =
                    firstSaid instanceof Days || ((Calendar) firstSaid).day().said();
            return dayBefore ? inMonth(calendar, YearMonth.from(first.start())) : null;
        }
        int year = first.start().getYear();
        Days same = calendar.in(year, year);
        return same != null && same.end().isBefore(first.start()) ? calendar.in(year + 1, year + 1) : same;
    }
}
