package bulletins.stream.quantities.figures;

import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period or the day that figures speak of, or neither.
 *
 * @param brief whether the next sentence has nothing of it: an aim, or one of several periods
 */
record CountedTime(Figure.@Nullable Span period, @Nullable LocalDate asOf, boolean brief) {
    static final CountedTime NONE = new CountedTime(null, null, false);

    static CountedTime during(FoundDate date, boolean brief) {
        return new CountedTime(new Figure.Span(date.days().start(), date.days().end()), null, brief);
    }

    static CountedTime on(FoundDate date, boolean brief) {
        return new CountedTime(null, date.days().end(), brief);
    }

    boolean isSaid() {
        return period != null || asOf != null;
    }

    /** @return the whole year that it ends in, null when nothing is said */
    @Nullable
    CountedTime year() {
        LocalDate end = period == null ? asOf : period.end();
        if (end == null) return null;
        LocalDate first = end.withDayOfYear(1);
        return new CountedTime(new Figure.Span(first, first.plusYears(1).minusDays(1)), null, brief);
    }

    boolean includes(FoundDate date) {
        return period != null
                && !date.days().start().isBefore(period.start())
                && !date.days().end().isAfter(period.end());
    }

    boolean isMonth() {
        return period != null
                && period.start().getDayOfMonth() == 1
                && period.end().equals(period.start().plusMonths(1).minusDays(1));
    }
}
