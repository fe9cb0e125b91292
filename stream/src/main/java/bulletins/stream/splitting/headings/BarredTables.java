package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables whose cells bars part, as in 地区 | 人数 over 甲市 | 12.3万人: rows are text, and no items. */
final class BarredTables {
    private static final Pattern BAR = Pattern.compile("\\s*[" + Bar.BARS + "]\\s*");
    /** A number with its unit, or a sign for none. */
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d[\\d.,]{0,15}\\s*[\\p{IsHan}%％‰/]{0,4}|[-—]{1,2}");

    private static final int LONGEST = 200;
    /** A table has two rows or more below its head: one line may be an item, 某省 | 20条措施. */
    private static final int FEWEST = 3;

    private BarredTables() {}

    /** @return the lines, without bars where rows have as many cells as the words above them, and an amount in the last */
    static List<Line> asText(List<Line> lines) {
        List<Line> told = new ArrayList<>(lines.size());
        for (int begin = 0; begin < lines.size(); ) {
            int end = begin + 1;
            String[] head = cells(lines.get(begin).text());
            int cells = head.length;
            boolean heads = cells > 1 && !AMOUNT.matcher(head[cells - 1]).matches();
            while (heads && end < lines.size() && isRow(lines.get(end).text(), cells)) end++;
            boolean table = end - begin >= FEWEST;
            for (Line line : lines.subList(begin, end))
                told.add(table ? line.withText(String.join(" ", cells(line.text()))) : line);
            begin = end;
        }
        return told;
    }

    private static boolean isRow(String line, int width) {
        String[] cells = cells(line);
        return cells.length == width && AMOUNT.matcher(cells[width - 1]).matches();
    }

    private static String[] cells(String line) {
        return line.length() > LONGEST ? new String[] {line} : BAR.split(line.strip());
    }
}
