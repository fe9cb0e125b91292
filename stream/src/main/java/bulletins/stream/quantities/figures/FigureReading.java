package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one text, taken from left to right, into figures. */
public final class FigureReading {
    private static final String PAUSES = "，、,（()）的左右以上和及与+-";
    private static final String NOUN_FOLLOWS = "个家名项条场张次件份期台辆间所座处例户种类笔人";
    private static final List<String> EACH = List.of("分别", "依次");

    private final String text;
    private final List<Measure> measures;
    private final Periods periods;
    private final Indicators indicators;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private int lastEnd;
    private @Nullable Row row;
    private @Nullable Change rowChange;

    /** @param measures those of the text, from left to right */
    public FigureReading(String text, List<Measure> measures, Periods periods, Indicators indicators) {
        this.text = text;
        this.measures = measures;
        this.periods = periods;
        this.indicators = indicators;
    }

    public List<FigureDraft> read() {
        for (int at = 0; at < measures.size(); at++) take(at);
        return drafts;
    }

    private void take(int at) {
        Measure printed = measures.get(at);
        periods.moveTo(printed);
        int start = indicators.clauseStart(lastEnd, printed.from());
        Measure measure = indicators.withUnit(printed, start);
        Row open = openRow(at, start);
        if (open != null) takeInRow(measure, open, start);
        else
            takeAlone(
                    measure,
                    start,
                    at + 1 < measures.size() ? measures.get(at + 1).from() : text.length());
        lastEnd = measure.to();
    }

    /** @return the row that the measure goes on or begins, null when it stands alone */
    private @Nullable Row openRow(int at, int start) {
        Measure measure = measures.get(at);
        Row last = row;
        if (last != null && onlyPauses(lastEnd, measure.from())) return last;
        row = null;
        String words = text.substring(start, measure.from());
        int each = EACH.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        if (each < 0) return null;
        rowChange = Change.before(text, start, measure.from());
        int subjectEnd = rowChange == null ? start + each : Math.min(start + each, rowChange.subjectEnd());
        boolean ofFigures = rowChange != null && onlyPauses(lastEnd, subjectEnd);
        if (ofFigures) row = last != null ? last.changes() : changesBefore(at, start);
        if (row != null) return row;
        String object =
                rowChange == null ? indicators.before(start + each + EACH.get(0).length(), measure.from()) : "";
        List<FoundDate> dates = periods.listed(indicators.sentenceStart(lastEnd, subjectEnd), subjectEnd);
        if (dates.size() != lengthOfList(at)) dates = List.of();
        Row begun = Row.of(indicators.subjects(subjectStart(subjectEnd), subjectEnd), object, dates);
        row = begun.isNameless() ? null : begun;
        return row;
    }

    /** @return the changes of as many figures just before: 新增就业12万人、再就业5万人，同比分别增长3%、4%; null when there are not so many */
    private @Nullable Row changesBefore(int at, int start) {
        int count = lengthOfList(at);
        if (count > drafts.size()) return null;
        List<FigureDraft> before = List.copyOf(drafts.subList(drafts.size() - count, drafts.size()));
        int first = before.get(0).to();
        boolean same = indicators.sentenceStart(first, start) <= first;
        boolean open = same && before.stream().noneMatch(FigureDraft::isChanged);
        return open && count > 1 ? Row.changesOf(before) : null;
    }

    /** @return how many measures stand in a row from the {@code first} on */
    private int lengthOfList(int first) {
        int next = first + 1;
        while (next < measures.size()
                && onlyPauses(measures.get(next - 1).to(), measures.get(next).from())) next++;
        return next - first;
    }

    /** @return where the list before {@code end} starts: the clause alone where that lists several things, else the sentence */
    private int subjectStart(int end) {
        int sentence = indicators.sentenceStart(lastEnd, end);
        while (sentence < end && text.charAt(sentence) == '，') sentence++;
        int last = end;
        while (last > sentence && text.charAt(last - 1) == '，') last--;
        int clause = last;
        while (clause > sentence && "，：".indexOf(text.charAt(clause - 1)) < 0) clause--;
        boolean lists = text.substring(clause, last).chars().anyMatch(c -> "、和与及".indexOf(c) >= 0);
        return lists ? clause : sentence;
    }

