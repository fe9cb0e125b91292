package bulletins.stream.quantities;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a text: what is counted, how many in the base unit, for which period, and how it changed. */
public final class FigureFinder {
    private final MeasureScanner scanner = new MeasureScanner(new MeasureReader(Units.shipped()));
    private final Wording wording = Wording.shipped();

    /** @return the figures in reading order; both ends of a range are one figure each */
    public List<Figure> find(String text, LocalDate reference) {
        var compact = CompactText.of(text);
        List<FoundDate> dates = DateScanner.scan(compact, reference);
        List<Measure> measures = scanner.scan(compact.chars, dates);
        var reading = new FigureReading(
                compact.chars, new Periods(compact.chars, dates), new Indicators(compact.chars, dates, wording));
        for (int i = 0; i < measures.size(); i++) {
            boolean last = i + 1 == measures.size();
            reading.take(
                    measures.get(i),
                    last ? compact.chars.length() : measures.get(i + 1).from());
        }
        List<Figure> figures = new ArrayList<>();
        for (FigureDraft draft : reading.drafts()) figures.addAll(draft.figures(compact));
        return List.copyOf(figures);
    }
}
