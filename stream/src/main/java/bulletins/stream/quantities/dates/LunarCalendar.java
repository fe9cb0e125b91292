package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of the lunar calendar; a lunar year bears the number of the solar year in which it begins. Remembers the months of
 * one text, since each takes a while to find.
 */
final class LunarCalendar {
    private static final ZoneId CHINA = ZoneOffset.ofHours(8);

    private final Map<Month, Days> known = new HashMap<>();

    private record Month(int year, int month, boolean leap) {}

    /** @return the day, 0 being the eve of the month; one that the month does not have lies in the next */
    @Nullable
    LocalDate day(int year, int month, int day) {
        Days whole = month(year, month, false);
        return whole == null ? null : whole.start().plusDays(day - 1L);
    }

    /** @return all of the month; null when the year has no such leap month */
    @Nullable
    Days month(int year, int month, boolean leap) {
        var key = new Month(year, month, leap);
        Days days = known.get(key);
        if (days == null) days = find(year, month, leap);
        if (days != null) known.put(key, days);
        return days;
    }

    private static @Nullable Days find(int year, int month, boolean leap) {
        ChineseCalendar calendar = at(year, month, leap);
        LocalDate first = date(calendar);
        boolean is = calendar.get(Calendar.MONTH) == month - 1 && (calendar.get(Calendar.IS_LEAP_MONTH) == 1) == leap;
        return is ? new Days(first, first.plusDays(calendar.getActualMaximum(Calendar.DAY_OF_MONTH) - 1L)) : null;
    }

    private static ChineseCalendar at(int year, int month, boolean leap) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
        calendar.clear();
        calendar.setTimeInMillis(
                LocalDate.of(year, 7, 1).atStartOfDay(CHINA).toInstant().toEpochMilli());
        calendar.set(Calendar.IS_LEAP_MONTH, leap ? 1 : 0);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        return calendar;
    }

    private static LocalDate date(ChineseCalendar calendar) {
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    }
}
