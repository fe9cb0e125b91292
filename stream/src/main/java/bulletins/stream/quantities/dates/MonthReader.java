package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Span;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** Reads months, and the days or months of a span: 8月份, 1-6月, 7、8月, 前七个月, 后三个月, 元月. */
final class MonthReader {
    /** What names of places end in: 全省前10个月; the 前3个月 of 退休前3个月 are of no year. */
    private static final String PLACES = "省市县区州旗盟国";

    /** What ends in 前 itself: the 5月 of 目前5月 is no number of months. */
    private static final String WITH_BEFORE = "目此日提之以年节先生午从眼当空面往会班岗赛试战天周";

    private static final int LONGEST_TITLE = 60;
    private static final WordSet EVENTS = WordLists.of(MonthReader.class).named("events");
    private static final String[] DASHES = {"至", "到", "--", "-", "~"};
    private static final String NO_MONTH_BEFORE = "薪均租供嫂球龄";
    private static final Span NONE = Span.NONE;

    private final Cursor cursor;
    private final YearReader years;

    MonthReader(Cursor cursor, YearReader years) {
        this.cursor = cursor;
        this.years = years;
    }

    Span read(boolean afterYear) {
        int start = cursor.at();
        Span months = span("月", 1, 12);
        if (!months.said() && cursor.take("元月")) return Span.of(1);
        if (!months.said() && afterYear) return ofYear();
        if (months.said() && NO_MONTH_BEFORE.indexOf(cursor.peek(0)) < 0) {
            cursor.take("份");
            return months;
        }
        cursor.backTo(start);
        return NONE;
    }

    /** The 首月, 第8个月 and 本月 that may follow a year. */
    private Span ofYear() {
        int start = cursor.at();
        if (cursor.take("首月")) return Span.of(1);
        if (cursor.takeOneOf("本月", "同月", "当月") >= 0) return years.thisMonth();
        int number = cursor.take("第") ? cursor.number(2) : -1;
        if (number >= 1 && number <= 12 && cursor.take("个月")) return Span.of(number);
        cursor.backTo(start);
        return NONE;
    }

    /** 前7个月, 前两月, and the 后三个月 of a year */
    Span firstOrLast(boolean afterYear) {
        int start = cursor.at();
        boolean free = afterYear || cursor.standsFree() || PLACES.indexOf(cursor.peek(-1)) >= 0;
        boolean joined = !free && WITH_BEFORE.indexOf(cursor.peek(-1)) < 0;
        boolean titled = joined && isInTitle() && !isAfterEvent();
        boolean last = afterYear && cursor.take("后");
        int count = (free || joined) && (last || cursor.take("前")) ? cursor.number(2) : -1;
        if (count > 1 && count < 12 && (cursor.take("月") || ((free || titled) && cursor.take("个月"))))
            return last ? new Span(13 - count, 12) : new Span(1, count);
        cursor.backTo(start);
        return NONE;
    }

    /** After any word 前5月 are months of a year; 前5个月 may be those before something, and of a title's parts only a space tells. */
    private boolean isInTitle() {
        for (int back = 1; back <= LONGEST_TITLE; back++) {
            char before = cursor.peek(-back);
            if (before == 0 || before == '\n') return before == 0;
        }
        return false;
    }

    /** 退休前3个月 */
    private boolean isAfterEvent() {
        int at = cursor.at();
        cursor.move(-2);
        boolean event = cursor.seesAny(EVENTS);
        cursor.backTo(at);
        return event;
    }

    /** @return one number before {@code unit}, or two with a dash: 1-6月; 1月-6月 is left to the reader of ranges */
    Span span(String unit, int least, int most) {
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
}
