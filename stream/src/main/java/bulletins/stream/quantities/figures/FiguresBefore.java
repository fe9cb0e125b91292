package bulletins.stream.quantities.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that were read before a place, from left to right, of which a change there may speak. */
record FiguresBefore(List<FigureDraft> drafts, Indicators indicators) {
    /** So many figures may stand between others and their changes. */
    static final int MOST_BETWEEN = 12;

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
}
