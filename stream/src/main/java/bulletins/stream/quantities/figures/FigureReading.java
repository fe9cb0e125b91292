package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the measures of one text, taken from left to right, into figures. */
public final class FigureReading {
    private static final Pattern REACHED = Pattern.compile("[，,]?(?:已|总数|总量|规模)?(?:达到|达|升至|增至|降至|减至|至|到)了?");
    private static final Pattern RISING =
            Pattern.compile("[也均都]?(?:有所|略有|小幅|大幅|持续|继续|明显|显著)(?:增加|增长|上升|提高|下降|减少|回升|回落)，$");
    private static final Pattern EACH = Pattern.compile("每[人户家个名次]每[年月天次]|每[人户家个名次]");
    private static final Pattern RANKED = Pattern.compile("(?:最[高低多少大小快慢长短]|居首位?|次之)，$|\\p{IsHan}\\($");

    private final String text;
    private final List<Measure> measures;
    private final MeasureLists lists;
    private final Periods periods;
    private final Sentences sentences;
    private final Indicators indicators;
    private final FiguresBefore figures;
    private final ChangedFigures changed;
    private final RateParts rates;
    private final RowReading rows;
    private int lastEnd;

    /**
     * @param titleParts where something new begins after a space alone
     * @param measures those of the text, from left to right
     * @param places short names of those that the text names
     */
    public FigureReading(
            String text, List<FoundDate> dates, BitSet titleParts, List<Measure> measures, List<String> places) {
        this.text = text;
        this.measures = Comparands.leftOut(text, measures);
        this.lists = new MeasureLists(text, this.measures);
        this.periods = new Periods(text, dates);
        this.sentences = new Sentences(text, dates, titleParts);
        this.indicators = new Indicators(text, sentences);
        this.figures = new FiguresBefore(text, sentences);
        this.changed = new ChangedFigures(text, lists, periods, sentences, figures);
        this.rates = new RateParts(text);
        this.rows = new RowReading(text, lists, periods, sentences, figures, new ListedNames(places));
    }

    public List<FigureDraft> read() {
        for (int at = 0; at < measures.size(); at++) take(at);
        List<FigureDraft> all = figures.all();
        new Tiers(text).name(all);
        return all;
    }

    private void take(int at) {
        Measure printed = measures.get(at);
        periods.moveTo(printed);
        int start = sentences.clauseStart(lists.least(at), printed.from());
        Measure measure = sharing(indicators.withUnit(printed, start), start);
        Row open = rows.open(at, start, lastEnd);
        int next = at + 1 < measures.size() ? measures.get(at + 1).from() : text.length();
        if (open != null) takeInRow(measure, open, start);
        else takeAlone(measure, start, next);
        lastEnd = measure.to();
    }

    /** The 2亿 of 筹资5亿元，其中中央2亿 has the unit of the whole, as the 25万 of 23万人，预期为25万. */
    private Measure sharing(Measure measure, int start) {
        FigureDraft last = figures.last();
        if (last == null || !measure.unit().isEmpty()) return measure;
        boolean share = text.startsWith("、", lastEnd)
                || text.startsWith("其中", lastEnd + 1)
                || Wording.isAverage(indicators.before(start, measure.from()));
        return share ? last.sharing(measure) : measure;
    }

    private void takeInRow(Measure measure, Row open, int start) {
        Change change = rows.change();
        boolean falls = (change != null && change.falls()) || text.charAt(Math.max(0, measure.from() - 1)) == '-';
        Measure signed = falls ? measure.negated() : measure;
        FigureDraft figure = open.nextChanged();
        if (figure == null || change == null) {
            String indicator = open.nextName(figures.lastIndicator(start));
            FoundDate date = open.nextDate();
            if (date != null) periods.say(date);
            figure = new FigureDraft(signed, indicator, periods, start, measure.to());
            figures.add(figure);
        }
        if (change != null) figure.change(figure.sharing(signed), open.nextComparison(change.comparison()));
        open.took(figure);
    }

    private void takeAlone(Measure measure, int start, int next) {
        Change change = Change.before(text, start, measure.from());
        if (change == null)
            add(Change.isBelowZero(text, start, measure.from()) ? measure.negated() : measure, start, next);
        else takeChange(change.falls() ? measure.negated() : measure, change, start, next);
    }

