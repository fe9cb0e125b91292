package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: 昨天, 下周一, 近三年, 两个月前, 上季度, 今明两年. */
final class RelativeReader {
    private static final String[] DAYS = {
        "大前天", "大后天", "前天", "前日", "昨天", "昨日", "昨晚", "昨夜", "今天", "今日", "今晚", "今晨", "今早", "明天", "明日", "明晚", "明早", "后天"
    };
    private static final int[] DAYS_ON = {-3, 3, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
    private static final String[] QUARTERS = {
        "上上个季度", "下下个季度", "上个季度", "下个季度", "这个季度", "上一季度", "下一季度", "上季度", "下季度", "本季度"
    };
    private static final int[] QUARTERS_ON = {-2, 2, -1, 1, 0, -1, 1, -1, 1, 0};
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
        var weeks = new WeekReader(cursor, reference);
        var eras = new EraReader(cursor, reference);
        this.forms = List.of(
                this::day,
                this::twoYears,
                weeks::read,
                this::quarter,
                this::lastOrNext,
                this::fromNow,
                eras::plan,
                eras::decade);
        this.formsInFigures = List.of(this::fromNow, eras::decade);
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

    /** 今明两年 */
    private @Nullable Days twoYears() {
        int which = cursor.takeOneOf("去今两年", "今明两年");
        if (which < 0) return null;
        LocalDate first = LocalDate.of(reference.getYear() - 1 + which, 1, 1);
        return new Days(first, first.plusYears(2).minusDays(1));
    }

    private @Nullable Days quarter() {
        int which = cursor.takeOneOf(QUARTERS);
        if (which < 0) return null;
        LocalDate first = reference.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * QUARTERS_ON[which]);
        LocalDate last = first.plusMonths(3).minusDays(1);
        return cursor.takeOneOf("末", "底") >= 0 ? new Days(last, last) : new Days(first, last);
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
        boolean free = cursor.standsFree();
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
}
