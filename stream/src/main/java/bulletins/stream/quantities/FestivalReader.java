package bulletins.stream.quantities;

import bulletins.stream.quantities.Said.Calendar;
import bulletins.stream.quantities.Said.Edge;
import bulletins.stream.quantities.Said.Season;
import bulletins.stream.quantities.Said.Span;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads festivals and days of the lunar calendar: 春节, 国庆节, “五一”期间, 正月十五, 农历八月初三. */
final class FestivalReader {
    private static final ZoneId CHINA = ZoneOffset.ofHours(8);
    private static final List<String> FOLLOWS_NICKNAME =
            List.of("节", "期间", "假期", "前", "后", "当天", "小长假", "长假", "黄金周", "放假", "”期间", "”假期", "”前", "”后", "”小长假", "”节");
    private static final String[] LUNAR_MONTHS = {"正月", "腊月", "冬月"};
    private static final int[] LUNAR_MONTH_NUMBERS = {1, 12, 11};

    /** @param nickname so short that other words begin like it */
    private record Festival(String name, boolean lunar, int month, int day, boolean nickname) {}

    private static final List<Festival> FESTIVALS = List.of(
            new Festival("元旦", false, 1, 1, false),
            new Festival("情人节", false, 2, 14, false),
            new Festival("妇女节", false, 3, 8, false),
            new Festival("植树节", false, 3, 12, false),
            new Festival("劳动节", false, 5, 1, false),
            new Festival("五一", false, 5, 1, true),
            new Festival("青年节", false, 5, 4, false),
            new Festival("儿童节", false, 6, 1, false),
            new Festival("六一", false, 6, 1, true),
            new Festival("建党节", false, 7, 1, false),
            new Festival("建军节", false, 8, 1, false),
            new Festival("教师节", false, 9, 10, false),
            new Festival("国庆", false, 10, 1, false),
            new Festival("十一", false, 10, 1, true),
            new Festival("圣诞节", false, 12, 25, false),
            new Festival("春节", true, 1, 1, false),
            new Festival("大年初一", true, 1, 1, false),
            new Festival("元宵", true, 1, 15, false),
            new Festival("端午", true, 5, 5, false),
            new Festival("七夕", true, 7, 7, false),
            new Festival("中秋", true, 8, 15, false),
            new Festival("重阳", true, 9, 9, false),
            new Festival("腊八", true, 12, 8, false));

    private final Cursor cursor;

    FestivalReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @return the day in that year, which for 腊月 and 除夕 may fall in the solar year after; null when none is named */
    @Nullable
    Calendar read(int year) {
        int start = cursor.at();
        LocalDate day = cursor.seesFigure() ? null : festival(year);
        if (day == null) day = lunarDay(year);
        if (day == null) {
            cursor.backTo(start);
            return null;
        }
        return new Calendar(
                Span.of(day.getYear()),
                Span.of(day.getMonthValue()),
                Span.of(day.getDayOfMonth()),
                Season.YEAR,
                Edge.WHOLE);
    }

    private @Nullable LocalDate festival(int year) {
        for (Festival festival : FESTIVALS) {
            if (!cursor.take(festival.name())) continue;
            boolean meant = !festival.nickname() || FOLLOWS_NICKNAME.stream().anyMatch(cursor::sees);
            if (!meant) return null;
            if (!cursor.sees("节假日") && !cursor.sees("节目")) cursor.take("节");
            return festival.lunar()
                    ? lunar(year, festival.month(), festival.day())
                    : LocalDate.of(year, festival.month(), festival.day());
        }
        if (cursor.take("除夕")) return lunar(year, 1, 1).minusDays(1);
        if (cursor.take("清明节") || (cursor.seesOneOf("清明期间", "清明假期", "清明小长假") && cursor.take("清明")))
            return clearAndBright(year);
        return null;
    }

    /** 正月十五, 腊月二十三, 农历八月初三 */
    private @Nullable LocalDate lunarDay(int year) {
        boolean named = cursor.takeOneOf("农历", "阴历") >= 0;
        int which = cursor.takeOneOf(LUNAR_MONTHS);
        int month = which >= 0 ? LUNAR_MONTH_NUMBERS[which] : -1;
        if (month < 0) {
            month = cursor.number(2);
            if (!cursor.take("月")) return null;
        }
        boolean early = cursor.take("初") && ChineseDigits.value(cursor.peek(0)) > 0;
        if (month < 1 || month > 12 || (which < 0 && !named && !early)) return null;
        int day = cursor.number(2);
        return day >= 1 && day <= 30 ? lunar(year, month, day) : null;
    }

    private static LocalDate lunar(int year, int month, int day) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
        calendar.clear();
        calendar.setTimeInMillis(
                LocalDate.of(year, 7, 1).atStartOfDay(CHINA).toInstant().toEpochMilli());
        calendar.set(com.ibm.icu.util.Calendar.IS_LEAP_MONTH, 0);
        calendar.set(com.ibm.icu.util.Calendar.MONTH, month - 1);
        calendar.set(com.ibm.icu.util.Calendar.DAY_OF_MONTH, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    }

    /** The usual approximation of the solar term, right from 1900 to 2099. */
    private static LocalDate clearAndBright(int year) {
        int inCentury = year % 100;
        double base = year < 2000 ? 5.59 : 4.81;
        int leaps = year < 2000 ? (inCentury - 1) / 4 : inCentury / 4;
        return LocalDate.of(year, 4, (int) (inCentury * 0.2422 + base) - leaps);
    }
}
