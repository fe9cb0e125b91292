package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.text.Joints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures that one 分别 hands out: A、B、C分别达到 1、2 和 3, and the changes that follow them in the same order. */
final class Row {
    private static final Pattern RAISED =
            Pattern.compile("(?:逐步|统一|再)?(?:[提升降]高?|调[升降高低增减]|[上下]调|[上下]修|调整?|增加|减少|修[正订]|放宽|延[长迟]|扩大)[至到为]");

    private final List<String> names;
    private final List<FigureDraft> figures = new ArrayList<>();
    private final List<FigureDraft> changed;
    private final List<FoundDate> dates;
    private final List<String> comparisons;
    private int taken;

    private Row(List<String> names, List<FoundDate> dates, List<FigureDraft> changed) {
        this(names, dates, changed, List.of());
    }

    private Row(List<String> names, List<FoundDate> dates, List<FigureDraft> changed, List<String> comparisons) {
        this.names = names;
        this.comparisons = comparisons;
        this.dates = dates;
        this.changed = changed;
    }

    /** @param dates those that the measures are handed to, in their order; empty when they are handed to what the names say */
    static Row of(List<String> names, List<FoundDate> dates) {
        return new Row(names, dates, List.of());
    }

    /** @return whether words may name several things */
    static boolean lists(String words) {
        return words.chars().anyMatch(c -> Joints.ALL.indexOf(c) >= 0) || ListedNames.isRange(words);
    }

    boolean isNameless() {
        return names.isEmpty();
    }

    String name(int at) {
        return names.get(at);
    }

    /** @return how many things share what the row hands out */
    int size() {
        return names.size();
    }

    /** @return a row of what goes to each of what these figures count: 设一等奖1名、二等奖3名，分别奖励30万元、15万元 */
    static Row sharesOf(List<FigureDraft> figures, String object) {
        return new Row(
                figures.stream()
                        .map(figure -> Wording.partOf(figure.indicator(), object))
                        .toList(),
                List.of(),
                List.of());
    }

    /** @return a row of changes to these figures, in their order */
    static Row changesOf(List<FigureDraft> figures) {
        return new Row(List.of(), List.of(), figures);
    }

    /** @return a row of changes of one thing, each against something else; the first is one of {@code figure} where that is said */
    static Row comparedWith(List<String> comparisons, String indicator, List<FigureDraft> figure) {
        return new Row(Collections.nCopies(comparisons.size(), indicator), List.of(), figure, comparisons);
    }

    /** @return the same of one thing, in turn for each of these times */
    Row handedTo(List<FoundDate> times) {
        return new Row(names, times, changed);
    }

    /** @return a row of what these come to: 两市标准分别由20元、18元提高到22元、20元; null where the words before the new numbers say no such thing */
    @Nullable
    Row raised(String words, int count) {
        return count == figures.size() && count > 1 && raises(words) ? of(names, dates) : null;
    }

    /** @return whether words between two numbers tell that the first has become the second */
    static boolean raises(String words) {
        return RAISED.matcher(words).matches();
    }

    /** @return a row of changes to the figures of this one, in their order */
    Row changes() {
        return new Row(names, dates, figures);
    }

    /** @return a row of these changes to its figures, null when they are not as many, have changed already or stand before {@code least} */
    @Nullable
    Row changedBy(List<Measure> changes, int least) {
        if (changes.size() != figures.size()) return null;
        for (int at = 0; at < changes.size(); at++) {
            FigureDraft figure = figures.get(at);
            if (figure.at() < least || figure.isChanged() || !figure.mayChangeBy(changes.get(at))) return null;
        }
        return changes();
    }

    /** @return the indicator of the measure that comes next, {@code otherwise} when there are more measures than names */
    String nextName(String otherwise) {
        return taken < names.size() ? names.get(taken) : otherwise;
    }

    /** @return the figure whose change comes next, null when it is a figure of its own */
    @Nullable
    FigureDraft nextChanged() {
        return taken < changed.size() ? changed.get(taken) : null;
    }

    /** @return what the change that comes next is compared with, {@code otherwise} when all are compared alike */
    @Nullable
    String nextComparison(@Nullable String otherwise) {
        return taken < comparisons.size() ? comparisons.get(taken) : otherwise;
    }

    /** @return the date of the measure that comes next, null when it has none of its own */
    @Nullable
    FoundDate nextDate() {
        return taken < dates.size() ? dates.get(taken) : null;
    }

    void took(FigureDraft figure) {
        figures.add(figure);
        taken++;
    }
}
