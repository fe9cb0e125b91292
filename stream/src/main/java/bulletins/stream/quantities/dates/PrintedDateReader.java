package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Calendar;
import bulletins.stream.quantities.dates.Said.Span;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures and signs alone: 2021-08-16, 2021/8/16, 2021.8, 20210816, 8·16, 2019—2021. */
final class PrintedDateReader {
    private static final String NO_DATE_BEFORE = "年月号时点万亿元个%人名家千百户项条岁倍:：·";
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2099;
    private static final int EARLIEST_ALONE = 1900;
    private static final int LONGEST_YEARS = 30;
    private static final String[] DASHES = {"--", "-", "~", "至", "到"};
    private static final Span NONE = Span.NONE;

    private final Cursor cursor;

    PrintedDateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    Calendar read() {
        if (!cursor.seesFigure()) return null;
        int start = cursor.at();
        Calendar read = separated();
        if (read == null) read = eightFigures(start);
        if (read == null) read = dotted(start);
        if (read == null) read = years(start);
        if (read == null) cursor.backTo(start);
        return read;
    }

    private @Nullable Calendar separated() {
        int year = year(EARLIEST);
        if (year < 0 || !cursor.takeAny("-/.")) return null;
        int monthStart = cursor.at();
        int month = cursor.number(2);
        boolean twoDigits = cursor.at() - monthStart == 2;
        if (!Span.of(month).within(1, 12)) return null;
        int afterMonth = cursor.at();
        int day = cursor.takeAny("-/.") ? cursor.number(2) : -1;
        if (Span.of(day).within(1, 31) && endsDate()) return Calendar.of(Span.of(year), Span.of(month), Span.of(day));
        cursor.backTo(afterMonth);
        return twoDigits && endsDate() ? Calendar.of(Span.of(year), Span.of(month), NONE) : null;
    }

    private @Nullable Calendar eightFigures(int start) {
        cursor.backTo(start);
        int number = cursor.number(8);
        boolean eight = cursor.at() - start == 8 && number > 19_000_000 && number < 21_000_000;
        Span month = Span.of(number / 100 % 100);
        Span day = Span.of(number % 100);
        boolean date = eight && month.within(1, 12) && day.within(1, 31) && endsDate();
        return date ? Calendar.of(Span.of(number / 10_000), month, day) : null;
    }

    private @Nullable Calendar dotted(int start) {
        cursor.backTo(start);
        Span month = Span.of(cursor.number(2));
        Span day = Span.of(cursor.take("·") ? cursor.number(2) : -1);
        boolean date = month.within(1, 12) && day.within(1, 31) && endsDate();
        return date ? Calendar.of(NONE, month, day) : null;
    }

    private @Nullable Calendar years(int start) {
        cursor.backTo(start);
        int first = year(EARLIEST_ALONE);
        int last = first > 0 && cursor.takeOneOf(DASHES) >= 0 ? year(EARLIEST_ALONE) : -1;
        boolean span = last > first && last - first <= LONGEST_YEARS && endsDate();
        cursor.takeOneOf(YearReader.ACCOUNTED);
        return span ? Calendar.of(new Span(first, last), NONE, NONE) : null;
    }

    /** @return what ends a range that began with a printed date: the 8.20 of 2021.8.16-8.20, the 2009 of 2008.03-2009 */
    @Nullable
    Calendar end() {
        int start = cursor.at();
        int year = year(EARLIEST_ALONE);
        if (year > 0 && endsDate()) return Calendar.of(Span.of(year), NONE, NONE);
        cursor.backTo(start);
        int first = cursor.seesFigure() ? cursor.number(2) : -1;
        int second = first > 0 && cursor.takeAny("/.") ? cursor.number(2) : -1;
        boolean ends = first > 0 && endsDate();
        if (ends && Span.of(first).within(1, 12) && Span.of(second).within(1, 31))
            return Calendar.of(NONE, Span.of(first), Span.of(second));
        if (ends && second < 0 && CompactText.isDigit(cursor.peek(-1)) && first <= 31)
            return Calendar.of(NONE, NONE, Span.of(first));
        cursor.backTo(start);
        return null;
    }

    private int year(int earliest) {
        int start = cursor.at();
        int year = cursor.seesFigure() ? cursor.number(4) : -1;
        return cursor.at() - start == 4 && year >= earliest && year <= LATEST ? year : -1;
    }

    private boolean endsDate() {
        char next = cursor.peek(0);
        if (next == '-') return goesOn();
        return !CompactText.isDigit(next) && NO_DATE_BEFORE.indexOf(next) < 0 && next != '.';
    }

    /** After a dash, a year, month or day may stand, but no longer number. */
    private boolean goesOn() {
        int length = 0;
        while (length < 5 && CompactText.isDigit(cursor.peek(1 + length))) length++;
        return length == 1 || length == 2 || (length == 4 && (cursor.sees("-19") || cursor.sees("-20")));
    }
}
