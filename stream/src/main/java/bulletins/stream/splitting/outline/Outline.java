package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.formats.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a bulletin are its sections and items.
 *
 * @param front the lines before the first section or item, its contents list left out
 * @param rows the lines after the contents list, each with its part
 */
record Outline(List<Row> front, Contents contents, List<Row> rows, Wrapping wrapping) {

    static Outline of(List<Line> printed, SectionNames known, Furniture furniture) {
        List<Line> lines = Rows.cleaned(printed, furniture);
        Wrapping wrapping = Wrapping.of(lines);
        List<Row> all = new ArrayList<>();
        for (Line line : lines) addParts(all, line, known, furniture);
        Contents contents = Contents.find(all, known, furniture);
        List<String> sections = new ArrayList<>();
        for (Contents.Entry entry : contents.entries()) if (entry.isSection()) sections.add(entry.row().text);
        SectionNames names = known.and(sections);
        List<Row> rows = new ArrayList<>();
        for (Row row : all.subList(contents.end(), all.size())) addEnd(rows, row, names, furniture);
        new Parts(rows, contents, names, wrapping, furniture).assign();
        int first = 0;
        while (first < rows.size() && !rows.get(first).isHeading()) first++;
        List<Row> front = new ArrayList<>(all.subList(0, contents.begin()));
        front.addAll(rows.subList(0, first));
        return new Outline(front, contents, rows.subList(first, rows.size()), wrapping);
    }

    /** A section's heading in front of an item's, on the same line, becomes a row of its own. */
    private static void addParts(List<Row> rows, Line line, SectionNames names, Furniture furniture) {
        Row row = new Row(line, furniture, false);
        Bar bar = row.bar;
        int prefix = bar == null ? 0 : names.prefixOf(line.text());
        String rest = line.text().substring(prefix).strip();
        if (prefix > 0 && Bar.of(rest, furniture) != null) {
            rows.add(new Row(line.withText(line.text().substring(0, prefix)).withLinks(List.of()), furniture, false));
            rows.add(new Row(line.withText(rest), furniture, false));
        } else rows.add(row);
    }

    /** A section's heading glued to the end of a paragraph becomes a row of its own. */
    private static void addEnd(List<Row> rows, Row row, SectionNames names, Furniture furniture) {
        int glued = row.bar == null ? names.gluedAt(row.text) : -1;
        if (glued < 0) {
            rows.add(row);
            return;
        }
        rows.add(new Row(row.line.withText(row.text.substring(0, glued).strip()), furniture, false));
        rows.add(new Row(row.line.withText(row.text.substring(glued).strip()).withLinks(List.of()), furniture, true));
    }
}
