package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Cursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads five-year plans, decades and centuries: “十四五”期间, 十三五末, 上世纪90年代, 十九世纪. */
final class EraReader {
    private static final int CENTURY = 100;
    private static final String[] PLAN_ENDS = {"期末", "时期末", "末", "期间末"};
    private static final String[] PLAN_SPANS = {"期间", "时期", "规划期", "五年"};

    private final Cursor cursor;
    private final LocalDate reference;

    EraReader(Cursor cursor, LocalDate reference) {
        this.cursor = cursor;
        this.reference = reference;
    }

    /** “十四五”期间 runs from 2021 to 2025, and each plan before and after it for five years too. */
    @Nullable
    Days plan() {
        cursor.takeAny("“\"‘「");
        if (!cursor.take("十")) return null;
        int number = Math.max(ChineseDigits.value(cursor.peek(0)), 0);
        if (number == 0 || cursor.peek(1) != '五') return null;
        cursor.move(2);
        cursor.takeAny("”\"’」");
        LocalDate first = LocalDate.of(2001 + 5 * number, 1, 1);
        LocalDate last = first.plusYears(5).minusDays(1);
        if (cursor.takeOneOf(PLAN_ENDS) >= 0) return new Days(last, last);
        if (cursor.takeOneOf("开局之年", "开局年") >= 0)
            return new Days(first, first.plusYears(1).minusDays(1));
        Days part = yearsOf(first, last);
        if (part != null) return part;
        if (!reference.isBefore(first) && cursor.take("以来")) return new Days(first, reference);
        return cursor.takeOneOf(PLAN_SPANS) >= 0 ? new Days(first, last) : null;
    }

    /** “十四五”前两年, 时期后三年 */
    private @Nullable Days yearsOf(LocalDate first, LocalDate last) {
        int start = cursor.at();
        cursor.takeOneOf(PLAN_SPANS);
        cursor.take("的");
        int which = cursor.takeOneOf("前", "后");
        int years = which < 0 ? -1 : cursor.number(1);
        if (years > 0 && years < 5 && cursor.take("年"))
            return which == 0
                    ? new Days(first, first.plusYears(years).minusDays(1))
                    : new Days(last.plusDays(1).minusYears(years), last);
        cursor.backTo(start);
        return null;
    }

    /** A century that has begun is spoken of as often for its whole time, so only earlier ones stand alone. */
    @Nullable
    Days decade() {
        int century = century();
        int number = cursor.number(4);
        if (number < 0 && century > 0 && century < CENTURY * 20) return years(century, CENTURY);
        if (number < 0 || number % 10 != 0 || !cursor.take("年代")) return null;
        if (century < 0 && number < CENTURY) century = number < 50 ? 2000 : 1900;
        int year = number >= 1000 ? number : century + number;
        return year >= 1000 && year < 2100 ? years(year, 10) : null;
    }

    /** @return the first year, -1 when no century is named */
    private int century() {
        int start = cursor.at();
        int current = reference.getYear() / CENTURY * CENTURY;
        if (cursor.take("上世纪")) return current - CENTURY;
        if (cursor.take("本世纪")) return current;
        int number = cursor.number(2);
        if (number > 10 && cursor.take("世纪")) return (number - 1) * CENTURY;
        cursor.backTo(start);
        return -1;
    }

    private static Days years(int first, int count) {
        return new Days(
                LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1).minusDays(1));
    }
}
