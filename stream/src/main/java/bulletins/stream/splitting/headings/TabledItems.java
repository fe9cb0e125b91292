package bulletins.stream.splitting.headings;

import bulletins.model.Shipped;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Style;
import bulletins.stream.text.Letters;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Items that a table holds, one in each row, become headings over texts. */
final class TabledItems {
    private enum Column {
        SECTION,
        ORIGIN,
        TITLE,
        TEXT,
        OTHER
    }

    private static final Map<Column, List<String>> HEADS =
            new Shipped(TabledItems.class, "columns.yaml").yaml(new TypeReference<>() {});
    private static final int LONGEST_HEAD = 60;
    /** Two words may stand beside one another by chance. */
    private static final int FEWEST_HEADS = 3;
    /** 地区/部门 */
    private static final Pattern BOTH = Pattern.compile("[/／、]");

    private final List<Line> lines;
    private final List<Line> apart = new ArrayList<>();
    private String section = "";

    private TabledItems(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> apart(List<Line> lines) {
        TabledItems items = new TabledItems(lines);
        int at = 0;
        while (at < lines.size()) at = items.take(at);
        return items.apart;
    }

    /** @return where to go on */
    private int take(int at) {
        List<Column> columns = columns(lines.get(at).text());
        int end = at + 1;
        while (!columns.isEmpty() && end < lines.size() && isRow(lines.get(end).text(), columns)) end++;
        if (end - at - 1 < (columns.size() < FEWEST_HEADS ? 2 : 1)) {
            apart.add(lines.get(at));
            return at + 1;
        }
        for (Line row : lines.subList(at + 1, end)) add(row, columns);
        return end;
    }

    /** @return what stands in the columns below a line, nothing where it heads no table of items */
    private static List<Column> columns(String line) {
        List<Column> columns = new ArrayList<>();
        for (String head : line.length() > LONGEST_HEAD ? List.<String>of() : List.of(line.split(" ")))
            HEADS.forEach((column, heads) -> {
                List<String> names = BOTH.splitAsStream(head).map(Letters::of).toList();
                if (!names.isEmpty() && heads.containsAll(names)) columns.add(column);
            });
        boolean all = columns.size() == line.split(" ").length;
        boolean items = columns.contains(Column.TITLE)
                && columns.indexOf(Column.TEXT) >= 0
                && columns.indexOf(Column.TEXT) == columns.lastIndexOf(Column.TEXT);
        return all && items ? columns : List.of();
    }

    private static boolean isRow(String line, List<Column> columns) {
        return line.split(" ", columns.size()).length == columns.size();
    }

    private void add(Line row, List<Column> columns) {
        List<String> cells = cells(row.text(), columns);
        String text = cells.get(columns.indexOf(Column.TEXT));
        String title = cells.get(columns.indexOf(Column.TITLE));
        int origin = columns.indexOf(Column.ORIGIN);
        int named = columns.indexOf(Column.SECTION);
        if (named >= 0 && !cells.get(named).equals(section)) {
            section = cells.get(named);
            heading(row, section, 5);
        }
        heading(row, origin < 0 ? title : cells.get(origin) + " | " + title, 6);
        apart.add(row.withText(text));
        for (String cell : cells)
            if (Joint.isUrl(cell)) apart.add(row.withText(cell).withLinks(List.of()));
    }

    /** @return the cells of a row, of which the text alone may hold spaces */
    private static List<String> cells(String row, List<Column> columns) {
        List<String> words = List.of(row.split(" "));
        int text = columns.indexOf(Column.TEXT);
        int after = words.size() - (columns.size() - text - 1);
        List<String> cells = new ArrayList<>(words.subList(0, text));
        cells.add(String.join(" ", words.subList(text, after)));
        cells.addAll(words.subList(after, words.size()));
        return cells;
    }

    private void heading(Line row, String text, int level) {
        apart.add(new Line(text, row.page(), Style.heading(level), List.of(), Line.Mark.PARAGRAPH));
    }
}
