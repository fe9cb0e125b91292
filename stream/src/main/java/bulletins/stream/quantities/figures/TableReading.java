package bulletins.stream.quantities.figures;

import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.measures.MeasureReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of tables, whose numbers stand without units below a head: a line of cells that spaces or bars keep apart. */
public final class TableReading {
    private static final int LONGEST_CAPTION = 40;
    private static final int LONGEST_LEAD = 60;
    private static final int MOST_CELLS = 1000;

    private final String text;
    private final BitSet gaps;
    private final TableWords words;
    private final MeasureReader measures;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final BitSet read = new BitSet();
    private final Deque<TableCell> captions = new ArrayDeque<>();
    private List<TableCell> head = List.of();
    private List<TableCell> upper = List.of();
    private int cells;

    /** @param gaps where a character stands apart from the one before it */
    public TableReading(String text, BitSet gaps, List<FoundDate> dates, MeasureReader measures) {
        this.text = text;
        this.gaps = gaps;
        this.words = new TableWords(text, dates);
        this.measures = measures;
    }

    /** @return the figures of all tables, from left to right */
    public List<FigureDraft> read() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            line(start, end);
            start = end + 1;
        }
        return drafts;
    }

    /** @return whether the character at a place stands in a row of a table that was read */
    public boolean covers(int at) {
        return read.get(at);
    }

    private void line(int start, int end) {
        List<TableCell> line = TableCell.line(text, gaps, start, end);
        boolean numbers = line.stream().skip(1).anyMatch(cell -> cell.isNumber() && !cell.isYear());
        boolean row = numbers && !line.get(0).isNumber();
        if (row) settleHead(line.size());
        if (row && line.size() == head.size()) {
            row(line);
            return;
        }
        if (follows(start)) captions.clear();
        else caption(upper);
        upper = List.of();
        boolean heads = !numbers && line.size() > 1;
        if (heads && !follows(start)) upper = head;
        else if (!follows(start)) caption(head);
        head = heads ? line : List.of();
        if (head.isEmpty()) caption(start, end);
    }

    /** Knows by the first row of numbers whether the line over the head names groups of its columns or is a caption. */
    private void settleHead(int columns) {
        List<TableCell> grouped = head.size() + 1 == columns ? TableCell.grouped(upper, head) : List.of();
        if (grouped.size() == columns) head = grouped;
        else caption(upper);
        upper = List.of();
    }

    /** @return whether the line from {@code start} on stands right below a row that was read */
    private boolean follows(int start) {
        return !read.isEmpty() && read.length() > start - 2;
    }

    private void caption(List<TableCell> line) {
        if (!line.isEmpty())
            caption(line.get(0).from(), line.get(line.size() - 1).to());
    }

    /** The two short lines above a table may tell its unit, its period and what it counts, and the end of a sentence with a colon its period. */
    private void caption(int start, int end) {
        boolean leads = end > start && text.charAt(end - 1) == '：';
        if (end - start > LONGEST_CAPTION && !leads) captions.clear();
        else captions.addFirst(new TableCell(text, Math.max(start, end - LONGEST_LEAD), end));
        if (captions.size() > 2) captions.removeLast();
    }

    private void row(List<TableCell> row) {
        FigureDraft counted = null;
        List<TableHead> others = others(row);
        for (int column = 1; column < row.size(); column++) {
            TableCell cell = row.get(column);
            if (!cell.isNumber() || cells++ >= MOST_CELLS) continue;
            TableHead name = words.head(head.get(column));
            Change change = name.change();
            Measure measure = measure(cell, name.unit(others));
            if (measure == null) continue;
            if (change == null) {
                counted = figure(measure, row.get(0), head.get(column));
                drafts.add(counted);
            } else if (counted != null && !counted.isChanged())
                counted.change(change.falls() ? measure.negated() : measure, change.comparison());
        }
        read.set(row.get(0).from(), row.get(row.size() - 1).to());
    }

    /** @return what else may tell the unit: a cell of the row, the head of the first column, the lines above */
    private List<TableHead> others(List<TableCell> row) {
        List<TableHead> others = new ArrayList<>();
        for (int column = 1; column < row.size(); column++)
            if (head.get(column).printed().endsWith("单位"))
                others.add(new TableHead("", List.of(row.get(column).printed())));
        others.add(words.head(row.get(0)));
        others.add(words.head(head.get(0)));
        for (TableCell caption : captions) if (caption.printed().contains("单位")) others.add(words.head(caption));
        return others;
    }

    private @Nullable Measure measure(TableCell cell, String unit) {
        String number = cell.printed();
        boolean signed = "+-".indexOf(number.charAt(0)) >= 0;
        String spelled = number.substring(signed ? 1 : 0) + (number.endsWith("%") ? "" : unit);
        Measure measure = measures.read(spelled, 0);
        if (measure == null || measure.to() < spelled.length() || measure.unit().isEmpty()) return null;
        Measure placed = new Measure(measure.low(), null, measure.unit(), cell.from(), cell.to());
        return number.charAt(0) == '-' ? placed.negated() : placed;
    }

    private FigureDraft figure(Measure measure, TableCell label, TableCell column) {
        FoundDate date = null;
        for (TableCell cell : said(label, column)) if (date == null) date = words.date(cell);
        boolean moment = date != null && date.isMoment(text);
        LocalDate asOf = date != null && moment ? date.days().end() : null;
        Figure.Span period = date == null || moment || date.isOneDay()
                ? null
                : new Figure.Span(date.days().start(), date.days().end());
        if (column.isYear()) period = year(column.printed());
        return new FigureDraft(measure, indicator(label, column), period, asOf, label.from(), measure.to());
    }

    private List<TableCell> said(TableCell label, TableCell column) {
        List<TableCell> said = new ArrayList<>(List.of(column, label));
        said.addAll(captions);
        return said;
    }

    private String indicator(TableCell label, TableCell column) {
        TableCell named = column.isYear() ? column.over() : column;
        String counted = named == null ? "" : words.head(named).name();
        for (TableCell caption : captions)
            if (counted.isEmpty()) counted = words.head(caption).name();
        return words.head(label).name() + counted;
    }

    private static Figure.Span year(String printed) {
        int year = Integer.parseInt(printed);
        return new Figure.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
