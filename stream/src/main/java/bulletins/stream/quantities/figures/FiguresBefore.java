package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures that have been read up to a place, from left to right, among which what stands there finds the one it speaks of. */
final class FiguresBefore {
    /** So many figures may stand between others and their changes. */
    private static final int MOST_BETWEEN = 12;

    /** Characters between a figure and its change in a later sentence or paragraph. */
    static final int FARTHEST = 200;

    private static final int SHORTEST_NAME = 2;
    private static final int MOST_IN_ASIDE = 5;
    private static final int LONGEST_RAISE = 8;

    /** The 40万 of 新增就业26万人，完成年度目标40万人的66% is no number that changes. */
    private static final Pattern AIM = Pattern.compile("(?:完成|占).{0,6}(?:目标|任务|计划)(?:任务|数)?$");

    private final String text;
    private final Sentences sentences;
    private final List<FigureDraft> drafts = new ArrayList<>();

    FiguresBefore(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    void add(FigureDraft figure) {
        drafts.add(figure);
    }

    List<FigureDraft> all() {
        return drafts;
    }

    /** @return null when there is none */
    @Nullable
    FigureDraft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    static boolean isAim(FigureDraft figure) {
        return !figure.measure().isPercentage()
                && AIM.matcher(figure.indicator()).find();
    }

    /** @return the one before a figure and the aim that it may be a share of, null when there is none */
    @Nullable
    FigureDraft before(FigureDraft figure) {
        int before = drafts.lastIndexOf(figure) - 1;
        if (before > 0 && isAim(drafts.get(before))) before--;
        return before < 0 ? null : drafts.get(before);
    }

    /** @return the last one, past those in brackets that have closed since: 会员94万人（其中新增7万人），较上年底增加5万人 */
    @Nullable
    FigureDraft beforeAside() {
        FigureDraft last = last();
        if (last == null || !text.startsWith(")", last.measure().to())) return last;
        int opening = sentences.opening(last.measure().to(), 0);
        for (int at = drafts.size() - 2; at >= Math.max(0, drafts.size() - MOST_IN_ASIDE); at--) {
            if (drafts.get(at).measure().to() <= opening) return drafts.get(at);
        }
        return last;
    }

    /** @return what the last one counts when it stands in the sentence around {@code start}, else nothing */
    String lastIndicator(int start) {
        FigureDraft last = last();
        if (last == null) return "";
        int end = last.measure().to();
        return sentences.start(end, start) <= end ? last.indicator() : "";
    }

    /** @return what the last one in the unit of a measure counts, which stands not far before it in its paragraph; else nothing */
    String lastIndicator(Measure measure) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            FigureDraft figure = drafts.get(at);
            boolean far = measure.from() - figure.to() > FARTHEST || sentences.isBroken(figure.to(), measure.from());
            if (far) return "";
            if (figure.measure().unit().equals(measure.unit())) return figure.indicator();
        }
        return "";
    }

    /** @return the last one of the sentence around {@code start} that is in a unit and in no bracket that has closed, null when none is */
    @Nullable
    FigureDraft lastIn(String unit, int start) {
        FigureDraft aim = null;
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - MOST_BETWEEN); at--) {
            FigureDraft figure = drafts.get(at);
            if (sentences.start(figure.to(), start) > figure.to()) return aim;
            if (!figure.measure().unit().equals(unit) || isAside(figure, start)) continue;
            if (!isAim(figure)) return figure;
            if (aim == null) aim = figure;
        }
        return aim;
    }

    private boolean isAside(FigureDraft figure, int start) {
        String between = text.substring(figure.to(), Math.max(figure.to(), start));
        int closing = between.indexOf(')');
        return closing >= 0 && between.lastIndexOf('(', closing) < 0;
    }

    /** @return the one not far before {@code end} that counts this, or else the only one whose name begins so, if it may have changed by {@code by} in this time */
    @Nullable
    FigureDraft named(String what, Measure by, Periods now, int end) {
        FigureDraft begun = null;
        boolean several = false;
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - MOST_BETWEEN); at--) {
            FigureDraft figure = drafts.get(at);
            if (end - figure.to() > FARTHEST) break;
            if (!figure.indicator().startsWith(what) || !figure.mayHaveChangedBy(by, now)) continue;
            if (figure.indicator().equals(what)) return figure;
            several = begun != null;
            begun = figure;
        }
        return several || what.length() < SHORTEST_NAME ? null : begun;
    }

    /**
     * @return the last {@code count} ones where they stand in the sentence around {@code start}, empty when not so many do; of what
     *     is raised from one number to another only the new one
     */
    List<FigureDraft> last(int count, int start) {
        if (count < 2) return List.of();
        List<FigureDraft> last = new ArrayList<>();
        int least = Math.max(0, drafts.size() - 2 * count);
        for (int at = drafts.size() - 1; at >= least && last.size() < count; at--)
            if (!isRaised(at)) last.add(0, drafts.get(at));
        if (last.size() < count) return List.of();
        int first = last.get(0).to();
        return sentences.start(first, start) <= first ? last : List.of();
    }

    /** The 20元 of 由20元提高到22元 is no more. */
    private boolean isRaised(int at) {
        if (at + 1 == drafts.size()) return false;
        Measure old = drafts.get(at).measure();
        Measure next = drafts.get(at + 1).measure();
        return next.from() - old.to() <= LONGEST_RAISE
                && old.unit().equals(next.unit())
                && Row.raises(text.substring(old.to(), next.from()));
    }

    /** @return for each of these changes the last figure of the sentence around {@code start} in its unit, empty when one has none */
    List<FigureDraft> inUnitsOf(List<Measure> changes, int start) {
        List<FigureDraft> found = new ArrayList<>();
        for (Measure by : changes) {
            FigureDraft figure = lastIn(by.unit(), start);
            if (figure == null || figure.isChanged() || found.contains(figure)) return List.of();
            found.add(figure);
        }
        return found;
    }

    /** @return the last ones of the paragraph up to {@code end} that have the units of these changes and no change yet, empty when there are none */
    List<FigureDraft> run(List<Measure> changes, int end) {
        List<String> units = changes.stream().map(Measure::unit).toList();
        int least = Math.max(units.size(), drafts.size() - MOST_BETWEEN);
        for (int last = drafts.size(); units.size() > 1 && last >= least; last--) {
            List<FigureDraft> run = List.copyOf(drafts.subList(last - units.size(), last));
            if (sentences.isBroken(run.get(0).to(), end)) return List.of();
            boolean alike =
                    units.equals(run.stream().map(each -> each.measure().unit()).toList());
            if (alike && run.stream().noneMatch(FigureDraft::isChanged)) return run;
        }
        return List.of();
    }
}
