package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;

/** Headings of sections that share a line with something else become rows of their own. */
final class GluedSections {
    private GluedSections() {}

    /** @return the lines as rows, each section apart from the item's heading behind it, as in {@code 灵活就业 江苏 | 标题} */
    static List<Row> apartFromItems(List<Line> lines, SectionNames known) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) rows.addAll(apartFromItem(new Row(line), known));
        return rows;
    }

    private static List<Row> apartFromItem(Row row, SectionNames known) {
        Bar bar = row.bar;
        if (bar == null) return List.of(row);
        if (known.has(bar.origin())) return both(row.line, bar.origin(), bar.title());
        int prefix = known.prefixOf(row.text);
        String rest = row.text.substring(prefix).strip();
        boolean both = prefix > 0 && Bar.of(rest) != null;
        return both ? both(row.line, row.text.substring(0, prefix), rest) : List.of(row);
    }

    private static List<Row> both(Line line, String section, String item) {
        return List.of(new Row(line.withText(section).withLinks(List.of())), new Row(line.withText(item)));
    }

    /** @return the rows, each section apart from the paragraph whose end it is glued to */
    static List<Row> apartFromTexts(List<Row> rows, SectionNames names) {
        List<Row> apart = new ArrayList<>();
        for (Row row : rows) {
            int glued = row.bar == null ? names.gluedAt(row.text) : -1;
            if (glued < 0) {
                apart.add(row);
                continue;
            }
            apart.add(new Row(row.line.withText(row.text.substring(0, glued).strip())));
            String section = row.text.substring(glued).strip();
            apart.add(Row.glued(row.line.withText(section).withLinks(List.of())));
        }
        return apart;
    }
}
