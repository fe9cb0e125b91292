package bulletins.stream.quantities.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures that one 分别 hands out: A、B、C分别达到 1、2 和 3, and the changes that follow them in the same order. */
final class Row {
    private final List<String> names;
    private final List<FigureDraft> figures = new ArrayList<>();
    private final @Nullable Row changed;
    private int taken;

    private Row(List<String> names, @Nullable Row changed) {
        this.names = names;
        this.changed = changed;
    }

    /**
     * @param subjects the words before 分别
     * @param object what it says after that of each, as in 两市分别新增就业; often empty
     */
    static Row of(String subjects, String object) {
        List<String> names = new ArrayList<>();
        for (String name : names(subjects)) names.add(name + object);
        return new Row(names, null);
    }

    boolean isNameless() {
        return names.isEmpty();
    }

    /** @return a row of changes to the figures of this one, in their order */
    Row changes() {
        return new Row(names, this);
    }

    /** @return the indicator of the measure that comes next, {@code otherwise} when there are more measures than names */
    String nextName(String otherwise) {
        return taken < names.size() ? names.get(taken) : otherwise;
    }

    /** @return the figure whose change comes next, null when it is a figure of its own */
    @Nullable
    FigureDraft nextChanged() {
        return changed != null && taken < changed.figures.size() ? changed.figures.get(taken) : null;
    }

    void took(FigureDraft figure) {
        figures.add(figure);
        taken++;
    }

    private static List<String> names(String subjects) {
        List<String> names = new ArrayList<>();
        for (String name : subjects.split("、|以及|和|及|与|，", -1)) {
            if (!name.isEmpty()) names.add(name);
        }
        int last = names.size() - 1;
        if (last < 1) return names;
        String shared = sharedEnd(names.get(last - 1), names.get(last));
        for (int i = 0; i < last; i++) names.set(i, names.get(i) + shared);
        return names;
    }

    /** In 基本养老、失业、工伤保险参保人数 the last name ends in what the others leave out. */
    private static String sharedEnd(String before, String last) {
        boolean whole = last.length() < before.length() + 2
                || last.endsWith(before.substring(Math.max(0, before.length() - 2)));
        return whole ? "" : last.substring(before.length());
    }
}
