package bulletins.stream.quantities.figures;

import bulletins.model.DateMention.Role;
import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows, at each place of a text read from left to right, the period or day that its figures speak of. */
final class Periods {
    private static final WordLists WORDS = WordLists.of(Periods.class);

    private static final WordSet NOW = WORDS.named("now");
    private static final WordSet RULES_KEPT = WORDS.named("rules-kept");
    private static final String SENTENCE_ENDS = "。！？\n";
    /** Of these a number tells a rule, an aim or a rate rather than what was counted in the period of the sentence before. */
    private static final WordSet RULES = WORDS.named("rules");

    private static final WordSet CONDITIONS = WORDS.named("conditions");
    private static final Pattern LEAD =
            Pattern.compile("(?:[分从按][^，。\\n]{1,10}[看分]|[^，。\\n]{2,12}中|[^，。\\n]{0,4}期间|其间)，");

    private final String text;
    private final List<FoundDate> dates;
    private int nextDate;
    private int at;
    private Figure.@Nullable Span period;
    private @Nullable LocalDate asOf;
    /** Whether the next sentence has nothing of it: an aim, or one of several periods. */
    private boolean brief;

    /** Where the sentence, or the clause after a brief period, started that may go on with the period before, -1 when that is settled. */
    private int goingOn = -1;

    /** Said of the next figure alone: 2012年的33.5%; of 去年的2.3倍 not even of that. */
    private @Nullable FoundDate own;

    /** Whether a number was counted in the period; 据二季度发布会介绍，1-6月新增就业3万人 has one period alone. */
    private boolean counted;

    private int depth;

    /** What was so before a bracket that is open, which figures inside change for themselves alone: 10月3万人(1-10月9万人). */
    private @Nullable Held outside;

    private record Held(
            Figure.@Nullable Span period, @Nullable LocalDate asOf, boolean brief, boolean isUsed) {}

    Periods(String text, List<FoundDate> dates) {
        this.text = text;
        this.dates = dates;
    }

    Figure.@Nullable Span period() {
        if (own == null) return period;
        return own.isOneDay()
                ? null
                : new Figure.Span(own.days().start(), own.days().end());
    }

    /** @return whether no period or day has been named for figures here */
    boolean isOpen() {
        return period() == null && asOf() == null;
    }

    @Nullable
    LocalDate asOf() {
        if (own == null) return asOf;
        return own.isOneDay() ? own.days().end() : null;
    }

    /** @return the last dates from {@code from} to {@code to} that stand as a list, as 2019年、2020年和2021年; empty when none do */
    List<FoundDate> listed(int from, int to) {
        List<FoundDate> run = new ArrayList<>();
        for (int before = nextDate - 1; before >= 0 && dates.get(before).from() >= from; before--) {
            FoundDate date = dates.get(before);
            boolean joined =
                    !run.isEmpty() && date.to() + 1 == run.get(0).from() && "、和与及".indexOf(text.charAt(date.to())) >= 0;
            if (!joined && run.size() > 1) break;
            if (!joined) run.clear();
            if (date.to() <= to) run.add(0, date);
        }
        return run.size() > 1 ? run : List.of();
    }

    /** @return the years or months of the period said between {@code from} and {@code to}, where they are as many; else nothing */
    List<FoundDate> parts(int from, int to, int count) {
        FoundDate last = nextDate == 0 ? null : dates.get(nextDate - 1);
        if (last == null || last.from() < from || last.to() > to || period == null) return List.of();
        boolean told =
                period.equals(new Figure.Span(last.days().start(), last.days().end()));
        return told ? last.parts(count) : List.of();
    }

    /** Makes a date speak of the next figure alone. */
    void say(FoundDate date) {
        own = date;
        brief = true;
    }

    /** Reads on to a measure, which must not stand before the last one. */
    void moveTo(Measure measure) {
        own = null;
        while (at < measure.from()) {
            char c = text.charAt(at);
            if (c == '《') depth = 1;
            if (c == '》') depth = 0;
            if (c == '(') outside = new Held(period, asOf, brief, false);
            if (c == ')') leaveAside();
            boolean gone = brief || goingOn >= 0;
            if (c == '\n' || (gone && ends(c)) || NOW.at(text, at) > 0) forget();
            else if (ends(c) || (brief && c == '；')) goingOn = at + 1;
            if (nextDate < dates.size() && dates.get(nextDate).from() == at) take(dates.get(nextDate++));
            at++;
        }
        if (goingOn >= 0 && tellsRule(measure)) forget();
        goingOn = -1;
        counted = true;
        if (outside != null) outside = new Held(outside.period, outside.asOf, outside.brief, true);
        if (own != null && (measure.unit().equals("倍") || own.to() + 1 < measure.from())) own = null;
    }

    private void leaveAside() {
        if (outside != null && outside.isUsed) {
            period = outside.period;
            asOf = outside.asOf;
            brief = outside.brief;
        }
        outside = null;
    }

    private boolean tellsRule(Measure first) {
        return CONDITIONS.at(first.unit(), 0) > 0 || RULES.within(text, afterLead(goingOn), first.from(), RULES_KEPT);
    }

    /** In 分产业看，第一产业增加值…… the first clause says nothing. */
    private int afterLead(int sentence) {
        Matcher lead = LEAD.matcher(text).region(sentence, text.length());
        return lead.lookingAt() ? lead.end() : sentence;
    }

    /** A sentence that starts with 其中 goes on with the period of the one before. */
    private boolean ends(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 && !text.startsWith("其中", at + 1);
    }

    private void forget() {
        outside = null;
        period = null;
        asOf = null;
        brief = false;
        goingOn = -1;
    }

    /** 截至4月18日，今年已下达3亿元 is counted on that day. */
    private boolean isAroundMoment(FoundDate date) {
        boolean within =
                goingOn < 0 && asOf != null && !asOf.isBefore(date.days().start());
        return within && text.substring(date.from(), date.to()).equals("今年");
    }

    private void begin() {
        goingOn = -1;
        counted = false;
    }

    private void take(FoundDate date) {
        if (depth > 0 || OtherDates.has(text, date)) return;
        if (text.startsWith("的", date.to())
                && CompactText.isDigit(text.charAt(Math.min(date.to() + 1, text.length() - 1)))) {
            own = date;
            return;
        }
        if (goingOn >= 0 && date.isOneDay() && date.role() == Role.EVENT) forget();
        boolean another = counted && (brief || goingOn < 0) && (period != null || asOf != null);
        if (date.isMoment(text)) {
            begin();
            period = null;
            asOf = date.days().end();
            brief = another || !date.asOf();
        } else if (!date.isOneDay() && !isAroundMoment(date)) {
            begin();
            asOf = null;
            brief = another;
            period = new Figure.Span(date.days().start(), date.days().end());
        }
    }
}
