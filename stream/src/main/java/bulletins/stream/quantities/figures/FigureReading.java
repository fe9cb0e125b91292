package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one text, taken from left to right, into figures. */
public final class FigureReading {
    private static final Pattern REACHED = Pattern.compile("[，,]?(?:已|总数|总量|规模)?(?:达到|达|升至|增至|降至|减至|至|到)了?");
    private static final Pattern EACH = Pattern.compile("每[人户家个名次]每[年月天次]|每[人户家个名次]");
    private static final Pattern RANKED = Pattern.compile("(?:最[高低多少大小快慢长短]|居首位?|次之)，$|\\p{IsHan}\\($");
    private static final int MOST_IN_ASIDE = 5;

    private final String text;
    private final List<Measure> measures;
    private final Periods periods;
    private final Indicators indicators;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final MeasureLists lists;
    private final RowReading rows;
    private int lastEnd;

    /** @param measures those of the text, from left to right */
    public FigureReading(
            String text, List<Measure> measures, Periods periods, Indicators indicators, ListedNames names) {
        this.text = text;
        this.measures = Comparands.leftOut(text, measures);
        this.periods = periods;
        this.indicators = indicators;
        this.lists = new MeasureLists(text, this.measures);
        this.rows = new RowReading(text, lists, periods, indicators, names);
    }

    public List<FigureDraft> read() {
        for (int at = 0; at < measures.size(); at++) take(at);
        return drafts;
    }

    private void take(int at) {
        Measure printed = measures.get(at);
        periods.moveTo(printed);
        int start = indicators.clauseStart(lists.least(at), printed.from());
        Measure measure = sharing(indicators.withUnit(printed, start));
        Row open = rows.open(at, start, lastEnd, drafts);
        if (open != null) takeInRow(measure, open, start);
        else
            takeAlone(
                    measure,
                    start,
                    at + 1 < measures.size() ? measures.get(at + 1).from() : text.length());
        lastEnd = measure.to();
    }

    /** The 2亿 of 筹资5亿元，其中中央2亿 has the unit of the whole. */
    private Measure sharing(Measure measure) {
        boolean share = text.startsWith("、", lastEnd) || text.startsWith("其中", lastEnd + 1);
        FigureDraft last = last();
        return share && last != null ? last.sharing(measure) : measure;
    }

    private void takeInRow(Measure measure, Row open, int start) {
        Change change = rows.change();
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
        if (change != null) figure.change(figure.sharing(signed), open.nextComparison(change.comparison()));
        open.took(figure);
    }

    private void takeAlone(Measure measure, int start, int next) {
        Change change = Change.before(text, start, measure.from());
        if (change == null)
            add(Change.isBelowZero(text, start, measure.from()) ? measure.negated() : measure, start, next);
        else takeChange(change.falls() ? measure.negated() : measure, change, start);
    }

    private void takeChange(Measure printed, Change change, int start) {
        String indicator = indicators.before(start, change.subjectEnd());
        boolean subjectless = indicator.isEmpty() && !lastIndicator(start).isEmpty();
        FigureDraft last = last();
        Measure by = subjectless && last != null && printed.isLarge() ? last.sharing(printed) : printed;
        FigureDraft before = changedBy(by, change, start, subjectless);
        boolean free =
                before != null && !before.isChanged() && !before.measure().isLessThan(by);
        FigureDraft changed = free ? before : named(indicator, by, start);
        if (changed != null) {
            changed.change(by, change.comparison());
            return;
        }
        String counted = before != null && subjectless ? before.indicator() : lastIndicator(start);
        FigureDraft alone = new FigureDraft(by, indicator.isEmpty() ? counted : indicator, periods, start, by.to());
        drafts.add(alone);
        alone.change(by, change.comparison());
    }

    /** @return the figure of an earlier sentence or paragraph that a change names, null when none is */
    private @Nullable FigureDraft named(String indicator, Measure by, int start) {
        return indicator.isEmpty() ? null : new FiguresBefore(drafts, indicators).named(indicator, by, periods, start);
    }

