package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one text, taken from left to right, into figures. */
public final class FigureReading {
    private static final String PAUSES = "，、,（()）。的左右以上和及与+-";
    private static final String NOUN_FOLLOWS = "个家名项条场张次件份期台辆间所座处例户种类笔人";
    private static final String EACH = "分别";
    private static final int LONGEST_SUBJECT = 20;

    private final String text;
    private final Periods periods;
    private final Indicators indicators;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private int lastEnd;
    private @Nullable Row row;
    private @Nullable Change rowChange;

    public FigureReading(String text, Periods periods, Indicators indicators) {
        this.text = text;
        this.periods = periods;
        this.indicators = indicators;
    }

    public List<FigureDraft> drafts() {
        return drafts;
    }

    /** @param next where the measure after it starts */
    public void take(Measure measure, int next) {
        periods.moveTo(measure);
        int start = indicators.clauseStart(lastEnd, measure.from());
        Row open = openRow(measure, start);
        if (open != null) takeInRow(measure, open, start);
        else takeAlone(measure, start, next);
        lastEnd = measure.to();
    }

    /** @return the row that the measure goes on or begins, null when it stands alone */
    private @Nullable Row openRow(Measure measure, int start) {
        Row last = row;
        if (last != null && onlyPauses(lastEnd, measure.from())) return last;
        row = null;
        int each = text.substring(start, measure.from()).lastIndexOf(EACH);
        if (each < 0) return null;
        rowChange = Change.before(text, start, measure.from());
        int subjectEnd = rowChange == null ? start + each : Math.min(start + each, rowChange.subjectEnd());
        boolean ofFigures = last != null && rowChange != null && onlyPauses(lastEnd, subjectEnd);
        int subjectStart = indicators.sentenceStart(lastEnd, subjectEnd);
        while (subjectStart < subjectEnd && text.charAt(subjectStart) == '，') subjectStart++;
        if (last != null && ofFigures) row = last.changes();
        else {
            String object = rowChange == null ? indicators.before(start + each + EACH.length(), measure.from()) : "";
            Row begun = Row.of(indicators.before(subjectStart, subjectEnd), object);
            row = begun.isNameless() ? null : begun;
        }
        return row;
    }

    private void takeInRow(Measure measure, Row open, int start) {
        Change change = rowChange;
        boolean falls = (change != null && change.falls()) || text.charAt(Math.max(0, measure.from() - 1)) == '-';
        Measure signed = falls ? measure.negated() : measure;
        FigureDraft figure = open.nextChanged();
        if (figure == null || change == null) {
            String indicator = open.nextName(lastIndicator(start));
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
        Measure known = measure.unit().isEmpty() ? indicators.withUnit(measure, start) : measure;
        drafts.add(new FigureDraft(known, indicator, periods, start, Math.max(measure.to(), nounEnd)));
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
        int clause = indicators.clauseStart(lastEnd, start - 1);
        return start - clause > LONGEST_SUBJECT ? "" : indicators.before(clause, start - 1);
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
