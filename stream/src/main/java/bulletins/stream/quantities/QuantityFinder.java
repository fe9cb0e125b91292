package bulletins.stream.quantities;

import bulletins.model.DateMention;
import bulletins.model.Figure;
import bulletins.stream.quantities.dates.DateScanner;
import bulletins.stream.quantities.dates.Festivals;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.dates.ReckonedDates;
import bulletins.stream.quantities.dates.Said;
import bulletins.stream.quantities.figures.FigureDraft;
import bulletins.stream.quantities.figures.FigureReading;
import bulletins.stream.quantities.figures.TableReading;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.measures.MeasureReader;
import bulletins.stream.quantities.measures.MeasureScanner;
import bulletins.stream.quantities.measures.Units;
import bulletins.stream.quantities.words.Signs;
import bulletins.stream.text.CompactText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dates that a text names, resolved against the day it was written, and its figures: what is counted, how many in
 * the base unit, for which period, and how it changed.
 */
public final class QuantityFinder {
    private final MeasureReader reader = new MeasureReader(Units.shipped());
    private final MeasureScanner scanner = new MeasureScanner(reader);
    private final Festivals festivals = Festivals.shipped();

    public Quantities find(String printed, LocalDate reference) {
        return find(printed, reference, List.of());
    }

    /** @param names of places in the text, one of which may begin as a number: 三台, 五台 */
    public Quantities find(String printed, LocalDate reference, List<String> names) {
        CompactText compact = CompactText.of(printed);
        String text = Signs.unified(compact.text());
        List<FoundDate> dates = new DateScanner(text, reference, festivals).scan();
        List<Figure> figures = new ArrayList<>();
        for (FigureDraft draft : drafts(compact, text, dates, names)) figures.addAll(draft.figures(compact));
        return new Quantities(List.copyOf(mentions(compact, ReckonedDates.with(text, dates))), figures);
    }

    /** @return every date and figure with where its words or numbers stand */
    public PlacedQuantities findPlaced(String printed, LocalDate reference, List<String> names) {
        CompactText compact = CompactText.of(printed);
        String text = Signs.unified(compact.text());
        List<FoundDate> dates = new DateScanner(text, reference, festivals).scan();
        return new PlacedQuantities(
                dates.stream().map(date -> mention(compact, date)).toList(),
                drafts(compact, text, dates, names).stream()
                        .map(draft -> draft.placed(compact))
                        .toList());
    }

    private static Collection<DateMention> mentions(CompactText compact, List<FoundDate> dates) {
        record Meaning(Said.Days days, DateMention.Role role, String words) {}
        Map<Meaning, DateMention> mentions = new LinkedHashMap<>();
        for (FoundDate date : dates) {
            DateMention mention = mention(compact, date);
            mentions.putIfAbsent(new Meaning(date.days(), date.role(), mention.text()), mention);
        }
        return mentions.values();
    }

    private static DateMention mention(CompactText compact, FoundDate date) {
        String words = compact.quote(date.from(), date.to());
        int from = compact.printedAt(date.from());
        int to = compact.printedEnd(date.to());
        return new DateMention(date.days().start(), date.days().end(), date.role(), words, from, to);
    }

    private List<FigureDraft> drafts(CompactText compact, String text, List<FoundDate> dates, List<String> names) {
        BitSet gaps = gaps(compact);
        TableReading tables = new TableReading(text, gaps, dates, reader);
        List<FigureDraft> drafts = tables.read();
        List<Measure> told = scanner.scan(text, dates).stream()
                .filter(measure -> !tables.covers(measure.from()))
                .filter(measure -> names.stream().noneMatch(name -> text.startsWith(name, measure.from())))
                .toList();
        drafts.addAll(new FigureReading(text, dates, titleParts(gaps, text), told, names).read());
        drafts.sort(Comparator.comparingInt(FigureDraft::at));
        return drafts;
    }

    /** Where a character stands apart from the one before it. */
    private static BitSet gaps(CompactText compact) {
        BitSet gaps = new BitSet();
        for (int at = 1; at < compact.text().length(); at++) {
            if (compact.printedAt(at) > compact.printedEnd(at)) gaps.set(at);
        }
        return gaps;
    }

    /** A title's parts stand apart by a space alone: 两地携手解难题 首批300人上岗. */
    private static BitSet titleParts(BitSet gaps, String text) {
        BitSet parts = new BitSet();
        int titleEnd = text.indexOf('\n');
        for (int at = gaps.nextSetBit(1); at > 0 && at < titleEnd; at = gaps.nextSetBit(at + 1)) {
            if (!isInNumber(text.charAt(at - 1)) && !isInNumber(text.charAt(at))) parts.set(at);
        }
        return parts;
    }

    private static boolean isInNumber(char c) {
        return CompactText.isDigit(c) || CompactText.isLetter(c) || "%-".indexOf(c) >= 0;
    }
}