    private void takeInRow(Measure measure, Row open, int start) {
        Change change = rowChange;
        boolean falls = (change != null && change.falls()) || text.charAt(Math.max(0, measure.from() - 1)) == '-';
        Measure signed = falls ? measure.negated() : measure;
        FigureDraft figure = open.nextChanged();
        if (figure == null || change == null) {
            String indicator = open.nextName(lastIndicator(start));
            FoundDate date = open.nextDate();
            if (date != null) periods.say(date);
            figure = new FigureDraft(signed, indicator, periods, start, measure.to());
            drafts.add(figure);
        }
        if (change != null) figure.change(signed, change.comparison());
        open.took(figure);
    }

    private void takeAlone(Measure measure, int start, int next) {
        Change change = Change.before(text, start, measure.from());
        if (change == null) add(measure, start, next);
        else takeChange(change.falls() ? measure.negated() : measure, change, start);
    }

    private void takeChange(Measure by, Change change, int start) {
        String indicator = indicators.before(start, change.subjectEnd());
        boolean subjectless = indicator.isEmpty() && !lastIndicator(start).isEmpty();
        FigureDraft changed = changedBy(by, change, subjectless);
        if (changed == null) {
            changed = new FigureDraft(
                    by, indicator.isEmpty() ? lastIndicator(start) : indicator, periods, start, by.to());
            drafts.add(changed);
        }
        changed.change(by, change.comparison());
    }

    /** @return the figure just before, past the share of a target: 698万人，完成目标的63.5%，同比增长4.2% */
    private @Nullable FigureDraft changedBy(Measure by, Change change, boolean subjectless) {
        FigureDraft last = last();
        if (last == null || (!subjectless && !onlyPauses(last.measure().to(), change.subjectEnd()))) return null;
        boolean ofTarget = last.measure().isPercentage() && last.indicator().startsWith("完成");
        boolean ofOther = ofTarget || last.measure().isLessThan(by);
        if (ofOther && drafts.size() < 2) return null;
        FigureDraft changed = ofOther ? drafts.get(drafts.size() - 2) : last;
        return changed.isChanged() || changed.measure().isLessThan(by) ? null : changed;
    }

    private void add(Measure measure, int start, int next) {
        String before = indicators.before(start, measure.from());
        int nounEnd = indicators.nounEnd(measure.to(), next);
        String after = indicators.after(measure.to(), nounEnd);
        FigureDraft last = last();
        boolean goesOn = last != null && start == last.measure().to();
        String indicator = joined(measure, goesOn && !after.isEmpty() ? "" : before, after);
        if (indicator.isEmpty() || indicator.startsWith("占")) indicator = subject(start) + indicator;
        if (indicator.startsWith("是") && measure.unit().equals("倍")) indicator = subject(start);
        drafts.add(new FigureDraft(measure, indicator, periods, start, Math.max(measure.to(), nounEnd)));
    }

    private static String joined(Measure measure, String before, String after) {
        boolean counts = NOUN_FOLLOWS.contains(measure.unit());
        if (before.isEmpty() || (!after.isEmpty() && counts)) return before + after;
        return after.isEmpty() || measure.isPercentage() ? before : before + after;
    }

    /** @return what is spoken of before {@code start}: what the figure before counts, else the clause before */
    private String subject(int start) {
        String last = lastIndicator(start);
        if (!last.isEmpty() || start == 0 || text.charAt(start - 1) != '，') return last;
        return indicators.before(indicators.clauseStart(lastEnd, start - 1), start - 1);
    }

    /** @return what the figure before counts when it stands in the same sentence, else nothing */
    private String lastIndicator(int start) {
        FigureDraft last = last();
        boolean same = last != null
                && indicators.sentenceStart(last.measure().to(), start)
                        <= last.measure().to();
        return last != null && same ? last.indicator() : "";
    }

    private @Nullable FigureDraft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    private boolean onlyPauses(int from, int to) {
        for (int at = from; at < to; at++) {
            if (PAUSES.indexOf(text.charAt(at)) < 0) return false;
        }
        return true;
    }
}
