package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which measures of one text, read from left to right, stand in a row that 分别 or 依次 hands out. */
final class RowReading {
    private static final String PAUSES = "，、,（()）的左右以上和及与+-";
    private static final String SENTENCE_ENDS = "。；";
    /** So many figures may stand between others and their changes. */
    private static final int MOST_BETWEEN = 12;

    private static final List<String> EACH = List.of("分别", "依次");

    private final String text;
    private final List<Measure> measures;
    private final Periods periods;
    private final Indicators indicators;
    private @Nullable Row row;
    private @Nullable Change change;

    RowReading(String text, List<Measure> measures, Periods periods, Indicators indicators) {
        this.text = text;
        this.measures = measures;
        this.periods = periods;
        this.indicators = indicators;
    }

    /** @return what makes the measures of the open row changes, null when they are none */
    @Nullable
    Change change() {
        return change;
    }

    /** @return the row that the measure goes on or begins, null when it stands alone */
    @Nullable
    Row open(int at, int start, int lastEnd, List<FigureDraft> drafts) {
        Measure measure = measures.get(at);
        Row last = row;
        if (last != null && onlyPauses(lastEnd, measure.from())) return last;
        row = null;
        String words = text.substring(start, measure.from());
        int each = EACH.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        change = Change.before(text, start, measure.from());
        if (each < 0 && change == null) {
            row = named(at, lastEnd);
            return row;
        }
        int subjectEnd = change == null ? start + each : change.subjectEnd();
        if (each >= 0) subjectEnd = Math.min(start + each, subjectEnd);
        boolean begins = subjectEnd > lastEnd && SENTENCE_ENDS.indexOf(text.charAt(subjectEnd - 1)) >= 0;
        if (change != null && onlyPauses(lastEnd, begins ? subjectEnd - 1 : subjectEnd))
            row = begins ? changesOfRun(at, drafts) : changes(at, start, each < 0, last, drafts);
        if (row != null || each < 0) return row;
        String object = change == null ? object(at, start + each + EACH.get(0).length()) : "";
        row = handedOut(at, subjectEnd, lastEnd, object, drafts);
        return row;
    }

    private @Nullable Row handedOut(int at, int subjectEnd, int lastEnd, String object, List<FigureDraft> drafts) {
        List<FoundDate> dates = periods.listed(indicators.sentenceStart(lastEnd, subjectEnd), subjectEnd);
        if (dates.size() != lengthOfList(at)) dates = List.of();
        int subjects = subjectStart(lastEnd, subjectEnd);
        if (change != null) change = change.comparedBefore(text, subjects);
        Row begun = Row.of(indicators.subjects(subjects, subjectEnd), object, dates);
        List<FigureDraft> others = begun.size() < 2 ? figuresBefore(at, subjectEnd, drafts) : List.of();
        boolean multiples = begun.isNameless() && measures.get(at).unit().equals("倍");
        if (begun.isNameless() && (multiples || !object.isEmpty()))
            begun = Row.sharesOf(others, multiples ? "" : object);
        else if (!others.isEmpty() && dates.isEmpty()) begun = Row.sharesOf(others, begun.nextName(""));
        return begun.isNameless() ? null : begun;
    }

    /** @return the changes that a list is of, which nothing hands out when {@code plain}; null when it is of none */
    private @Nullable Row changes(int at, int start, boolean plain, @Nullable Row last, List<FigureDraft> drafts) {
        if (plain && !isListOfOneUnit(at)) return lengthOfList(at) > 1 ? changesByUnit(at, start, drafts) : null;
        return last != null ? last.changes() : changesBefore(at, start, drafts);
    }

    /** @return a row of as many things as there are measures, though nothing says 分别: 养老、失业保险参保人数为10亿人、2亿人 */
    private @Nullable Row named(int at, int lastEnd) {
        int end = measures.get(at).from();
        boolean led = end > 0 && "为达是到".indexOf(text.charAt(end - 1)) >= 0;
        if (!led || !isListOfOneUnit(at)) return null;
        Row list = Row.of(indicators.subjects(subjectStart(lastEnd, end), end), "", List.of());
        return list.size() == lengthOfList(at) ? list : null;
    }

    /** @return what stands before the measures and after the last of them: 分别给予500元、800元补贴 */
    private String object(int first, int from) {
        int last = first + lengthOfList(first) - 1;
        int next = last + 1 < measures.size() ? measures.get(last + 1).from() : text.length();
        int end = measures.get(last).to();
        String noun = indicators.after(end, indicators.nounEnd(end, next));
        return indicators.before(from, measures.get(first).from()) + noun;
    }

