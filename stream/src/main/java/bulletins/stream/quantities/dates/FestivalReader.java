package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.quantities.words.WordValues;
import bulletins.stream.text.CompactText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads festivals, solar terms and days of the lunar calendar: 春节, 国庆节, “五一”期间, 冬至, 正月十五, 农历八月初三, 腊月. */
final class FestivalReader {
    private static final WordLists WORDS = WordLists.of(FestivalReader.class);

    private static final WordSet FOLLOWS_NICKNAME = WORDS.named("follows-nickname");
    private static final WordSet DAYS_OFF = WORDS.named("days-off");
    private static final WordSet NO_FESTIVAL = WORDS.named("no-festival");
    private static final WordValues<Integer> LUNAR_MONTHS =
            WordValues.of(FestivalReader.class, "lunar-months", Integer::valueOf);

    private static final WordSet TITLES = WORDS.named("titles");
    private static final String NO_SURNAME = "在于到从为自至将和与赴及过逢的迎";

    private final Cursor cursor;
    private final Festivals festivals;
    private final LunarCalendar calendar = new LunarCalendar();

    FestivalReader(Cursor cursor, Festivals festivals) {
        this.cursor = cursor;
        this.festivals = festivals;
    }

    /**
     * @param lunar whether 农历 was said before
     * @return the day in that year, which for 腊月 may fall in the solar year after; null when none is named
     */
    @Nullable
    Days read(int year, boolean lunar) {
        int start = cursor.at();
        LocalDate day = festival(year);
        Days days = day == null ? lunarDays(year, lunar) : daysOff() ? festivals.holiday(day) : new Days(day, day);
        if (days == null) cursor.backTo(start);
        return days;
    }

    private @Nullable LocalDate festival(int year) {
        int start = cursor.at();
        boolean quoted = cursor.peek(-1) == '“';
        Festival festival = festivals.take(cursor);
        boolean meant = festival != null && !isAfterTitle(start) && isMeant(festival, quoted);
        if (!meant) cursor.backTo(start);
        return festival == null || !meant ? null : festival.in(year, calendar);
    }

    /** 记者王立春, 局长李国庆; 市长在国庆前 names none. */
    private boolean isAfterTitle(int start) {
        int ahead = start - cursor.at();
        String title = "" + cursor.peek(ahead - 3) + cursor.peek(ahead - 2);
        char surname = cursor.peek(ahead - 1);
        return TITLES.at(title, 0) > 0 && Character.isIdeographic(surname) && NO_SURNAME.indexOf(surname) < 0;
    }

    /** 春节假期, “五一”小长假 */
    private boolean daysOff() {
        int start = cursor.at();
        cursor.take("”");
        cursor.take("节");
        boolean off = cursor.seesAny(DAYS_OFF);
        cursor.backTo(start);
        return off;
    }

    private boolean isMeant(Festival festival, boolean quoted) {
        if (cursor.seesAny(NO_FESTIVAL) && !cursor.sees("节假日")) return false;
        boolean closed = quoted && cursor.peek(0) == '”';
        boolean ends = cursor.peek(0) == 0 || cursor.peek(0) == '，' || cursor.peek(0) == '。';
        boolean meant = !festival.nickname() || closed || ends || cursor.seesAny(FOLLOWS_NICKNAME);
        if (meant && !cursor.sees("节假日") && !cursor.sees("节气")) cursor.take("节");
        return meant;
    }

    /** 正月十五, 腊月二十三, 农历八月初三, 五月廿二, 大年初一, 农历十月 */
    private @Nullable Days lunarDays(int year, boolean said) {
        boolean lunar = cursor.takeOneOf("农历", "阴历", "旧历") >= 0 || said;
        if (cursor.take("大年初")) return day(year, 1, cursor.number(2));
        boolean leap = cursor.take("闰");
        Integer named = LUNAR_MONTHS.take(cursor);
        int month = named != null ? named : cursor.number(2);
        if (month < 1 || month > 12 || (named == null && !cursor.take("月"))) return null;
        boolean early = cursor.peek(0) == '初' && isNumeral(cursor.peek(1));
        boolean late = cursor.peek(0) == '廿';
        if (!lunar && !leap && named == null && !early && !late) return null;
        if (early) cursor.move(1);
        Days whole = calendar.month(year, month, leap);
        int afterMonth = cursor.at();
        int day = cursor.number(2);
        if (whole != null && day >= 1 && day <= 30 && !cursor.sees("月")) {
            LocalDate date = whole.start().plusDays(day - 1L);
            return new Days(date, date);
        }
        cursor.backTo(afterMonth);
        return whole;
    }

    private static boolean isNumeral(char c) {
        return c == '十' || ChineseDigits.value(c) > 0 || CompactText.isDigit(c);
    }

    private @Nullable Days day(int year, int month, int day) {
        if (day < 1 || day > 30) return null;
        LocalDate date = calendar.day(year, month, day);
        return date == null ? null : new Days(date, date);
    }
}
