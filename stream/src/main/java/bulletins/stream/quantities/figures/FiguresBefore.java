package bulletins.stream.quantities.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that were read before a place, from left to right, of which a change there may speak. */
record FiguresBefore(List<FigureDraft> drafts, Indicators indicators) {
    /** So many figures may stand between others and their changes. */
    private static final int MOST_BETWEEN = 12;

    /** @return the last one of the sentence around {@code start} that is in a unit, null when none is */
    @Nullable
    FigureDraft lastIn(String unit, int start) {
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - MOST_BETWEEN); at--) {
            FigureDraft figure = drafts.get(at);
            if (indicators.sentenceStart(figure.to(), start) > figure.to()) return null;
            if (figure.measure().unit().equals(unit)) return figure;
        }
        return null;
    }

    /** @return the last {@code count} ones where they stand in the sentence around {@code start}, empty when not so many do */
    List<FigureDraft> last(int count, int start) {
        if (count < 2 || count > drafts.size()) return List.of();
        List<FigureDraft> last = List.copyOf(drafts.subList(drafts.size() - count, drafts.size()));
        int first = last.get(0).to();
        return indicators.sentenceStart(first, start) <= first ? last : List.of();
    }

    /** @return the last ones of the paragraph up to {@code end} that have these units and no change yet, empty when there are none */
    List<FigureDraft> run(List<String> units, int end) {
        int least = Math.max(units.size(), drafts.size() - MOST_BETWEEN);
        for (int last = drafts.size(); units.size() > 1 && last >= least; last--) {
            List<FigureDraft> run = List.copyOf(drafts.subList(last - units.size(), last));
            if (indicators.isBroken(run.get(0).to(), end)) return List.of();
            boolean alike =
                    units.equals(run.stream().map(each -> each.measure().unit()).toList());
            if (alike && run.stream().noneMatch(FigureDraft::isChanged)) return run;
        }
        return List.of();
    }
}
