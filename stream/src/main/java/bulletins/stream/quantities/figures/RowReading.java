package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows which measures of one text, read from left to right, stand in a row that 分别 or 依次 hands out. */
final class RowReading {
    private static final List<String> ABOVE = List.of("上述", "以上", "前述");
    private static final List<String> EACH = List.of("分别", "依次");

    private final String text;
    private final MeasureLists lists;
    private final Periods periods;
    private final Indicators indicators;
    private final ListedNames names;
    /** The last row of numbers that were handed out, which 上述三市 may name. */
    private @Nullable Row handed;

    private @Nullable Row row;
    private @Nullable Change change;

    RowReading(String text, MeasureLists lists, Periods periods, Indicators indicators, ListedNames names) {
        this.text = text;
        this.lists = lists;
        this.periods = periods;
        this.indicators = indicators;
        this.names = names;
    }

    /** @return what makes the measures of the open row changes, null when they are none */
    @Nullable
    Change change() {
        return change;
    }

    /** @return the row that the measure goes on or begins, null when it stands alone */
    @Nullable
    Row open(int at, int start, int lastEnd, List<FigureDraft> drafts) {
        Measure measure = lists.get(at);
        Row last = row;
        if (last != null && goesOn(lastEnd, measure.from())) return last;
        row = null;
        String words = text.substring(start, measure.from());
        int each = EACH.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        change = Change.ofList(text, start, measure.from());
        if (each < 0 && change == null) {
            row = last == null ? null : last.raised(text.substring(lastEnd, measure.from()), list(at).size());
            if (row == null) row = named(at, lastEnd);
            return row;
        }
        int said = each < 0 ? text.length() : start + each;
        int subjectEnd = change == null ? said : Math.min(said, change.subjectEnd());
        boolean begins = subjectEnd > lastEnd && "。；".indexOf(text.charAt(subjectEnd - 1)) >= 0;
        if (change != null && lists.onlyPauses(lastEnd, begins ? subjectEnd - 1 : subjectEnd))
            row = begins ? changesOfRun(at, drafts) : changes(at, start, each < 0, last, drafts);
        if (row != null || each < 0) return row;
        String named = change == null ? object(at, start + each + EACH.get(0).length()) : "";
        String object = Wording.isBare(named) ? "" : named;
        row = change == null ? null : changesOfOthers(at, subjectEnd, lastEnd, drafts);
        if (row == null) row = handedOut(at, subjectEnd, lastEnd, object, drafts);
        if (row != null && change == null) handed = row;
        return row;
    }

    private @Nullable Row changesOfOthers(int at, int subjectEnd, int lastEnd, List<FigureDraft> drafts) {
        String subjects = indicators.subjects(indicators.subjectStart(lastEnd, subjectEnd), subjectEnd);
        boolean named = ABOVE.stream().anyMatch(subjects::startsWith);
        return named && handed != null
                ? handed.changedBy(list(at), lastEnd - FiguresBefore.FARTHEST)
                : changesOfNamed(at, names.row(subjects, "", List.of()), lastEnd, drafts);
    }

    /** @return the changes of figures that the subjects name again: 甲市、乙市新增就业分别为3万人、2万人。甲市、乙市分别增长5%、4% */
    private @Nullable Row changesOfNamed(int at, Row subjects, int lastEnd, List<FigureDraft> drafts) {
        List<FigureDraft> changed = new ArrayList<>();
        for (int each = 0; each < subjects.size() && subjects.size() == list(at).size(); each++) {
            FigureDraft figure = new FiguresBefore(drafts, indicators)
                    .named(subjects.name(each), list(at).get(each), periods, lastEnd);
            if (figure != null && !changed.contains(figure)) changed.add(figure);
        }
        boolean all = changed.size() > 1 && changed.size() == subjects.size();
        return all ? Row.changesOf(changed) : comparedTwice(at, lastEnd, drafts);
    }

    private @Nullable Row comparedTwice(int at, int lastEnd, List<FigureDraft> drafts) {
        Comparisons said = Comparisons.before(text, lastEnd, lists.get(at).from());
        if (said == null || said.each().size() != list(at).size()) return null;
        String subject = indicators.before(indicators.clauseStart(lastEnd, said.from()), said.from());
        FigureDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (!subject.isEmpty()) return Row.comparedWith(said.each(), subject, List.of());
        boolean spokenOf = last != null
                && !last.isChanged()
                && lists.onlyPauses(last.measure().to(), said.from());
        return last != null && spokenOf ? Row.comparedWith(said.each(), last.indicator(), List.of(last)) : null;
    }

    /** The open row goes on, of changes also with a fall after a rise. */
    private boolean goesOn(int lastEnd, int next) {
        if (lists.onlyPauses(lastEnd, next)) return true;
        Change turn = change == null ? null : lists.turn(lastEnd, next);
        if (change == null || turn == null) return false;
        change = new Change(turn.falls(), change.comparison(), change.subjectEnd());
        return true;
    }

