package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows of which figures, told before, a change or a list of changes speaks. */
final class ChangedFigures {
    private static final Pattern ADDED = Pattern.compile("新[增设建]|创造|增加");

    private final String text;
    private final MeasureLists lists;
    private final Periods periods;
    private final Sentences sentences;
    private final Indicators indicators;
    private final FiguresBefore figures;

    ChangedFigures(String text, MeasureLists lists, Periods periods, Sentences sentences, FiguresBefore figures) {
        this.text = text;
        this.lists = lists;
        this.periods = periods;
        this.sentences = sentences;
        this.indicators = new Indicators(text, sentences);
        this.figures = figures;
    }

    /**
     * @return the figure spoken of, which may have a change already: the one just before, past the share of a target, and for a
     *     count past what is in other units: 698万人，完成目标的63.5%，同比增长4.2%; null when there is none
     */
    @Nullable
    FigureDraft by(Measure by, Change change, int start, boolean subjectless) {
        FigureDraft last = figures.beforeAside();
        if (last == null || (!subjectless && !lists.onlyPauses(last.measure().to(), change.subjectEnd()))) return null;
        if (sentences.setsOut(start, change.subjectEnd()) || isBalance(last, change)) return null;
        boolean ofWhole = last.indicator().startsWith("完成") || last.indicator().matches(".*占(?!比).*");
        boolean ofTarget =
                (last.measure().isPercentage() && ofWhole && !by.unit().equals("百分点")) || FiguresBefore.isAim(last);
        boolean rate = by.isPercentage() || by.unit().equals("倍");
        if (!rate && !last.measure().isCountedLike(by)) return figures.lastIn(by.unit(), start);
        boolean smaller = !last.isChangeAlone() && last.measure().isLessThan(by);
        FigureDraft before = ofTarget || smaller ? figures.before(last) : last;
        return before == null && FiguresBefore.isAim(last) ? last : before;
    }

    /** 新增1.7亿个，净增7800万个: what is left of a rise is no change of it. */
    private boolean isBalance(FigureDraft last, Change change) {
        boolean net = change.comparison() == null && text.startsWith("净", change.subjectEnd());
        return net && ADDED.matcher(last.indicator()).find();
    }

    /** @return the figure of an earlier sentence or paragraph that a change names, null when none is */
    @Nullable
    FigureDraft named(String indicator, Measure by, int start) {
        return indicator.isEmpty() ? null : figures.named(indicator, by, periods, start);
    }

    /**
     * @param subjects what these changes are handed to
     * @return the changes of figures that the subjects name again: 甲市、乙市新增就业分别为3万人、2万人。甲市、乙市分别增长5%、4%;
     *     null when they name no figures
     */
    @Nullable
    Row named(Row subjects, List<Measure> changes, int lastEnd) {
        if (subjects.size() < 2 || subjects.size() != changes.size()) return null;
        List<FigureDraft> changed = new ArrayList<>();
        for (int each = 0; each < subjects.size(); each++) {
            FigureDraft figure = figures.named(subjects.name(each), changes.get(each), periods, lastEnd);
            if (figure == null || changed.contains(figure)) return null;
            changed.add(figure);
        }
        return Row.changesOf(changed);
    }

    /** @return the changes of one figure, each against something else: 同比、环比分别下降0.2个、0.1个百分点; null when nothing says so */
    @Nullable
    Row comparedTwice(List<Measure> changes, int lastEnd) {
        Comparisons said = Comparisons.before(text, lastEnd, changes.get(0).from());
        if (said == null || said.each().size() != changes.size()) return null;
        String subject = indicators.before(sentences.clauseStart(lastEnd, said.from()), said.from());
        if (!subject.isEmpty()) return Row.comparedWith(said.each(), subject, List.of());
        FigureDraft last = figures.last();
        boolean spokenOf = last != null
                && !last.isChanged()
                && lists.onlyPauses(last.measure().to(), said.from());
        return last != null && spokenOf ? Row.comparedWith(said.each(), last.indicator(), List.of(last)) : null;
    }

    /** @return the changes of as many figures just before: 新增就业12万人、再就业5万人，同比分别增长3%、4%; null when there are not so many */
    @Nullable
    Row asManyBefore(List<Measure> changes, int start) {
        List<FigureDraft> before = figures.last(changes.size(), start);
        boolean free = mayChange(before, changes) && before.stream().noneMatch(FigureDraft::isChanged);
        return before.isEmpty() || !free ? null : Row.changesOf(before);
    }

    /** @return whether each of these figures may have changed by that of the changes in its place */
    static boolean mayChange(List<FigureDraft> figures, List<Measure> changes) {
        return IntStream.range(0, figures.size())
                .allMatch(each -> figures.get(each).mayChangeBy(changes.get(each)));
    }

    /** @return the changes of what has the same units: 37家车间吸纳1826人，月薪2600元，较上年增加5家、241人; null when not all have one */
    @Nullable
    Row inUnitsOf(List<Measure> changes, int start) {
        List<FigureDraft> changed = figures.inUnitsOf(changes, start);
        return changed.isEmpty() ? null : Row.changesOf(changed);
    }

    /** @return the changes of the last figures in the same units: 办会12场，来8家。比上年分别增加3场、2家; null when there are none */
    @Nullable
    Row run(List<Measure> changes) {
        List<FigureDraft> run = figures.run(changes, changes.get(0).from());
        return run.isEmpty() ? null : Row.changesOf(run);
    }
}
