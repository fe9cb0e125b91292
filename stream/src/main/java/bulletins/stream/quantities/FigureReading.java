package bulletins.stream.quantities;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one text, taken from left to right, into figures. */
final class FigureReading {
    private static final String PAUSES = "，、,（()）。的左右以上和及与";
    private static final String PLACES = "个家名项条场张次件份期台辆间所座处例户种类笔人";

    private final String text;
    private final Periods periods;
    private final Indicators indicators;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private int lastEnd;

    FigureReading(String text, Periods periods, Indicators indicators) {
        this.text = text;
        this.periods = periods;
        this.indicators = indicators;
    }

    List<FigureDraft> drafts() {
        return drafts;
    }

    /** @param next where the measure after it starts */
    void take(Measure measure, int next) {
        periods.moveTo(measure.from());
        int start = indicators.clauseStart(lastEnd, measure.from());
        Change change = Change.before(text, start, measure.from());
        if (change == null) add(measure, start, next);
        else takeChange(change.falls() ? measure.negated() : measure, change, start);
        lastEnd = measure.to();
    }

    private void takeChange(Measure by, Change change, int start) {
        FigureDraft last = last();
        if (last != null && !last.isChanged() && onlyPauses(last.measure().to(), change.subjectEnd())) {
            last.change(by, change.comparison());
            return;
        }
        String indicator = indicators.before(start, change.subjectEnd());
        if (indicator.isEmpty() && last != null) indicator = last.indicator();
        var draft = new FigureDraft(by, indicator, periods, start, by.to());
        draft.change(by, change.comparison());
        drafts.add(draft);
    }

    private void add(Measure measure, int start, int next) {
        String before = indicators.before(start, measure.from());
        int nounEnd = indicators.nounEnd(measure.to(), next);
        String after = indicators.after(measure.to(), nounEnd);
        FigureDraft last = last();
        boolean goesOn = last != null && start == last.measure().to();
        String indicator = joined(measure, goesOn && !after.isEmpty() ? "" : before, after);
        if (last != null && goesOn && indicator.isEmpty()) indicator = last.indicator();
        drafts.add(new FigureDraft(measure, indicator, periods, start, Math.max(measure.to(), nounEnd)));
    }

    private static String joined(Measure measure, String before, String after) {
        boolean counts = PLACES.contains(measure.unit());
        if (before.isEmpty() || (!after.isEmpty() && counts)) return before + after;
        return after.isEmpty() || measure.isPercentage() ? before : before + after;
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
