package bulletins.stream.quantities;

import bulletins.stream.quantities.Said.Calendar;
import bulletins.stream.quantities.Said.Edge;
import bulletins.stream.quantities.Said.Season;
import bulletins.stream.quantities.Said.Span;
import bulletins.stream.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Reads dates that name their year, month, quarter or day: 2021年8月16日, 8月中旬, 一季度末, 去年, 1-6月, 2021-08-16. */
final class CalendarReader {
    private static final String[] DASHES = {"至", "到", "--", "-", "~"};
    private static final String NO_DAY_NUMBER = "内均龄楼线令院室间厅门房桌机馆站店库洞文元至少";
    private static final Span NONE = Span.NONE;

    private final Cursor cursor;
    private final YearReader years;
    private final FestivalReader festivals;
    private final PartReader parts;

    CalendarReader(Cursor cursor, YearReader years) {
        this.cursor = cursor;
        this.years = years;
        this.festivals = new FestivalReader(cursor);
        this.parts = new PartReader(cursor);
    }

    @Nullable
    Calendar read() {
        int start = cursor.at();
        Calendar read = numeric();
        if (read == null) read = eightFigures();
        if (read == null) read = written();
        if (read == null) cursor.backTo(start);
        return read;
    }

    /** 2021-08-16, 2021/8/16, 2021.8.16, 2021-08 */
    private @Nullable Calendar numeric() {
        int start = cursor.at();
        int year = cursor.number(4);
        char separator = cursor.peek(0);
        if (cursor.at() - start == 4 && year >= 1900 && year < 2100 && cursor.takeAny("-/.")) {
            int monthStart = cursor.at();
            int month = cursor.number(2);
            boolean twoDigits = cursor.at() - monthStart == 2;
            if (month >= 1 && month <= 12 && cursor.take(String.valueOf(separator))) {
                int day = cursor.number(2);
                if (day >= 1 && day <= 31 && endsNumber()) return calendar(Span.of(year), Span.of(month), Span.of(day));
            } else if (month >= 1 && month <= 12 && twoDigits && endsNumber()) {
                return calendar(Span.of(year), Span.of(month), NONE);
            }
        }
        cursor.backTo(start);
        return null;
    }

    /** 20210816 */
    private @Nullable Calendar eightFigures() {
        int start = cursor.at();
        int number = cursor.number(8);
        boolean eight = cursor.at() - start == 8 && number > 19_000_000 && number < 21_000_000;
        Span month = Span.of(number / 100 % 100);
        Span day = Span.of(number % 100);
        if (eight && month.within(1, 12) && day.within(1, 31) && endsNumber())
            return calendar(Span.of(number / 10_000), month, day);
        cursor.backTo(start);
        return null;
    }

    private boolean endsNumber() {
        char next = cursor.peek(0);
        boolean unit = "年月万亿元个%人名家".indexOf(next) >= 0;
        boolean ends = !CompactText.isDigit(next) && !unit && next != '-' && next != '.';
        return ends || cursor.sees("-20");
    }

    private @Nullable Calendar written() {
        int start = cursor.at();
        Span year = years.read();
        if (year.said()) {
            cursor.take("度");
            if (cursor.peek(0) == '的' && isPartOfYear(1)) cursor.move(1);
        }
        boolean wholeYear = !year.said() && !cursor.seesOneOf("全年任务", "全年目标", "全年计划任务") && cursor.take("全年");
        if (wholeYear) return calendar(years.spokenOf(), NONE, NONE);
        Calendar festival =
                festivals.read(year.said() ? year.first() : years.spokenOf().first());
        if (festival != null) return festival;
        Span firstMonths = firstMonths();
        if (firstMonths.said()) return calendar(year, firstMonths, NONE);
        Season season = parts.season(year.said());
        if (season != Season.YEAR) return new Calendar(year, NONE, NONE, season, parts.seasonEdge());
        Calendar relative = year.said() ? null : years.readRelativeMonth();
        if (relative != null) return inMonth(relative.year(), relative.month());
        Span month = month();
        if (month.said()) return inMonth(year, month);
        if (year.said()) return new Calendar(year, NONE, NONE, Season.YEAR, parts.yearEdge());
        if (cursor.at() != start) return null;
        Edge edge = parts.yearEdgeAlone();
        if (edge != Edge.WHOLE) return new Calendar(NONE, NONE, NONE, Season.YEAR, edge);
        edge = parts.monthEdgeAlone();
        if (edge != Edge.WHOLE) return new Calendar(NONE, years.thisMonth(), NONE, Season.YEAR, edge);
        Span day = day(false);
        return day.said() ? calendar(NONE, NONE, day) : null;
    }

