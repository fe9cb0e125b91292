package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.quantities.words.WordValues;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: 昨天, 下周一, 近三年, 两个月前, 上季度, 今明两年. */
final class RelativeReader {
    /** Days of a quarter. */
    private static final int LATEST_REPORT = 31;

    private static final WordValues<Integer> DAYS_ON = WordValues.of(RelativeReader.class, "days-on", Integer::valueOf);
    private static final WordValues<Integer> QUARTERS_ON =
            WordValues.of(RelativeReader.class, "quarters-on", Integer::valueOf);
    private static final WordValues<Period> STEPS = WordValues.of(RelativeReader.class, "steps", Period::parse);
    private static final int HALF_A_MONTH = 15;
    private static final WordSet PLANS = WordLists.of(RelativeReader.class).named("plans");
    private static final WordSet DONE = WordLists.of(RelativeReader.class).named("done");
    private static final int LONGEST_PLAN = 3;

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
                this::planned,
                this::fromNow,
                eras::plan,
                eras::decade);
        this.formsInFigures = List.of(this::planned, this::fromNow, eras::decade);
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

    /** 我的今天 and 大数据盛行的今天 are these times. */
    private @Nullable Days day() {
        boolean times = cursor.peek(-1) == '的';
        Integer on = DAYS_ON.take(cursor);
        if (on == null || (times && on == 0)) return null;
        LocalDate day = reference.plusDays(on);
        return new Days(day, day);
    }

    /** 今明两年 */
    private @Nullable Days twoYears() {
        int which = cursor.takeOneOf("去今两年", "今明两年");
        if (which < 0) return null;
        LocalDate first = LocalDate.of(reference.getYear() - 1 + which, 1, 1);
        return new Days(first, first.plusYears(2).minusDays(1));
    }

    /** What is said of 本季度 in the first month of a quarter is a report on the one before. */
    private @Nullable Days quarter() {
        Integer on = QUARTERS_ON.take(cursor);
        if (on == null) return null;
        boolean reports = on == 0
                && reference.get(IsoFields.DAY_OF_QUARTER) <= LATEST_REPORT
                && !cursor.seesOneOf("将", "拟", "计划", "预计", "内");
        LocalDate first = reference.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(reports ? -3 : 3L * on);
        LocalDate last = first.plusMonths(3).minusDays(1);
        return cursor.takeOneOf("末", "底") >= 0 ? new Days(last, last) : new Days(first, last);
    }

    /** 近三年, 最近两周, 过去一年, 未来三年, 今后五年; 前12个月 are the last ones, while 前11个月 count from January */
    private @Nullable Days lastOrNext() {
        boolean free = cursor.standsFree();
        int past = cursor.takeOneOf("最近", "近", "过去", "前");
        boolean future = past < 0 && cursor.takeOneOf("未来", "今后", "接下来") >= 0;
        if (past < 0 && !future) return null;
        cursor.take("的");
        boolean half = cursor.take("半");
        Period span = span(half, half ? 1 : cursor.number(2));
        if (span == null || cursor.sees("均")) return null;
        if (past == 3 && !(free && span.getMonths() >= 12)) return null;
        cursor.takeOneOf("以来", "来", "之内", "以内", "内", "间");
        if (future) return new Days(reference, reference.plus(span));
        boolean reviewed = past == 2 && span.getYears() > 0 && YearReader.reviews(reference);
        LocalDate end = reviewed ? reference.withDayOfYear(1).minusDays(1) : reference;
        return reviewed ? new Days(end.minus(span).plusDays(1), end) : new Days(end.minus(span), end);
    }

    /** 计划三年内, 力争用5年时间, 力争5年培训; after other words the count starts elsewhere, as in 计划2年内未就业的毕业生 */
    private @Nullable Days planned() {
        if (!isAfterPlan()) return null;
        Period span = span(false, cursor.number(2));
        if (span == null || span.toTotalMonths() == 0) return null;
        boolean within = cursor.takeOneOf("之内", "以内", "内", "的时间", "时间", "左右的时间", "左右时间") >= 0;
        cursor.take("左右");
        boolean since = cursor.seesOneOf("未", "没有", "毕业");
        boolean done = span.getYears() > 0 && cursor.seesAny(DONE);
        return (within || done) && !since ? new Days(reference, reference.plus(span)) : null;
    }

    private boolean isAfterPlan() {
        int at = cursor.at();
        for (int length = 1; length <= LONGEST_PLAN; length++) {
            cursor.backTo(Math.max(0, at - length));
            String word = cursor.take(PLANS);
            boolean plan = word != null && cursor.at() == at;
            cursor.backTo(at);
            if (plan) return true;
        }
        return false;
    }

    /** 3天前, 两个月后, 三年来; but in 参保满12个月后 the count starts elsewhere. */
    private @Nullable Days fromNow() {
        boolean free = cursor.standsFree();
        boolean half = free && cursor.take("半");
        Period span = span(half, half ? 1 : free ? cursor.number(2) : -1);
        if (span == null || cursor.peek(-1) == '日') return null;
        boolean years = span.getYears() > 0;
        if (cursor.takeOneOf("以前", "之前", "前") >= 0) return single(reference.minus(span), years);
        if (cursor.takeOneOf("以后", "之后", "后") >= 0) return single(reference.plus(span), years);
        return cursor.takeOneOf("以来", "来") >= 0 ? new Days(reference.minus(span), reference) : null;
    }

    private static Days single(LocalDate day, boolean wholeYear) {
        if (!wholeYear) return new Days(day, day);
        return new Days(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    }

    /** 三个月; null where no such length stands here */
    @Nullable
    Period steps() {
        return span(false, cursor.number(2));
    }

    /** @return the length that a number of steps makes, 三年 or 半年; null when none follow, or there is no number */
    private @Nullable Period span(boolean half, int amount) {
        Period step = amount > 0 ? step() : null;
        if (step == null) return null;
        return half ? half(step) : step.multipliedBy(amount);
    }

    /** 年, or the 多年 of 十多年来 and the 个多月 of 两个多月来 */
    private @Nullable Period step() {
        if (cursor.take("个多月")) return Period.ofMonths(1);
        cursor.take("多");
        Period step = STEPS.take(cursor);
        cursor.take("多");
        return step;
    }

    private static Period half(Period step) {
        if (step.getYears() > 0) return Period.ofMonths(6);
        return step.getMonths() > 0 ? Period.ofDays(HALF_A_MONTH * step.getMonths()) : step;
    }
}
