package bulletins.stream.quantities.figures;

import bulletins.model.DateMention.Role;
import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.Joints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows, at each place of a text read from left to right, the period or day that its figures speak of. */
final class Periods {
    private static final WordSet NOW = WordLists.of(Periods.class).named("now");
    private static final String SENTENCE_ENDS = "。！？\n";
    /** 2012年的33.5%, 5月修正后的30.6万个 */
    private static final Pattern OF_DATE = Pattern.compile("(?:修正后|修订后|修正|初值)?的[-+]?\\d");

    private static final int LONGEST_OF = 5;
    private final String text;
    private final List<FoundDate> dates;
    private int nextDate;
    private int at;
    private CountedTime now = CountedTime.NONE;
    /** What the sentence began with, to which it comes back after a clause of a part of that time; null when none has. */
    private @Nullable CountedTime head;

    /** The last whole month, which 当月 names again. */
    private CountedTime month = CountedTime.NONE;

    /** Where the sentence, or the clause after a brief period, started that may go on with the period before, -1 when that is settled. */
    private int goingOn = -1;

    /** Where the date ends that {@link #now} is, if it is a deadline or says when rules were issued, else -1. */
    private int due = -1;

    /** Said of the next figure alone: 2012年的33.5%; of 去年的2.3倍 not even of that. */
    private @Nullable FoundDate own;

    /** Said of the next figure alone, too: the year in 1-6月新增就业7万人，完成全年12万人目标的58%. */
    private @Nullable CountedTime year;

    /** Whether a number was counted in the period; 据二季度发布会介绍，1-6月新增就业3万人 has one period alone. */
    private boolean counted;

    private int depth;

    /** What was so before a bracket that is open, which figures inside change for themselves alone: 10月3万人(1-10月9万人). */
    private @Nullable CountedTime outside;

    private boolean usedInside;

    Periods(String text, List<FoundDate> dates) {
        this.text = text;
        this.dates = dates;
    }

    Figure.@Nullable Span period() {
        return time().period();
    }

    @Nullable
    LocalDate asOf() {
        return time().asOf();
    }

    /** @return whether no period or day has been named for figures here */
    boolean isOpen() {
        return !time().isSaid();
    }

    private CountedTime time() {
        if (year != null) return year;
        if (own == null) return now;
        return own.isOneDay() ? CountedTime.on(own, true) : CountedTime.during(own, true);
    }

    /** @return the last dates from {@code from} to {@code to} that stand as a list, as 2019年、2020年和2021年; empty when none do */
    List<FoundDate> listed(int from, int to) {
        List<FoundDate> run = new ArrayList<>();
        for (int before = nextDate - 1; before >= 0 && dates.get(before).from() >= from; before--) {
            FoundDate date = dates.get(before);
            boolean joined = !run.isEmpty() && date.to() + 1 == run.get(0).from() && Joints.at(text, date.to());
            if (!joined && run.size() > 1) break;
            if (!joined) run.clear();
            if (date.to() <= to) run.add(0, date);
        }
        return run.size() > 1 ? run : List.of();
    }

    /** @return the years or months of the period said between {@code from} and {@code to}, where they are as many; else nothing */
    List<FoundDate> parts(int from, int to, int count) {
        FoundDate last = nextDate == 0 ? null : dates.get(nextDate - 1);
        if (last == null || last.from() < from || last.to() > to || now.period() == null) return List.of();
        return now.equals(CountedTime.during(last, now.brief())) ? last.parts(count) : List.of();
    }

    /** Makes a date speak of the next figure alone. */
    void say(FoundDate date) {
        own = date;
        now = new CountedTime(now.period(), now.asOf(), true);
    }

    /** Reads on to a measure, which must not stand before the last one. */
    void moveTo(Measure measure) {
        own = null;
        while (at < measure.from()) {
            char c = text.charAt(at);
            if (c == '《') depth = 1;
            if (c == '》') depth = 0;
            if (c == '(') {
                outside = now;
                usedInside = false;
            }
            if (c == ')') leaveAside();
            boolean gone = now.brief() || goingOn >= 0;
            if ((ends(c) && (gone || c == '\n')) || NOW.at(text, at) > 0) forget();
            else if (ends(c) || (now.brief() && c == '；')) goingOn = at + 1;
            if (c == '；') comeBack();
            if (month.isSaid() && namesMonthAgain()) begin(month, null);
            if (nextDate < dates.size() && dates.get(nextDate).from() == at) take(dates.get(nextDate++));
            at++;
        }
        if (goingOn >= 0 && Rules.tells(text, goingOn, measure)) forget();
        if (due >= 0 && Rules.grants(text, due, measure)) forget();
        goingOn = -1;
        counted = true;
        usedInside = true;
        year = text.startsWith("全年", measure.from() - 2) ? now.year() : null;
        if (own != null && (measure.unit().equals("倍") || own.to() + LONGEST_OF < measure.from())) own = null;
    }

    /** In 1-7月就业5万人；6月失业率5%；再就业2万人 the last number is of the first period. */
    private void comeBack() {
        if (head != null) now = head;
        head = null;
    }

    private boolean namesMonthAgain() {
        return text.startsWith("当月", at) && (at == 0 || "，；。\n".indexOf(text.charAt(at - 1)) >= 0);
    }

    private void leaveAside() {
        if (outside != null && usedInside) now = outside;
        outside = null;
    }

    /** A sentence that starts with 其中 goes on with the period of the one before, and so does the next line of a list. */
    private boolean ends(char c) {
        boolean listed = c == '\n' && text.startsWith("；", at - 1);
        return SENTENCE_ENDS.indexOf(c) >= 0 && !listed && !text.startsWith("其中", at + 1);
    }

    private void forget() {
        outside = null;
        begin(CountedTime.NONE, null);
    }

    /** 截至4月18日，今年已下达3亿元 is counted on that day. */
    private boolean isAroundMoment(FoundDate date) {
        LocalDate day = goingOn < 0 ? now.asOf() : null;
        boolean within = day != null && !day.isBefore(date.days().start());
        return within && text.substring(date.from(), date.to()).equals("今年");
    }

    private void begin(CountedTime time, @Nullable CountedTime cameFrom) {
        goingOn = -1;
        due = -1;
        counted = false;
        now = time;
        head = cameFrom;
        if (time.isMonth()) month = time;
    }

    private void take(FoundDate date) {
        if (depth > 0) return;
        if (OF_DATE.matcher(text).region(date.to(), text.length()).lookingAt()) {
            own = date;
            return;
        }
        if (OtherDates.has(text, date)) return;
        if (goingOn >= 0 && date.isOneDay() && date.role() == Role.EVENT) forget();
        boolean another = counted && (now.brief() || goingOn < 0) && now.isSaid();
        CountedTime whole = now.brief() ? head : now;
        boolean part = another && whole != null && whole.includes(date) && !text.startsWith("，", date.to());
        CountedTime from = part ? whole : null;
        if (date.isMoment(text)) {
            begin(CountedTime.on(date, another || !date.asOf()), from);
            if (date.role() == Role.DEADLINE && !text.startsWith("截至", date.from() - 2)) due = date.to();
        } else if (!date.isOneDay() && !isAroundMoment(date)) {
            begin(CountedTime.during(date, another), from);
            if (Rules.areIssued(text, date.to())) due = date.to();
        }
    }
}
