package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of a bulletin are its sections and items.
 *
 * @param front the lines before the first section or item, its contents list left out
 * @param rows the lines after the contents list, each with its part
 */
record Outline(List<Row> front, List<Row> rows, Wrapping wrapping) {
    /** What stands on so many pages is no text. */
    private static final int PAGES = 3;

    static Outline of(List<Line> printed, SectionNames known, OriginMarks marks) {
        List<Line> titled = LeadTitles.apart(Rows.cleaned(TabledItems.apart(LoneNumbers.joined(printed))));
        List<Line> lines = marks.barred(titled, known);
        Wrapping wrapping = Wrapping.of(lines);
        List<Row> all = new ArrayList<>();
        for (Line line : lines) addParts(all, line, known);
        Contents contents = Contents.find(all, known);
        List<String> sections = new ArrayList<>();
        for (Contents.Entry entry : contents.entries()) if (entry.isSection()) sections.add(entry.row().text);
        SectionNames names = known.and(sections);
        List<Row> rows = new ArrayList<>();
        for (Row row : all.subList(contents.end(), all.size())) addEnd(rows, row, names);
        new Parts(rows, contents, names, wrapping).assign();
        int first = 0;
        while (first < rows.size() && !rows.get(first).isHeading()) first++;
        List<Row> front = new ArrayList<>(all.subList(0, contents.begin()));
        front.addAll(rows.subList(0, first));
        nextIssue(rows.subList(first, rows.size()), front);
        return new Outline(front, rows.subList(first, rows.size()), wrapping);
    }

    /** What stands over the first section is no text where it comes again: over the next issue in the file, or on every page. */
    private static void nextIssue(List<Row> rows, List<Row> front) {
        Set<String> masthead = new HashSet<>();
        for (Row row : front) if (row.endsTitle()) masthead.add(masked(row));
        Map<String, Integer> times = new HashMap<>();
        for (Row row : rows) if (row.part == Part.TEXT) times.merge(masked(row), 1, Integer::sum);
        for (int i = rows.size() - 1; i >= 0; i--) {
            String line = masked(rows.get(i));
            if (rows.get(i).part != Part.TEXT || !masthead.contains(line)) continue;
            Part below = i + 1 < rows.size() ? rows.get(i + 1).part : Part.TEXT;
            boolean over = below == Part.SECTION || below == Part.NOTHING;
            if (over || times.getOrDefault(line, 0) >= PAGES) rows.get(i).part = Part.NOTHING;
        }
    }

    private static String masked(Row row) {
        return row.text.replaceAll("[\\d一二三四五六七八九十]+", "0");
    }

    /** A section's heading in front of an item's, on the same line, becomes a row of its own. */
    private static void addParts(List<Row> rows, Line line, SectionNames names) {
        Row row = new Row(line, false);
        Bar bar = row.bar;
        if (bar != null && names.has(bar.origin())) {
            addBoth(rows, line, bar.origin(), bar.title());
            return;
        }
        int prefix = bar == null ? 0 : names.prefixOf(line.text());
        String rest = line.text().substring(prefix).strip();
        boolean both = prefix > 0 && Bar.of(rest) != null;
        if (both) addBoth(rows, line, line.text().substring(0, prefix), rest);
        else rows.add(row);
    }

    private static void addBoth(List<Row> rows, Line line, String section, String item) {
        rows.add(new Row(line.withText(section).withLinks(List.of()), false));
        rows.add(new Row(line.withText(item), false));
    }

    /** A section's heading glued to the end of a paragraph becomes a row of its own. */
    private static void addEnd(List<Row> rows, Row row, SectionNames names) {
        int glued = row.bar == null ? names.gluedAt(row.text) : -1;
        if (glued < 0) {
            rows.add(row);
            return;
        }
        rows.add(new Row(row.line.withText(row.text.substring(0, glued).strip()), false));
        rows.add(new Row(row.line.withText(row.text.substring(glued).strip()).withLinks(List.of()), true));
    }
}
