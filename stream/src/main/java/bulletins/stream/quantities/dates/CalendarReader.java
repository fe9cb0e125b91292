package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Calendar;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.dates.Said.Edge;
import bulletins.stream.quantities.dates.Said.Season;
import bulletins.stream.quantities.dates.Said.Span;
import bulletins.stream.quantities.dates.Said.Week;
import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Reads dates that name their year, month, quarter or day in words: 2021年8月16日, 8月中旬, 一季度末, 去年, 1-6月, 元旦. */
final class CalendarReader {
    private static final String NO_DAY_NUMBER = "内后均龄楼线令院室间厅门房桌机馆站店库洞文元";
    /** 自发布之日起30日后, 提前30日 and 逾期30日 count days. */
    private static final String COUNTED_FROM = "起满达逾前期";

    /** Characters of the 万人次 in 全年8.5万人次目标. */
    private static final int LONGEST_AIM = 4;

    private static final WordSet NO_DAY = WordLists.of(CalendarReader.class).named("no-day");
    private static final Span NONE = Span.NONE;

    /** The last characters of 力争, 争取, 确保, 计划 and 预计. */
    private static final String WITHIN_YEAR_AFTER = "争取保划计";

    private final Cursor cursor;
    private final YearReader years;
    private final FestivalReader festivals;
    private final MonthReader months;
    private final PartReader parts;

    CalendarReader(Cursor cursor, YearReader years, Festivals festivals) {
        this.cursor = cursor;
        this.years = years;
        this.festivals = new FestivalReader(cursor, festivals);
        this.months = new MonthReader(cursor, years);
        this.parts = new PartReader(cursor);
    }

    @Nullable
    Said read() {
        int start = cursor.at();
        Said read = fromYear();
        if (read == null) cursor.backTo(start);
        return read;
    }

    private @Nullable Said fromYear() {
        int start = cursor.at();
        boolean lunar = cursor.takeOneOf("农历", "阴历") >= 0;
        Span year = years.read();
        if (year.said()) {
            cursor.take("度");
            if (cursor.peek(0) == '的' && isPartOfYear(1)) cursor.move(1);
        }
        boolean wholeYear = !year.said() && !seesAim() && cursor.take("全年");
        if (wholeYear) return Calendar.of(years.whole(), NONE, NONE);
        Days festival = festival(year, lunar);
        if (festival != null) return festival;
        if (lunar) {
            cursor.backTo(start);
            return null;
        }
        Calendar part = partOf(year);
        if (part != null) return part;
        if (year.said() && cursor.peek(-1) == '的') cursor.move(-1);
        if (year.said()) return Calendar.edge(year, NONE, parts.yearEdge());
        return cursor.at() == start ? withoutYear() : null;
    }

    /** 全年目标任务, 全年8000人目标 */
    private boolean seesAim() {
        if (cursor.seesOneOf("全年任务", "全年目标", "全年计划任务", "全年预算", "全年指标")) return true;
        int start = cursor.at();
        cursor.take("全年");
        int number = cursor.at();
        while (CompactText.isDigit(cursor.peek(0)) || cursor.peek(0) == '.') cursor.move(1);
        boolean aim =
                cursor.at() > number && (cursor.takeUpTo("目标", LONGEST_AIM) || cursor.takeUpTo("任务", LONGEST_AIM));
        cursor.backTo(start);
        return aim;
    }

    private @Nullable Days festival(Span year, boolean lunar) {
        if (year.said()) return festivals.read(year.first(), lunar);
        int start = cursor.at();
        int spoken = years.spokenOf().first();
        Days days = festivals.read(spoken, lunar);
        if (days == null || !years.isLongPast(days.end())) return days;
        cursor.backTo(start);
        return festivals.read(spoken + 1, lunar);
    }

    /** 上半年, 第34周, 1-6月, 前7个月, 8月16日 */
    private @Nullable Calendar partOf(Span year) {
        Season season = parts.season(year.said());
        if (season != Season.YEAR) return Calendar.season(year, season, parts.seasonEdge());
        Week week = year.said() ? parts.week(false) : null;
        if (week != null) return Calendar.week(year, NONE, week);
        Span few = months.firstOrLast(year.said());
        if (few.said()) return Calendar.of(year, few, NONE);
        Calendar relative = year.said() ? null : years.readRelativeMonth();
        if (relative != null) return inMonth(relative.year(), relative.month());
        Span month = months.read(year.said());
        return month.said() ? inMonth(year, month) : null;
    }

    /** 年底, 月初, 16日 */
    private @Nullable Calendar withoutYear() {
        Edge edge = parts.yearEdgeAlone();
        if (edge != Edge.WHOLE) return Calendar.edge(NONE, NONE, edge);
        edge = parts.monthEdgeAlone();
        if (edge != Edge.WHOLE) return Calendar.edge(NONE, years.thisMonth(), edge);
        if (withinYear()) return Calendar.of(years.spokenOf(), NONE, NONE);
        Span day = isAfterNoMonth() ? NONE : day(false);
        return day.said() ? Calendar.of(NONE, NONE, day) : null;
    }

    /** The 1日 of 13月1日 is no day of this month. */
    private boolean isAfterNoMonth() {
        return cursor.peek(-1) == '月' && CompactText.isDigit(cursor.peek(-2));
    }

    /** 年内 and 力争年内; in 三年内 and 近年内 the year is another. */
    private boolean withinYear() {
        boolean free = cursor.standsFree() || WITHIN_YEAR_AFTER.indexOf(cursor.peek(-1)) >= 0;
        return free && !cursor.sees("年内蒙") && cursor.take("年内");
    }

    private boolean isPartOfYear(int ahead) {
        char next = cursor.peek(ahead);
        return CompactText.isDigit(next) || ChineseDigits.value(next) > 0 || "第上下前十首".indexOf(next) >= 0;
    }

    private Calendar inMonth(Span year, Span month) {
        int afterMonth = cursor.at();
        Week week = parts.week(true);
        if (week != null) return Calendar.week(year, month, week);
        Edge edge = parts.monthEdge();
        if (edge != Edge.WHOLE) return Calendar.edge(year, month, edge);
        Span day = day(true);
        if (!day.said()) day = bareDay(year.said());
        if (!day.said()) cursor.backTo(afterMonth);
        return Calendar.of(year, month, day);
    }

    /** The 16 of a hurried 8月16, and, since it may be lunar, only after a year the 十六 of 八月十六. */
    private Span bareDay(boolean afterYear) {
        int start = cursor.at();
        int day = cursor.number(2);
        char next = cursor.peek(0);
        boolean ends = next == 0 || "，。；、)\n至".indexOf(next) >= 0;
        boolean solar = afterYear || CompactText.isDigit(cursor.peek(-1));
        if (solar && day >= 1 && day <= 31 && ends) return Span.of(day);
        cursor.backTo(start);
        return NONE;
    }

    private Span day(boolean afterMonth) {
        int start = cursor.at();
        boolean counted = !afterMonth && COUNTED_FROM.indexOf(cursor.peek(-1)) >= 0;
        Span days = counted ? NONE : months.span("日", 1, 31);
        if (!days.said()) days = months.span("号", 1, 31);
        boolean namesAnother = NO_DAY_NUMBER.indexOf(cursor.peek(0)) >= 0 || cursor.seesAny(NO_DAY);
        if (days.said() && (afterMonth || !namesAnother)) return days;
        cursor.backTo(start);
        return NONE;
    }
}
