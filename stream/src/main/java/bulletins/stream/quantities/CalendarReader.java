package bulletins.stream.quantities;

import bulletins.stream.quantities.Said.Calendar;
import bulletins.stream.quantities.Said.Edge;
import bulletins.stream.quantities.Said.Season;
import bulletins.stream.quantities.Said.Span;
import org.jspecify.annotations.Nullable;

/** Reads dates that name their year, month, quarter or day: 2021年8月16日, 8月中旬, 一季度末, 去年, 1-6月, 2021-08-16. */
final class CalendarReader {
    private static final String[] DASHES = {"至", "到", "--", "-", "~"};
    private static final String NO_DAY_NUMBER = "内均龄楼线令院室间厅门房桌机馆站店库洞文元至少";
    private static final Span NONE = Span.NONE;

    private final Cursor cursor;
    private final YearReader years;

    CalendarReader(Cursor cursor, YearReader years) {
        this.cursor = cursor;
        this.years = years;
    }

    @Nullable
    Calendar read() {
        int start = cursor.at();
        Calendar read = numeric();
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
            } else if (month >= 1 && month <= 12 && twoDigits && separator != '.' && endsNumber()) {
                return calendar(Span.of(year), Span.of(month), NONE);
            }
        }
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
        Season season = season(year.said());
        if (season != Season.YEAR) return new Calendar(year, NONE, NONE, season, seasonEdge());
        Calendar relative = year.said() ? null : years.readRelativeMonth();
        if (relative != null) return inMonth(relative.year(), relative.month());
        Span month = month();
        if (month.said()) return inMonth(year, month);
        if (year.said()) return new Calendar(year, NONE, NONE, Season.YEAR, yearEdge());
        if (cursor.at() != start) return null;
        Edge edge = yearEdgeAlone();
        if (edge != Edge.WHOLE) return new Calendar(NONE, NONE, NONE, Season.YEAR, edge);
        Span day = day(false);
        return day.said() ? calendar(NONE, NONE, day) : null;
    }

    private boolean isPartOfYear(int ahead) {
        char next = cursor.peek(ahead);
        return CompactText.isDigit(next) || ChineseDigits.value(next) > 0 || "第上下前十".indexOf(next) >= 0;
    }

    private Calendar inMonth(Span year, Span month) {
        int afterMonth = cursor.at();
        Edge edge = monthEdge();
        if (edge != Edge.WHOLE) return new Calendar(year, month, NONE, Season.YEAR, edge);
        Span day = day(true);
        if (!day.said()) cursor.backTo(afterMonth);
        return calendar(year, month, day);
    }

    private Span month() {
        int start = cursor.at();
        Span months = span("月", 1, 12);
        if (months.said() && "薪均租供嫂球".indexOf(cursor.peek(0)) < 0) {
            cursor.take("份");
            return months;
        }
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

    private Season season(boolean afterYear) {
        int start = cursor.at();
        if (cursor.take("上半年")) return Season.FIRST_HALF;
        if (cursor.take("下半年")) return Season.SECOND_HALF;
        if (cursor.takeOneOf("前三季度", "前3季度", "一至三季度", "1-3季度", "一到三季度", "前三个季度") >= 0) return Season.THREE_QUARTERS;
        if (afterYear && cursor.takeAny("Qq")) {
            int number = cursor.number(1);
            if (number >= 1 && number <= 4) return Season.quarter(number);
        }
        cursor.take("第");
        int quarter = cursor.number(1);
        cursor.take("个");
        if (quarter >= 1 && quarter <= 4 && cursor.take("季度")) return Season.quarter(quarter);
        cursor.backTo(start);
        return Season.YEAR;
    }

    private Edge seasonEdge() {
        if (cursor.takeOneOf("末", "底") >= 0) return Edge.END;
        return Edge.WHOLE;
    }

    private Edge yearEdge() {
        if (cursor.takeOneOf("年底", "年末", "底", "末") >= 0) return Edge.END;
        if (!cursor.sees("初中") && cursor.takeOneOf("年初", "初") >= 0) return Edge.START;
        if (cursor.take("年中")) return Edge.MIDDLE;
        if (!cursor.sees("内蒙")) cursor.takeOneOf("全年", "年内", "内");
        return Edge.WHOLE;
    }

    private Edge yearEdgeAlone() {
        char before = cursor.peek(-1);
        if (before != 0 && "年每历逐去今明".indexOf(before) >= 0) return Edge.WHOLE;
        if (cursor.takeOneOf("年底", "年末") >= 0) return Edge.END;
        if (cursor.take("年初")) return Edge.START;
        return Edge.WHOLE;
    }

    private Edge monthEdge() {
        if (cursor.takeOneOf("中下旬", "中、下旬") >= 0) return Edge.FROM_ELEVENTH;
        if (cursor.takeOneOf("上中旬", "上、中旬") >= 0) return Edge.FIRST_TWENTY;
        if (cursor.take("上旬")) return Edge.FIRST_TEN;
        if (cursor.take("中旬")) return Edge.MIDDLE_TEN;
        if (cursor.take("下旬")) return Edge.LAST_TEN;
        if (cursor.takeOneOf("月底", "月末", "底", "末") >= 0) return Edge.END;
        if (cursor.takeOneOf("月初", "初") >= 0) return Edge.START;
        return Edge.WHOLE;
    }

    private static Calendar calendar(Span year, Span month, Span day) {
        return new Calendar(year, month, day, Season.YEAR, Edge.WHOLE);
    }
}