    private void takeChange(Measure printed, Change change, int start, int next) {
        String said = indicators.before(start, change.subjectEnd());
        String indicator = said.isEmpty() ? rising(start) : said;
        boolean subjectless =
                indicator.isEmpty() && !figures.lastIndicator(start).isEmpty();
        FigureDraft last = figures.last();
        Measure by = subjectless && last != null && printed.isLarge() ? last.sharing(printed) : printed;
        FigureDraft before = changed.by(by, change, start, subjectless);
        boolean free =
                before != null && !before.isChanged() && !before.measure().isLessThan(by);
        FigureDraft figure = free ? before : changed.named(indicator, by, start);
        if (figure != null) {
            figure.change(by, change.comparison());
            return;
        }
        String counted = before != null && subjectless ? before.indicator() : figures.lastIndicator(start);
        if (counted.isEmpty()) counted = indicators.after(by.to(), indicators.nounEnd(by.to(), next));
        FigureDraft alone = new FigureDraft(by, indicator.isEmpty() ? counted : indicator, periods, start, by.to());
        figures.add(alone);
        alone.change(by, change.comparison());
    }

    /** 求职者有所增加，增幅为4% */
    private String rising(int start) {
        Matcher rising = RISING.matcher(text).region(lastEnd, Math.max(lastEnd, start));
        return rising.find() ? indicators.before(sentences.clauseStart(lastEnd, rising.start()), rising.start()) : "";
    }

    private void add(Measure measure, int start, int next) {
        FigureDraft rise = figures.last();
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
        FigureDraft last = figures.last();
        boolean goesOn = last != null && start == last.measure().to();
        boolean ofExamples = text.charAt(Math.max(0, measure.from() - 1)) == '等';
        String before = !after.isEmpty() && (goesOn || ofExamples) ? "" : indicators.before(from, measure.from());
        String around = Wording.joined(measure, before, after);
        boolean opens = around.isEmpty() && measure.isPercentage() && measure.from() - start <= 1;
        String indicator = completed(opens ? indicators.told(measure.to()) : around, measure, start);
        figures.add(new FigureDraft(measure, indicator, periods, from, Math.max(measure.to(), nounEnd)));
    }

    /** @return the words around a measure with what they leave out because it was said before: 平均每人, 占三成, 人数为 */
    private String completed(String words, Measure measure, int start) {
        String titled = words.isEmpty() ? indicators.titled(lastEnd, measure.from()) : rates.named(words, measure);
        String said = titled.isEmpty() ? unsaid(start, measure) : ofWhole(titled, measure, start);
        if (!said.startsWith("是")) return said;
        return measure.unit().equals("倍") ? subject(start) : said.substring(1);
    }

    private String ofWhole(String words, Measure measure, int start) {
        String alike = figures.lastIndicator(measure);
        if (Wording.isAverage(words)) return Wording.averaged(alike.isEmpty() ? subject(start) : alike) + words;
        if (words.startsWith("占") && !words.startsWith("占地")) return Wording.partOf(subject(start), words);
        if (Wording.isQuality(words)) return clauseBefore(start) + words;
        if (!Wording.isBare(words)) return words;
        FigureDraft last = figures.last();
        boolean sameUnit = last != null && last.measure().unit().equals(measure.unit());
        String counted = sameUnit ? subject(start) : measure.isPercentage() ? alike : "";
        return counted.isEmpty() ? words : counted;
    }

    /** In 登记失业率为3.6%。5月份回落至3.3% the second sentence goes on with what the first one counts. */
    private String unsaid(int start, Measure measure) {
        String each = each(start, measure.from());
        return each.isEmpty() && measure.isPercentage() ? figures.lastIndicator(measure) : each;
    }

    /** 每户最高5万元 is no more of what the number before it was, the 补贴 of all or of each person. */
    private String each(int from, int to) {
        Matcher each = EACH.matcher(text).region(from, to);
        String last = figures.lastIndicator(from);
        return each.find() && !last.isEmpty() ? each.group() + UnitWords.money(last) : subject(from);
    }

    /** @return what is spoken of before {@code start}: whom the clause before ranks, what stands before its bracket or the figure before counts, else that clause */
    private String subject(int start) {
        boolean ranked = RANKED.matcher(text.substring(Math.max(lastEnd, start - 4), start))
                .find();
        String last = ranked ? "" : figures.lastIndicator(start);
        return last.isEmpty() ? clauseBefore(start) : last;
    }

    private String clauseBefore(int start) {
        if (start == 0 || "，(：".indexOf(text.charAt(start - 1)) < 0) return "";
        return indicators.before(sentences.clauseStart(lastEnd, start - 1), start - 1);
    }
}
