package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which measures of one text, read from left to right, stand in a row that 分别 or 依次 hands out. */
final class RowReading {
    private static final List<String> ABOVE = List.of("上述", "以上", "前述");
    private static final List<String> EACH = List.of("分别", "依次");

    private final String text;
    private final MeasureLists lists;
    private final Periods periods;
    private final Sentences sentences;
    private final Indicators indicators;
    private final FiguresBefore figures;
    private final ChangedFigures changed;
    private final ListedNames names;
    /** The last row of numbers that were handed out, which 上述三市 may name. */
    private @Nullable Row handed;

    private @Nullable Row row;
    private @Nullable Change change;

    RowReading(
            String text,
            MeasureLists lists,
            Periods periods,
            Sentences sentences,
            FiguresBefore figures,
            ListedNames names) {
        this.text = text;
        this.lists = lists;
        this.periods = periods;
        this.sentences = sentences;
        this.indicators = new Indicators(text, sentences);
        this.figures = figures;
        this.changed = new ChangedFigures(text, lists, periods, sentences, figures);
        this.names = names;
    }

    /** @return what makes the measures of the open row changes, null when they are none */
    @Nullable
    Change change() {
        return change;
    }

    /** @return the row that the measure goes on or begins, null when it stands alone */
    @Nullable
    Row open(int at, int start, int lastEnd) {
        int from = lists.get(at).from();
        if (row != null && goesOn(lastEnd, from)) return row;
        change = Change.ofList(text, start, from);
        String words = text.substring(start, from);
        int each = EACH.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        if (each >= 0) row = handedOut(at, start, start + each, lastEnd);
        else if (change != null) row = changes(change.subjectEnd(), at, start, lastEnd, true);
        else row = unled(at, lastEnd);
        if (row == null && change == null) row = toEach(at, start, lastEnd);
        return row;
    }

    /** @return a row of as many things before 各 as there are measures: 甲县、乙县各签订11份、9份; null when there are none */
    private @Nullable Row toEach(int at, int start, int lastEnd) {
        int each = start + text.substring(start, lists.get(at).from()).lastIndexOf('各');
        if (each < start || !areOfOneUnit(list(at))) return null;
        String subjects = indicators.subjects(sentences.subjectStart(lastEnd, each), each);
        Row named = names.row(subjects, object(at, each + 1), List.of());
        return named.size() == list(at).size() ? named : null;
    }

    /** @param each where the 分别 stands */
    private @Nullable Row handedOut(int at, int start, int each, int lastEnd) {
        if (change != null) {
            int subjectEnd = Math.min(each, change.subjectEnd());
            Row changes = changes(subjectEnd, at, start, lastEnd, false);
            if (changes == null) changes = changesOfOthers(at, subjectEnd, lastEnd);
            return changes == null ? shared(at, subjectEnd, lastEnd, "") : changes;
        }
        String object = object(at, each + EACH.get(0).length());
        Row shared = shared(at, each, lastEnd, Wording.isBare(object) ? "" : object);
        if (shared != null) handed = shared;
        return shared;
    }

    /** @return the changes of figures just before {@code subjectEnd}, which nothing hands out when {@code plain}; null when it is of none */
    private @Nullable Row changes(int subjectEnd, int at, int start, int lastEnd, boolean plain) {
        boolean begins = subjectEnd > lastEnd && "。；".indexOf(text.charAt(subjectEnd - 1)) >= 0;
        FigureDraft last = figures.last();
        int end = last == null ? lastEnd : Math.max(lastEnd, Math.min(last.to(), subjectEnd));
        if (!lists.onlyPauses(end, begins ? subjectEnd - 1 : subjectEnd)) return null;
        List<Measure> list = list(at);
        if (begins) return changed.run(list);
        if (plain && !areOfOneUnit(list)) return list.size() > 1 ? changed.inUnitsOf(list, start) : null;
        return row != null ? row.changes() : changed.asManyBefore(list, start);
    }

    private @Nullable Row changesOfOthers(int at, int subjectEnd, int lastEnd) {
        String subjects = indicators.subjects(sentences.subjectStart(lastEnd, subjectEnd), subjectEnd);
        boolean above = handed != null && ABOVE.stream().anyMatch(subjects::startsWith);
        if (handed != null && above) return handed.changedBy(list(at), lastEnd - FiguresBefore.FARTHEST);
        Row named = changed.named(names.row(subjects, "", List.of()), list(at), lastEnd);
        return named == null ? changed.comparedTwice(list(at), lastEnd) : named;
    }

    /** The open row goes on, of changes also with a fall after a rise. */
    private boolean goesOn(int lastEnd, int next) {
        if (lists.onlyPauses(lastEnd, next)) return true;
        Change turn = change == null ? null : lists.turn(lastEnd, next);
        if (change == null || turn == null) return false;
        change = new Change(turn.falls(), change.comparison(), change.subjectEnd());
        return true;
    }

    /** @return what as many subjects, days or figures before share, null when there are none such */
    private @Nullable Row shared(int at, int subjectEnd, int lastEnd, String object) {
        List<FoundDate> dates = periods.listed(sentences.start(lastEnd, subjectEnd), subjectEnd);
        if (dates.size() != list(at).size()) dates = List.of();
        List<FoundDate> years = periods.parts(lastEnd, subjectEnd, list(at).size());
        int subjects = sentences.subjectStart(lastEnd, subjectEnd);
        if (change != null) change = change.comparedBefore(text, subjects);
        Row begun = names.row(indicators.subjects(subjects, subjectEnd), object, dates);
        if (begun.size() > 1 && begun.size() != list(at).size())
            begun = ofClause(begun, at, Math.max(lastEnd, subjects), subjectEnd, object, dates);
        List<FigureDraft> others = begun.size() < 2 ? figures.last(list(at).size(), subjectEnd) : List.of();
        if (change != null && !ChangedFigures.mayChange(others, list(at))) others = List.of();
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
        int start = sentences.clauseStart(from, end);
        String named = indicators.before(start, end);
        if (start == from || start == end || names.row(named, object, dates).size() != 1) return all;
        Row listed = names.row(indicators.subjects(from, start - 1), named + object, dates);
        if (listed.size() == list(at).size()) return listed;
        return Row.lists(text.substring(from, start)) ? all : names.row(named, object, dates);
    }

    /** @return what the row before is raised to, or a row of as many things as there are measures: 养老、失业保险参保人数为10亿人、2亿人 */
    private @Nullable Row unled(int at, int lastEnd) {
        int end = lists.get(at).from();
        List<Measure> list = list(at);
        Row raised = row == null ? null : row.raised(text.substring(lastEnd, end), list.size());
        if (raised != null) return raised;
        boolean led = list.size() > 2 || (end > 0 && "为达是到".indexOf(text.charAt(end - 1)) >= 0);
        if (!led || !areOfOneUnit(list)) return null;
        Row named = names.row(indicators.subjects(sentences.subjectStart(lastEnd, end), end), "", List.of());
        return named.size() == list.size() ? named : null;
    }

    /** @return what stands before the measures and after the last of them: 分别给予500元、800元补贴 */
    private String object(int first, int from) {
        int last = first + list(first).size() - 1;
        int end = lists.get(last).to();
        String noun = indicators.after(end, indicators.nounEnd(end, lists.endAfter(last)));
        return indicators.before(from, lists.get(first).from()) + noun;
    }

    private List<Measure> list(int first) {
        return lists.from(first, change != null);
    }

    private static boolean areOfOneUnit(List<Measure> list) {
        return list.size() > 1 && list.stream().map(Measure::unit).distinct().count() == 1;
    }
}
