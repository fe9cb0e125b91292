package bulletins.stream.quantities;

import bulletins.stream.quantities.Said.Calendar;
import bulletins.stream.quantities.Said.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one date expression, or two with a dash between them, and settles which days are meant. */
final class DateReader {
    private static final String[] DASHES = {"日起至", "起至", "至", "到", "--", "-", "~"};

    private final String text;
    private final LocalDate reference;

    /** What was read up to {@code end}, and whether it names its own year. */
    record Read(Days days, boolean ownYear, int end) {}

    DateReader(String text, LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    /** @return null when no date starts at {@code at} */
    @Nullable
    Read read(int at, YearChoice choice) {
        var cursor = new Cursor(text, at);
        Said said = said(cursor, choice.spokenOf());
        if (said == null) return null;
        Days first = choice.settle(said);
        if (first == null) return null;
        boolean ownYear = said instanceof Days
                || (said instanceof Calendar calendar && calendar.year().said());
        int end = cursor.at();
        boolean roughly = said instanceof Calendar calendar && calendar.edge() != Said.Edge.WHOLE;
        boolean named = cursor.seesOneOf("至今年", "至今天", "至今日");
        boolean goesOn = !named && cursor.takeOneOf("以来", "至今", "起至今", "到现在") >= 0;
        if (goesOn && !roughly && !first.start().isAfter(reference)) {
            return new Read(new Days(first.start(), reference), ownYear, cursor.at());
        }
        cursor.backTo(end);
        Read range = range(first, said, cursor, choice);
        return range == null ? new Read(first, ownYear, end) : new Read(range.days(), ownYear, range.end());
    }

    private @Nullable Said said(Cursor cursor, int spokenOf) {
        Said days = new RelativeReader(cursor, reference).read();
        return days != null ? days : new CalendarReader(cursor, new YearReader(cursor, reference, spokenOf)).read();
    }

    private @Nullable Read range(Days first, Said firstSaid, Cursor cursor, YearChoice choice) {
        skipTimeOfDay(cursor);
        if (cursor.takeOneOf(DASHES) < 0) return null;
        Said said = said(cursor, first.start().getYear());
        if (said == null) return null;
        Days last = said instanceof Calendar calendar
                ? YearChoice.following(first, calendar, firstSaid)
                : choice.settle(said);
        if (last == null || last.end().isBefore(first.start())) return null;
        return new Read(new Days(first.start(), last.end()), true, cursor.at());
    }

    /** The (星期一) and 上午9:00 that may stand between a day and the dash after it. */
    private static void skipTimeOfDay(Cursor cursor) {
        int start = cursor.at();
        if (cursor.takeOneOf("(周", "(星期") >= 0) {
            cursor.move(1);
            if (!cursor.take(")")) cursor.backTo(start);
        }
        int afterWeekday = cursor.at();
        cursor.takeOneOf("上午", "下午", "早上", "晚上", "中午", "凌晨", "晚");
        int hour = cursor.number(2);
        boolean clock = hour >= 0 && hour <= 24 && cursor.takeOneOf(":", "：", "时", "点") >= 0;
        if (!clock) {
            cursor.backTo(afterWeekday);
            return;
        }
        if (cursor.number(2) >= 0) cursor.take("分");
    }
}
