package bulletins.stream.quantities.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table's line, from {@code from} to before {@code to}.
 *
 * @param over the cell of a line above that this one is a part of, as 新增就业 is over 人数 and 增速
 */
record TableCell(int from, int to, String printed, @Nullable TableCell over) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?%?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    TableCell(String text, int from, int to) {
        this(from, to, text.substring(from, to).strip(), null);
    }

    /** @param gaps where a character stands apart from the one before it */
    static List<TableCell> line(String text, BitSet gaps, int start, int end) {
        boolean bars = text.substring(start, end).indexOf('|') >= 0;
        List<TableCell> found = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            char c = at < end ? text.charAt(at) : '\n';
            boolean apart = c == '\n' || (bars ? c == '|' : c == ' ' || (at > from && gaps.get(at)));
            if (!apart) continue;
            found.add(new TableCell(text, from, at));
            from = c == '|' || c == ' ' ? at + 1 : at;
        }
        return found;
    }

    /** @return the heads of columns whose groups the upper line names, as many columns to each; empty when they do not fit */
    static List<TableCell> grouped(List<TableCell> upper, List<TableCell> lower) {
        List<TableCell> groups = filled(upper);
        List<TableCell> columns = filled(lower);
        int count = groups.size() - 1;
        if (count < 1 || columns.size() <= count || columns.size() % count > 0) return List.of();
        List<TableCell> heads = new ArrayList<>(List.of(groups.get(0)));
        for (int at = 0; at < columns.size(); at++) {
            TableCell column = columns.get(at);
            TableCell group = groups.get(1 + at / (columns.size() / count));
            heads.add(new TableCell(column.from, column.to, column.printed, group));
        }
        return heads;
    }

    private static List<TableCell> filled(List<TableCell> line) {
        return line.stream().filter(cell -> !cell.printed.isEmpty()).toList();
    }

    boolean isNumber() {
        return NUMBER.matcher(printed).matches();
    }

    boolean isYear() {
        return YEAR.matcher(printed).matches();
    }
}