    private boolean isPartOfYear(int ahead) {
        char next = cursor.peek(ahead);
        return CompactText.isDigit(next) || ChineseDigits.value(next) > 0 || "第上下前十".indexOf(next) >= 0;
    }

    private Calendar inMonth(Span year, Span month) {
        int afterMonth = cursor.at();
        Edge edge = parts.monthEdge();
        if (edge != Edge.WHOLE) return new Calendar(year, month, NONE, Season.YEAR, edge);
        Span day = day(true);
        if (!day.said()) day = bareDay();
        if (!day.said()) cursor.backTo(afterMonth);
        return calendar(year, month, day);
    }

    /** 前7个月 */
    private Span firstMonths() {
        int start = cursor.at();
        int last = cursor.take("前") ? cursor.number(2) : -1;
        if (last > 1 && last < 12 && cursor.take("个月")) return new Span(1, last);
        cursor.backTo(start);
        return NONE;
    }

    private Span month() {
        int start = cursor.at();
        Span months = span("月", 1, 12);
        if (!months.said() && cursor.take("元月")) return Span.of(1);
        if (months.said() && "薪均租供嫂球".indexOf(cursor.peek(0)) < 0) {
            cursor.take("份");
            return months;
        }
        cursor.backTo(start);
        return NONE;
    }

    /** The 16 of a hurried 8月16, */
    private Span bareDay() {
        int start = cursor.at();
        int day = cursor.number(2);
        char next = cursor.peek(0);
        boolean ends = next == 0 || "，。；、)\n至".indexOf(next) >= 0;
        if (CompactText.isDigit(cursor.peek(-1)) && day >= 1 && day <= 31 && ends) return Span.of(day);
        cursor.backTo(start);
        return NONE;
    }

    private Span day(boolean afterMonth) {
        int start = cursor.at();
        Span days = span("日", 1, 31);
        if (!days.said()) days = span("号", 1, 31);
        boolean namesAnother = NO_DAY_NUMBER.indexOf(cursor.peek(0)) >= 0 || cursor.seesOneOf("以内", "之内", "左右");
        if (days.said() && (afterMonth || !namesAnother)) return days;
        cursor.backTo(start);
        return NONE;
    }

    /** @return one number before {@code unit}, or two with a dash: 1-6月, 1月-6月 is left to the reader of ranges */
    private Span span(String unit, int least, int most) {
        int start = cursor.at();
        int first = cursor.number(2);
        if (first > 0 && cursor.take(unit)) return checked(new Span(first, first), least, most, start);
        boolean listed = first > 0 && cursor.take("、");
        boolean dashed = first > 0 && (listed || cursor.takeOneOf(DASHES) >= 0);
        int last = dashed ? cursor.number(2) : -1;
        boolean fits = last > first && (!listed || last == first + 1);
        if (fits && cursor.take(unit)) return checked(new Span(first, last), least, most, start);
        cursor.backTo(start);
        return NONE;
    }

    private Span checked(Span span, int least, int most, int start) {
        if (span.within(least, most)) return span;
        cursor.backTo(start);
        return NONE;
    }

    private static Calendar calendar(Span year, Span month, Span day) {
        return new Calendar(year, month, day, Season.YEAR, Edge.WHOLE);
    }
}
