package bulletins.stream.quantities.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a date expression says before what it leaves out is filled in. */
public sealed interface Said {

    /** Days that follow from the reference alone, as 昨天 and 近三年 do. */
    record Days(LocalDate start, LocalDate end) implements Said {}

    /** A place in the calendar; years, months and days may be left out or be spans: 2019-2021年, 1-6月, 9月1-5日. */
    record Calendar(
            Span year,
            Span month,
            Span day,
            Season season,
            Edge edge,
            @Nullable Week week) implements Said {

        static Calendar of(Span year, Span month, Span day) {
            return new Calendar(year, month, day, Season.YEAR, Edge.WHOLE, null);
        }

        static Calendar edge(Span year, Span month, Edge edge) {
            return new Calendar(year, month, Span.NONE, Season.YEAR, edge, null);
        }

        static Calendar season(Span year, Season season, Edge edge) {
            return new Calendar(year, Span.NONE, Span.NONE, season, edge, null);
        }

        static Calendar week(Span year, Span month, Week week) {
            return new Calendar(year, month, Span.NONE, Season.YEAR, Edge.WHOLE, week);
        }

        Calendar withMonth(Span months) {
            return new Calendar(year, months, day, season, edge, week);
        }

        /** @return the days meant, null when there are none such, as with 2月30日 */
        @Nullable
        Days in(int firstYear, int lastYear) {
            if (firstYear < 1 || lastYear < firstYear || lastYear > 9999) return null;
            YearMonth first = YearMonth.of(firstYear, month.said() ? month.first() : season.first);
            YearMonth last = YearMonth.of(lastYear, month.said() ? month.last() : season.last);
            if (last.isBefore(first)) last = last.plusYears(1);
            if (week != null) return month.said() ? week.ofMonth(first) : week.ofYear(firstYear);
            if (!day.said()) return edge.of(first.atDay(1), last.atEndOfMonth(), month.said());
            if (!first.isValidDay(day.first()) || !last.isValidDay(day.last())) return null;
            LocalDate start = first.atDay(day.first());
            LocalDate end = last.atDay(day.last());
            return end.isBefore(start) ? null : new Days(start, end);
        }
    }

    /**
     * A week by its number, or one day of it: 第34周, 第一个周二, 最后一个星期一.
     *
     * @param number the last of its month when 0
     * @param weekday 1 to 7, the whole week when 0
     */
    record Week(int number, int weekday) {
        @Nullable
        Days ofMonth(YearMonth month) {
            DayOfWeek weekDay = DayOfWeek.of(Math.max(weekday, 1));
            LocalDate day = month.atDay(1)
                    .with(
                            number == 0
                                    ? TemporalAdjusters.lastInMonth(weekDay)
                                    : TemporalAdjusters.dayOfWeekInMonth(number, weekDay));
            if (!YearMonth.from(day).equals(month)) return null;
            return new Days(day, weekday == 0 ? day.plusDays(6) : day);
        }

        Days ofYear(int year) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(number - 1L);
            return new Days(monday, monday.plusDays(6));
        }
    }

    /** Numbers from first to last, the same number twice, or {@link #NONE}. */
    record Span(int first, int last) {
        static final Span NONE = new Span(0, 0);

        static Span of(int number) {
            return new Span(number, number);
        }

        boolean said() {
            return last > 0;
        }

        boolean within(int least, int most) {
            return first >= least && last <= most && first <= last;
        }
    }

    /** A part of the year. */
    enum Season {
        YEAR(1, 12),
        FIRST_QUARTER(1, 3),
        SECOND_QUARTER(4, 6),
        THIRD_QUARTER(7, 9),
        FOURTH_QUARTER(10, 12),
        FIRST_HALF(1, 6),
        SECOND_HALF(7, 12),
        THREE_QUARTERS(1, 9),
        SPRING(3, 5),
        SUMMER(6, 8),
        AUTUMN(9, 11),
        WINTER(12, 2),
        SUMMER_HOLIDAYS(7, 8),
        WINTER_HOLIDAYS(1, 2);

        final int first;
        final int last;

        Season(int first, int last) {
            this.first = first;
            this.last = last;
        }

        static Season quarter(int number) {
            return values()[number];
        }
    }

    /** A part of a month, or the beginning, middle or last day of something longer. */
    enum Edge {
        WHOLE,
        START,
        MIDDLE,
        END,
        FIRST_TEN,
        MIDDLE_TEN,
        LAST_TEN,
        FIRST_TWENTY,
        FROM_ELEVENTH;

        private Days of(LocalDate start, LocalDate end, boolean ofMonth) {
            return switch (this) {
                case WHOLE -> new Days(start, end);
                case END -> new Days(end, end);
                case START ->
                    new Days(
                            start,
                            ofMonth ? start.plusDays(4) : start.plusMonths(2).minusDays(1));
                case MIDDLE -> new Days(start.plusMonths(5), start.plusMonths(7).minusDays(1));
                case FIRST_TEN -> new Days(start, start.plusDays(9));
                case MIDDLE_TEN -> new Days(start.plusDays(10), start.plusDays(19));
                case LAST_TEN -> new Days(end.withDayOfMonth(21), end);
                case FIRST_TWENTY -> new Days(start, start.plusDays(19));
                case FROM_ELEVENTH -> new Days(start.plusDays(10), end);
            };
        }
    }
}