    /** @return the changes of as many figures just before: 新增就业12万人、再就业5万人，同比分别增长3%、4%; null when there are not so many */
    private @Nullable Row changesBefore(int at, int start, List<FigureDraft> drafts) {
        List<FigureDraft> before = figuresBefore(at, start, drafts);
        boolean open = before.stream().noneMatch(FigureDraft::isChanged);
        return open && !before.isEmpty() ? Row.changesOf(before) : null;
    }

    /** @return the changes of what has the same units: 37家车间吸纳1826人，月薪2600元，较上年增加5家、241人; null when not all have one */
    private @Nullable Row changesByUnit(int at, int start, List<FigureDraft> drafts) {
        List<FigureDraft> changed = new ArrayList<>();
        for (Measure by : measures.subList(at, at + lengthOfList(at))) {
            FigureDraft figure = lastIn(by.unit(), start, drafts);
            if (figure == null || figure.isChanged() || changed.contains(figure)) return null;
            changed.add(figure);
        }
        return Row.changesOf(changed);
    }

    /** @return the changes of the last figures in the same units: 办会12场，来8家。比上年分别增加3场、2家; null when there are none */
    private @Nullable Row changesOfRun(int at, List<FigureDraft> drafts) {
        List<String> units = units(measures.subList(at, at + lengthOfList(at)));
        int least = Math.max(units.size(), drafts.size() - MOST_BETWEEN);
        for (int end = drafts.size(); units.size() > 1 && end >= least; end--) {
            List<FigureDraft> run = List.copyOf(drafts.subList(end - units.size(), end));
            if (text.substring(run.get(0).to(), measures.get(at).from()).indexOf('\n') >= 0) return null;
            boolean open = run.stream().noneMatch(FigureDraft::isChanged);
            if (open
                    && units.equals(units(run.stream().map(FigureDraft::measure).toList()))) return Row.changesOf(run);
        }
        return null;
    }

    private static List<String> units(List<Measure> measures) {
        return measures.stream().map(Measure::unit).toList();
    }

    /** @return the last figure of the sentence around {@code start} that is in a unit, null when none is */
    @Nullable
    FigureDraft lastIn(String unit, int start, List<FigureDraft> drafts) {
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - MOST_BETWEEN); at--) {
            FigureDraft figure = drafts.get(at);
            if (indicators.sentenceStart(figure.to(), start) > figure.to()) return null;
            if (figure.measure().unit().equals(unit)) return figure;
        }
        return null;
    }

    /** @return as many figures of the same sentence as the list at a measure is long, empty when there are not so many */
    private List<FigureDraft> figuresBefore(int at, int start, List<FigureDraft> drafts) {
        int count = lengthOfList(at);
        if (count < 2 || count > drafts.size()) return List.of();
        List<FigureDraft> before = List.copyOf(drafts.subList(drafts.size() - count, drafts.size()));
        int first = before.get(0).to();
        return indicators.sentenceStart(first, start) <= first ? before : List.of();
    }

    /** @return how many measures stand in a row from the {@code first} on */
    private int lengthOfList(int first) {
        int next = first + 1;
        while (next < measures.size()
                && onlyPauses(measures.get(next - 1).to(), measures.get(next).from())) next++;
        return next - first;
    }

    private boolean isListOfOneUnit(int first) {
        int count = lengthOfList(first);
        String unit = measures.get(first).unit();
        return count > 1
                && measures.subList(first, first + count).stream()
                        .allMatch(measure -> measure.unit().equals(unit));
    }

    /** @return where the list before {@code end} starts, not before {@code lastEnd}: the clause alone where that lists several things, else the sentence */
    private int subjectStart(int lastEnd, int end) {
        int sentence = indicators.sentenceStart(lastEnd, end);
        while (sentence < end && text.charAt(sentence) == '，') sentence++;
        int last = end;
        while (last > sentence && text.charAt(last - 1) == '，') last--;
        int clause = last;
        while (clause > sentence && "，：".indexOf(text.charAt(clause - 1)) < 0) clause--;
        boolean lists = text.substring(clause, last).chars().anyMatch(c -> "、和与及".indexOf(c) >= 0);
        return lists ? clause : sentence;
    }

    /** @return whether nothing but pauses and words such as 左右 stand between two places */
    boolean onlyPauses(int from, int to) {
        for (int at = from; at < to; at++) {
            if (PAUSES.indexOf(text.charAt(at)) < 0) return false;
        }
        return true;
    }
}
