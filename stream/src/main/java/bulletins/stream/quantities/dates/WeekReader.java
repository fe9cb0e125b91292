package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordValues;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads weeks and their days, told from the reference: 上周, 下周五, 下周一至周三, 本周末, 星期三. */
final class WeekReader {
    private static final WordValues<Integer> WEEKS_ON = WordValues.of(WeekReader.class, "weeks-on", Integer::valueOf);
    private static final String[] WORDS = {"星期", "礼拜", "周"};
    private static final String[] DASHES = {"至", "到", "-", "~"};
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String OTHER_WORD = "期边年岁刊报转";

    private final Cursor cursor;
    private final LocalDate reference;

    WeekReader(Cursor cursor, LocalDate reference) {
        this.cursor = cursor;
        this.reference = reference;
    }

    @Nullable
    Days read() {
        int start = cursor.at();
        Integer on = WEEKS_ON.take(cursor);
        if (cursor.takeOneOf(WORDS) < 0 || OTHER_WORD.indexOf(cursor.peek(0)) >= 0) return null;
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (on == null) return standsAlone(start) ? weekday(monday) : null;
        monday = monday.plusWeeks(on);
        if (cursor.take("末")) return new Days(monday.plusDays(5), monday.plusDays(6));
        int afterWeek = cursor.at();
        cursor.takeOneOf(WORDS);
        Days day = weekday(monday);
        if (day == null) {
            cursor.backTo(afterWeek);
            cursor.takeOneOf("之内", "内");
            return new Days(monday, monday.plusDays(6));
        }
        return ranging(day, monday);
    }

    private @Nullable Days weekday(LocalDate monday) {
        int weekday = WEEKDAYS.indexOf(cursor.peek(0));
        if (weekday < 0) return null;
        cursor.move(1);
        LocalDate day = monday.plusDays(Math.min(weekday, 6));
        return new Days(day, day);
    }

    /** The 至周三 of 下周一至周三. */
    private Days ranging(Days first, LocalDate monday) {
        int start = cursor.at();
        boolean goesOn = cursor.takeOneOf(DASHES) >= 0 && cursor.takeOneOf(WORDS) >= 0;
        Days last = goesOn ? weekday(monday) : null;
        if (last != null && !last.end().isBefore(first.start())) return new Days(first.start(), last.end());
        cursor.backTo(start);
        return first;
    }

    /** A bare 周五 repeats a date before it, recurs (每周五, 周一至周五) or is this week's. */
    private boolean standsAlone(int start) {
        char before = cursor.peek(start - cursor.at() - 1);
        char earlier = cursor.peek(start - cursor.at() - 2);
        char after = cursor.peek(1);
        boolean repeats = "，, ".indexOf(before) >= 0 && "日号".indexOf(earlier) >= 0;
        boolean free = before == 0 || "(每至到逢-~、日号".indexOf(before) < 0;
        return free && !repeats && (after == 0 || "至到-~、".indexOf(after) < 0);
    }
}