    /** @return the figure spoken of, which may have a change already: the one just before, past the share of a target, and for a count past what is in other units: 698万人，完成目标的63.5%，同比增长4.2% */
    private @Nullable FigureDraft changedBy(Measure by, Change change, int start, boolean subjectless) {
        FigureDraft last = beforeAside();
        if (last == null || (!subjectless && !lists.onlyPauses(last.measure().to(), change.subjectEnd()))) return null;
        boolean ofWhole = last.indicator().startsWith("完成") || last.indicator().matches(".*占(?!比).*");
        boolean ofTarget =
                last.measure().isPercentage() && ofWhole && !by.unit().equals("百分点");
        boolean rate = by.isPercentage() || by.unit().equals("倍");
        if (!rate && !last.measure().isCountedLike(by))
            return new FiguresBefore(drafts, indicators).lastIn(by.unit(), start);
        boolean ofOther = ofTarget || last.measure().isLessThan(by);
        int before = drafts.lastIndexOf(last) - 1;
        if (ofOther && before < 0) return null;
        return ofOther ? drafts.get(before) : last;
    }

    /** @return the last figure, past those in brackets that have closed since: 会员94万人（其中新增7万人），较上年底增加5万人 */
    private @Nullable FigureDraft beforeAside() {
        FigureDraft last = last();
        if (last == null || !text.startsWith(")", last.measure().to())) return last;
        int opening = indicators.opening(last.measure().to(), 0);
        for (int at = drafts.size() - 2; at >= Math.max(0, drafts.size() - MOST_IN_ASIDE); at--) {
            if (drafts.get(at).measure().to() <= opening) return drafts.get(at);
        }
        return last;
    }

    private void add(Measure measure, int start, int next) {
        FigureDraft rise = last();
        boolean reached = rise != null
                && rise.isChangeAlone()
                && REACHED.matcher(text.substring(lastEnd, measure.from())).matches();
        if (rise != null && reached) {
            rise.reached(measure.unit().isEmpty() ? measure.in(rise.measure().unit()) : measure);
            return;
        }
        int nounEnd = indicators.nounEnd(measure.to(), next);
        String after = indicators.after(measure.to(), nounEnd);
        int from = after.isEmpty() ? indicators.listStart(lastEnd, start, measure.from()) : start;
        FigureDraft last = last();
        boolean goesOn = last != null && start == last.measure().to();
        boolean ofExamples = text.charAt(Math.max(0, measure.from() - 1)) == '等';
        String before = !after.isEmpty() && (goesOn || ofExamples) ? "" : indicators.before(from, measure.from());
        String indicator = Wording.joined(measure, before, after);
        if (indicator.isEmpty()) indicator = indicators.titled(lastEnd, measure.from());
        if (indicator.isEmpty()) indicator = each(start, measure.from());
        else if (indicator.startsWith("占") || Wording.isAverage(indicator))
            indicator = Wording.partOf(subject(start), indicator);
        else if (Wording.isQuality(indicator)) indicator = clauseBefore(start) + indicator;
        else if (last != null
                && Wording.isBare(indicator)
                && last.measure().unit().equals(measure.unit())) indicator = subject(start);
        if (indicator.startsWith("是")) indicator = measure.unit().equals("倍") ? subject(start) : indicator.substring(1);
        drafts.add(new FigureDraft(measure, indicator, periods, from, Math.max(measure.to(), nounEnd)));
    }

    /** 每户最高5万元 is no more of what the number before it was, the 补贴 of all or of each person. */
    private String each(int from, int to) {
        Matcher each = EACH.matcher(text).region(from, to);
        String last = lastIndicator(from);
        return each.find() && !last.isEmpty() ? each.group() + Wording.money(last) : subject(from);
    }

    /** @return what is spoken of before {@code start}: whom the clause before ranks, what stands before its bracket or the figure before counts, else that clause */
    private String subject(int start) {
        boolean ranked = RANKED.matcher(text.substring(Math.max(lastEnd, start - 4), start))
                .find();
        String last = ranked ? "" : lastIndicator(start);
        return last.isEmpty() ? clauseBefore(start) : last;
    }

    private String clauseBefore(int start) {
        if (start == 0 || "，(".indexOf(text.charAt(start - 1)) < 0) return "";
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
}
