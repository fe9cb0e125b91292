package bulletins.stream.quantities;

import bulletins.stream.quantities.Said.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: 昨天, 下周一, 近三年, 两个月前, 上季度, “十四五”期间. */
final class RelativeReader {
    private static final String[] DAYS = {
        "大前天", "大后天", "前天", "昨天", "昨日", "昨晚", "昨夜", "今天", "今日", "今晚", "今晨", "今早", "明天", "明日", "明晚", "明早", "后天"
    };
    private static final int[] DAYS_ON = {-3, 3, -2, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
    private static final String[] WEEKS = {"上上", "下下", "上个", "下个", "这个", "上", "下", "本", "这"};
    private static final int[] WEEKS_ON = {-2, 2, -1, 1, 0, -1, 1, 0, 0};
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String[] QUARTERS = {"上个季度", "下个季度", "这个季度", "上一季度", "下一季度", "上季度", "下季度", "本季度"};
    private static final int[] QUARTERS_ON = {-1, 1, 0, -1, 1, -1, 1, 0};
    private static final String[] UNITS = {"个季度", "个月", "个星期", "个礼拜", "星期", "礼拜", "周", "天", "日", "年"};
    private static final ChronoUnit[] STEPS = {
        ChronoUnit.MONTHS,
        ChronoUnit.MONTHS,
        ChronoUnit.WEEKS,
        ChronoUnit.WEEKS,
        ChronoUnit.WEEKS,
        ChronoUnit.WEEKS,
        ChronoUnit.WEEKS,
        ChronoUnit.DAYS,
        ChronoUnit.DAYS,
        ChronoUnit.YEARS
    };

    private final Cursor cursor;
    private final LocalDate reference;
    private final List<Supplier<@Nullable Days>> forms;
    private final List<Supplier<@Nullable Days>> formsInFigures;

    RelativeReader(Cursor cursor, LocalDate reference) {
        this.cursor = cursor;
        this.reference = reference;
        this.forms = List.of(
                this::day, this::week, this::quarter, this::lastOrNext, this::fromNow, this::plan, this::decade);
        this.formsInFigures = List.of(this::fromNow, this::decade);
    }

    @Nullable
    Days read() {
        int start = cursor.at();
        for (Supplier<@Nullable Days> form : cursor.seesFigure() ? formsInFigures : forms) {
            Days days = form.get();
            if (days != null) return days;
            cursor.backTo(start);
        }
        return null;
    }

    private @Nullable Days day() {
        int which = cursor.takeOneOf(DAYS);
        if (which < 0) return null;
        LocalDate day = reference.plusDays(DAYS_ON[which]);
        return new Days(day, day);
    }

    private @Nullable Days week() {
        int start = cursor.at();
        int which = cursor.takeOneOf(WEEKS);
        int word = cursor.takeOneOf("星期", "礼拜", "周");
        if (word >= 0 && "期边年岁刊报转".indexOf(cursor.peek(0)) < 0) {
            LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            monday = monday.plusWeeks(which < 0 ? 0 : WEEKS_ON[which]);
            if (cursor.take("末")) return which < 0 ? null : new Days(monday.plusDays(5), monday.plusDays(6));
            int weekday = WEEKDAYS.indexOf(cursor.peek(0));
            if (weekday >= 0 && (which >= 0 || standsAlone(start))) {
                cursor.move(1);
                LocalDate day = monday.plusDays(Math.min(weekday, 6));
                return new Days(day, day);
            }
            if (which >= 0) return new Days(monday, monday.plusDays(6));
        }
        cursor.backTo(start);
        return null;
    }

    /** A bare 周五 repeats a date before it, recurs (每周五, 周一至周五) or is this week's. */
    private boolean standsAlone(int start) {
        char before = cursor.peek(start - cursor.at() - 1);
        char after = cursor.peek(1);
        return ("(每至到逢-~、日号".indexOf(before) < 0 && "至到-~、".indexOf(after) < 0) || (before == 0 && after == 0);
    }

    private @Nullable Days quarter() {
        int which = cursor.takeOneOf(QUARTERS);
        if (which < 0) return null;
        LocalDate first = reference.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * QUARTERS_ON[which]);
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    /** 近三年, 最近两周, 过去一年, 未来三年, 今后五年 */
    private @Nullable Days lastOrNext() {
        int past = cursor.takeOneOf("最近", "过去", "近");
        boolean future = past < 0 && cursor.takeOneOf("未来", "今后", "接下来") >= 0;
        if (past < 0 && !future) return null;
        cursor.take("的");
        boolean half = cursor.take("半");
        int amount = half ? 1 : cursor.number(2);
        int unit = amount > 0 ? cursor.takeOneOf(UNITS) : -1;
        if (unit < 0 || cursor.sees("均")) return null;
        cursor.takeOneOf("以来", "来", "之内", "以内", "内", "间");
        LocalDate other = away(future ? amount : -amount, unit, half);
        return future ? new Days(reference, other) : new Days(other, reference);
    }

    /** 3天前, 两个月后, 三年来; but in 参保满12个月后 the count starts elsewhere. */
    private @Nullable Days fromNow() {
        char before = cursor.peek(-1);
        boolean free = before == 0 || "，。；、！？：\n在于约将早自到从,;是“".indexOf(before) >= 0;
        boolean half = free && cursor.take("半");
        int amount = half ? 1 : free ? cursor.number(2) : -1;
        int unit = amount > 0 ? cursor.takeOneOf(UNITS) : -1;
        if (unit < 0 || UNITS[unit].equals("日")) return null;
        boolean years = STEPS[unit] == ChronoUnit.YEARS && !half;
        if (cursor.takeOneOf("以前", "之前", "前") >= 0) return single(away(-amount, unit, half), years);
        if (cursor.takeOneOf("以后", "之后", "后") >= 0) return single(away(amount, unit, half), years);
        return cursor.takeOneOf("以来", "来") >= 0 ? new Days(away(-amount, unit, half), reference) : null;
    }

    private static Days single(LocalDate day, boolean wholeYear) {
        if (!wholeYear) return new Days(day, day);
        return new Days(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    }

    private LocalDate away(int amount, int unit, boolean half) {
        if (half && STEPS[unit] == ChronoUnit.YEARS) return reference.plusMonths(6L * amount);
        if (half && STEPS[unit] == ChronoUnit.MONTHS) return reference.plusDays(15L * amount);
        return reference.plus(UNITS[unit].equals("个季度") ? 3L * amount : amount, STEPS[unit]);
    }

    /** “十四五”期间 runs from 2021 to 2025, and each plan before and after it for five years too. */
    private @Nullable Days plan() {
        cursor.takeAny("“\"‘「");
        if (!cursor.take("十")) return null;
        int number = Math.max(ChineseDigits.value(cursor.peek(0)), 0);
        boolean named = number > 0 && cursor.peek(1) == '五';
        if (!named) return null;
        cursor.move(2);
        cursor.takeAny("”\"’」");
        LocalDate first = LocalDate.of(2001 + 5 * number, 1, 1);
        LocalDate last = first.plusYears(5).minusDays(1);
        if (cursor.takeOneOf("期末", "时期末", "末", "期间末") >= 0) return new Days(last, last);
        if (cursor.take("开局之年") || cursor.take("开局年"))
            return new Days(first, first.plusYears(1).minusDays(1));
        return cursor.takeOneOf("期间", "时期", "规划期", "以来", "五年") >= 0 ? new Days(first, last) : null;
    }

    /** 上世纪90年代, 2010年代 */
    private @Nullable Days decade() {
        int century = cursor.takeOneOf("上世纪", "20世纪", "二十世纪", "本世纪", "21世纪");
        int number = cursor.number(4);
        if (number < 0 || number % 10 != 0 || !cursor.take("年代")) return null;
        int year = number >= 1000 ? number : number + (century > 2 || (century < 0 && number < 50) ? 2000 : 1900);
        if (year < 1800 || year > 2090) return null;
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Days(first, first.plusYears(10).minusDays(1));
    }
}
