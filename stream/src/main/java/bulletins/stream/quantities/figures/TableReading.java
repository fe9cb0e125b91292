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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figures of tables, whose numbers stand without units below a head: a line of cells that spaces or bars keep apart. */
public final class TableReading {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?%?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LONGEST_CAPTION = 40;
    private static final int MOST_CELLS = 1000;

    private final String text;
    private final BitSet gaps;
    private final NavigableMap<Integer, FoundDate> dates = new TreeMap<>();
    private final MeasureReader measures;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final BitSet read = new BitSet();
    private final Deque<Cell> captions = new ArrayDeque<>();
    private List<Cell> head = List.of();
    private int cells;

    private record Cell(int from, int to, String printed) {}

    /** @param gaps where a character stands apart from the one before it */
    public TableReading(String text, BitSet gaps, List<FoundDate> dates, MeasureReader measures) {
        this.text = text;
        this.gaps = gaps;
        for (FoundDate date : dates) this.dates.putIfAbsent(date.from(), date);
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
        List<Cell> line = cells(start, end);
        boolean numbers = line.stream().skip(1).anyMatch(cell -> isNumber(cell) && !isYear(cell));
        if (numbers && line.size() == head.size() && !isNumber(line.get(0))) {
            row(line);
            return;
        }
        if (!read.isEmpty() && read.length() > start - 2) captions.clear();
        else if (!head.isEmpty())
            caption(head.get(0).from(), head.get(head.size() - 1).to());
        head = numbers || line.size() == 1 ? List.of() : line;
        if (head.isEmpty()) caption(start, end);
    }

    /** The two short lines above a table may tell its unit, its period and what it counts. */
    private void caption(int start, int end) {
        if (end - start > LONGEST_CAPTION) captions.clear();
        else captions.addFirst(new Cell(start, end, text.substring(start, end)));
        if (captions.size() > 2) captions.removeLast();
    }

    private List<Cell> cells(int start, int end) {
        boolean bars = text.substring(start, end).indexOf('|') >= 0;
        List<Cell> found = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            char c = at < end ? text.charAt(at) : '\n';
            boolean apart = c == '\n' || (bars ? c == '|' : c == ' ' || (at > from && gaps.get(at)));
            if (!apart) continue;
            found.add(new Cell(from, at, text.substring(from, at).strip()));
            from = c == '|' || c == ' ' ? at + 1 : at;
        }
        return found;
    }

    private void row(List<Cell> row) {
        FigureDraft counted = null;
        List<TableHead> others = others(row);
        for (int column = 1; column < row.size(); column++) {
            Cell cell = row.get(column);
            if (!isNumber(cell) || cells++ >= MOST_CELLS) continue;
            TableHead name = head(head.get(column));
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
    private List<TableHead> others(List<Cell> row) {
        List<TableHead> others = new ArrayList<>();
        for (int column = 1; column < row.size(); column++)
            if (head.get(column).printed().endsWith("单位"))
                others.add(new TableHead("", List.of(row.get(column).printed())));
        others.add(head(row.get(0)));
        others.add(head(head.get(0)));
        for (Cell caption : captions) if (caption.printed().contains("单位")) others.add(head(caption));
        return others;
    }

    private @Nullable Measure measure(Cell cell, String unit) {
        String number = cell.printed();
        boolean signed = "+-".indexOf(number.charAt(0)) >= 0;
        String spelled = number.substring(signed ? 1 : 0) + (number.endsWith("%") ? "" : unit);
        Measure measure = measures.read(spelled, 0);
        if (measure == null || measure.to() < spelled.length() || measure.unit().isEmpty()) return null;
        Measure placed = new Measure(measure.low(), null, measure.unit(), cell.from(), cell.to());
        return number.charAt(0) == '-' ? placed.negated() : placed;
    }

    private FigureDraft figure(Measure measure, Cell label, Cell column) {
        FoundDate date = null;
        for (Cell cell : said(label, column)) if (date == null) date = date(cell);
        boolean moment = date != null && Periods.isMoment(text, date);
        LocalDate asOf = date != null && moment ? date.days().end() : null;
        Figure.Span period = date == null || moment || date.isOneDay()
                ? null
                : new Figure.Span(date.days().start(), date.days().end());
        if (isYear(column)) period = year(column.printed());
        return new FigureDraft(measure, indicator(label, column), period, asOf, label.from(), measure.to());
    }

    private List<Cell> said(Cell label, Cell column) {
        List<Cell> said = new ArrayList<>(List.of(column, label));
        said.addAll(captions);
        return said;
    }

    private String indicator(Cell label, Cell column) {
        String counted = isYear(column) ? "" : head(column).name();
        for (Cell caption : captions)
            if (counted.isEmpty()) counted = head(caption).name();
        return head(label).name() + counted;
    }

    private static Figure.Span year(String printed) {
        int year = Integer.parseInt(printed);
        return new Figure.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private @Nullable FoundDate date(Cell cell) {
        for (FoundDate date : dates.subMap(cell.from(), cell.to()).values()) {
            boolean compared = FoundDate.isCompared(text, date.from(), date.to());
            if (date.to() <= cell.to() && !compared) return date;
        }
        return null;
    }

    private TableHead head(Cell cell) {
        FoundDate date = date(cell);
        if (date == null) return TableHead.of(cell.printed());
        return TableHead.of(text.substring(cell.from(), date.from()) + text.substring(date.to(), cell.to()));
    }

    private static boolean isNumber(Cell cell) {
        return NUMBER.matcher(cell.printed()).matches();
    }

    private static boolean isYear(Cell cell) {
        return YEAR.matcher(cell.printed()).matches();
    }
}
