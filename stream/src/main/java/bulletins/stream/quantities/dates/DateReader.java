package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Calendar;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.text.CompactText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date expression, or two with a dash between them, and settles which days are meant. */
final class DateReader {
    private static final String[] DASHES = {"日起至", "起至", "起到", "开始至", "开始到", "持续至", "持续到", "至", "到", "--", "-", "~"};

    /** Characters of what began: 2018年实施以来, 6月18日运营至今. */
    private static final int LONGEST_EVENT = 6;

    /** From which something may go on: 年初以来, 去年底以来. */
    private static final Set<Said.Edge> SINCE = Set.of(Said.Edge.WHOLE, Said.Edge.START, Said.Edge.END);

    private static final int LONGEST_LED_EVENT = 24;
    private static final Period WEEK = Period.ofDays(7);
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NUMBER = 24;

    private final LocalDate reference;
    private final Cursor cursor;
    private final RelativeReader relative;
    private final YearReader years;
    private final CalendarReader calendars;
    private final PrintedDateReader printed;

    /**
     * What was read up to {@code end}.
     *
     * @param days null when there is no such day, as with 2月30日
     */
    record Read(@Nullable Days days, int end) {}

    DateReader(String text, LocalDate reference, Festivals festivals) {
        this.reference = reference;
        this.cursor = new Cursor(text, 0);
        this.relative = new RelativeReader(cursor, reference);
        this.years = new YearReader(cursor, reference);
        this.calendars = new CalendarReader(cursor, years, festivals);
        this.printed = new PrintedDateReader(cursor);
    }

    /** @return null when no date starts at {@code at} */
    @Nullable
    Read read(int at, YearChoice choice) {
        cursor.backTo(at);
        if (cursor.take("截至")) return untilThen(choice);
        boolean thisYear = cursor.sees("今年");
        Said said = said(choice.spokenOf(), choice.future());
        if (said == null) return null;
        Days first = choice.settle(said);
        if (first == null) return new Read(null, cursor.at());
        if (first.start().equals(first.end()) && cursor.take("当周")) first = upTo(first.end(), WEEK);
        int end = cursor.at();
        thisYear &= end == at + 2;
        boolean roughly = said instanceof Calendar calendar && !SINCE.contains(calendar.edge());
        boolean named = cursor.seesOneOf("至今年", "至今天", "至今日");
        boolean goesOn =
                !named && (cursor.takeUpTo("至今", LONGEST_EVENT) || cursor.take("到现在") || since(at > 0 ? at - 1 : at));
        boolean soFar = !goesOn && thisYear && cursor.seesOneOf("已", "累计");
        if ((goesOn || soFar) && !roughly && !first.start().isAfter(reference)) {
            LocalDate last = goesOn ? lastDay(first, choice) : reference;
            return new Read(new Days(first.start(), last), cursor.at());
        }
        cursor.backTo(end);
        Read range = range(first, said, choice);
        return range == null ? new Read(first, end) : range;
    }

    /** The 7月底 of 今年以来至7月底, else the day of writing. */
    private LocalDate lastDay(Days first, YearChoice choice) {
        int end = cursor.at();
        Said said =
                cursor.takeOneOf("截至", "至", "到") < 0 ? null : said(first.start().getYear(), false);
        Days last = said == null ? null : choice.settle(said);
        if (last != null && last.end().isAfter(first.start()) && !last.end().isAfter(reference)) return last.end();
        cursor.backTo(end);
        return reference;
    }

    /** 截至6月8日的一周, 截至4月的三个月; null for 截至6月底, which is read without the 截至. */
    private @Nullable Read untilThen(YearChoice choice) {
        Said said = said(choice.spokenOf(), choice.future());
        Days last = said == null ? null : choice.settle(said);
        boolean week = cursor.take("当周") || cursor.take("的当周");
        Period span = week ? WEEK : cursor.take("的") ? relative.steps() : null;
        return last == null || span == null ? null : new Read(upTo(last.end(), span), cursor.at());
    }

    private static Days upTo(LocalDate last, Period span) {
        return new Days(last.plusDays(1).minus(span), last);
    }

    /** 2018年实施以来, 自11月1日启动根治欠薪冬季专项行动以来, 去年10月《办法》（某发〔2020〕3号）实施以来 */
    private boolean since(int before) {
        int start = cursor.at();
        boolean titled = cursor.takeEnclosed('《', '》', LONGEST_TITLE);
        if (titled) cursor.takeEnclosed('(', ')', LONGEST_NUMBER);
        boolean led = "自从".indexOf(cursor.peek(before - cursor.at())) >= 0;
        if (cursor.takeUpTo("以来", led ? LONGEST_LED_EVENT : LONGEST_EVENT)) return true;
        cursor.backTo(start);
        return false;
    }

    private @Nullable Said said(int spokenOf, boolean future) {
        years.start(spokenOf, future);
        Said days = relative.read();
        if (days != null) return days;
        Said date = printed.read();
        return date != null ? date : calendars.read();
    }

    private @Nullable Read range(Days first, Said firstSaid, YearChoice choice) {
        boolean inFigures = CompactText.isDigit(cursor.peek(-1));
        TimeOfDay.skip(cursor);
        if (cursor.takeOneOf(DASHES) < 0) return null;
        Said said = said(first.start().getYear(), choice.future());
        if (said == null && inFigures) said = printed.end();
        if (said == null) return null;
        Days last = said instanceof Calendar calendar
                ? YearChoice.following(first, calendar, firstSaid)
                : choice.settle(said);
        if (last == null || last.end().isBefore(first.start())) return null;
        return new Read(new Days(first.start(), last.end()), cursor.at());
    }
}