    private @Nullable Row handedOut(int at, int subjectEnd, int lastEnd, String object, List<FigureDraft> drafts) {
        List<FoundDate> dates = periods.listed(indicators.sentenceStart(lastEnd, subjectEnd), subjectEnd);
        if (dates.size() != list(at).size()) dates = List.of();
        List<FoundDate> years = periods.parts(lastEnd, subjectEnd, list(at).size());
        int subjects = indicators.subjectStart(lastEnd, subjectEnd);
        if (change != null) change = change.comparedBefore(text, subjects);
        Row begun = names.row(indicators.subjects(subjects, subjectEnd), object, dates);
        if (begun.size() > 1 && begun.size() != list(at).size())
            begun = ofClause(begun, at, Math.max(lastEnd, subjects), subjectEnd, object, dates);
        List<FigureDraft> others = begun.size() < 2 ? asManyBefore(at, subjectEnd, drafts) : List.of();
        if (begun.isNameless() && others.isEmpty() && dates.isEmpty()) dates = years;
        boolean multiples = begun.isNameless() && lists.get(at).unit().equals("倍");
        if (begun.isNameless() && !dates.isEmpty()) begun = names.row(object, "", dates);
        else if (begun.isNameless() && (multiples || !object.isEmpty()))
            begun = Row.sharesOf(others, multiples ? "" : object);
        else if (!others.isEmpty() && dates.isEmpty()) begun = Row.sharesOf(others, begun.nextName(""));
        else if (others.isEmpty() && dates.isEmpty() && begun.size() == 1) begun = begun.handedTo(years);
        return begun.isNameless() && dates.isEmpty() ? null : begun;
    }

    /** @return one thing that the last clause names: of as many as the clauses before it list, or alone where they list nothing; else {@code all} */
    private Row ofClause(Row all, int at, int from, int end, String object, List<FoundDate> dates) {
        int start = indicators.clauseStart(from, end);
        String named = indicators.before(start, end);
        if (start == from || start == end || names.row(named, object, dates).size() != 1) return all;
        Row listed = names.row(indicators.subjects(from, start - 1), named + object, dates);
        if (listed.size() == list(at).size()) return listed;
        return Row.lists(text.substring(from, start)) ? all : names.row(named, object, dates);
    }

    /** @return the changes that a list is of, which nothing hands out when {@code plain}; null when it is of none */
    private @Nullable Row changes(int at, int start, boolean plain, @Nullable Row last, List<FigureDraft> drafts) {
        if (plain && !isListOfOneUnit(at)) return list(at).size() > 1 ? changesByUnit(at, start, drafts) : null;
        return last != null ? last.changes() : changesBefore(at, start, drafts);
    }

    /** @return a row of as many things as there are measures, though nothing says 分别: 养老、失业保险参保人数为10亿人、2亿人 */
    private @Nullable Row named(int at, int lastEnd) {
        int end = lists.get(at).from();
        boolean led = list(at).size() > 2 || (end > 0 && "为达是到".indexOf(text.charAt(end - 1)) >= 0);
        if (!led || !isListOfOneUnit(at)) return null;
        Row list = names.row(indicators.subjects(indicators.subjectStart(lastEnd, end), end), "", List.of());
        return list.size() == list(at).size() ? list : null;
    }

    /** @return what stands before the measures and after the last of them: 分别给予500元、800元补贴 */
    private String object(int first, int from) {
        int last = first + list(first).size() - 1;
        int end = lists.get(last).to();
        String noun = indicators.after(end, indicators.nounEnd(end, lists.endAfter(last)));
        return indicators.before(from, lists.get(first).from()) + noun;
    }

    /** @return the changes of as many figures just before: 新增就业12万人、再就业5万人，同比分别增长3%、4%; null when there are not so many */
    private @Nullable Row changesBefore(int at, int start, List<FigureDraft> drafts) {
        List<FigureDraft> before = asManyBefore(at, start, drafts);
        return before.isEmpty() || before.stream().anyMatch(FigureDraft::isChanged) ? null : Row.changesOf(before);
    }

    /** @return the changes of what has the same units: 37家车间吸纳1826人，月薪2600元，较上年增加5家、241人; null when not all have one */
    private @Nullable Row changesByUnit(int at, int start, List<FigureDraft> drafts) {
        List<FigureDraft> changed = new FiguresBefore(drafts, indicators).inUnitsOf(list(at), start);
        return changed.isEmpty() ? null : Row.changesOf(changed);
    }

    /** @return the changes of the last figures in the same units: 办会12场，来8家。比上年分别增加3场、2家; null when there are none */
    private @Nullable Row changesOfRun(int at, List<FigureDraft> drafts) {
        List<FigureDraft> run = new FiguresBefore(drafts, indicators)
                .run(list(at), lists.get(at).from());
        return run.isEmpty() ? null : Row.changesOf(run);
    }

    /** @return as many figures of the same sentence as the list at a measure is long, empty when there are not so many */
    private List<FigureDraft> asManyBefore(int at, int start, List<FigureDraft> drafts) {
        List<Measure> list = list(at);
        List<FigureDraft> before = new FiguresBefore(drafts, indicators).last(list.size(), start);
        boolean fit = change == null
                || IntStream.range(0, before.size())
                        .allMatch(each -> before.get(each).mayChangeBy(list.get(each)));
        return fit ? before : List.of();
    }

    private List<Measure> list(int first) {
        return lists.from(first, change != null);
    }

    private boolean isListOfOneUnit(int first) {
        List<Measure> list = list(first);
        return list.size() > 1 && list.stream().map(Measure::unit).distinct().count() == 1;
    }
}
