package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.HeadingLines;
import bulletins.stream.splitting.headings.OriginMarks;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a bulletin are its sections and items.
 *
 * @param front the lines before the first section or item, its contents list left out
 * @param rows the lines from there on, each with its part
 */
record Outline(List<Row> front, List<Row> rows, Contents contents, Wrapping wrapping) {
    static Outline of(List<Line> printed, SectionNames known, OriginMarks marks) {
        List<Line> lines = HeadingLines.of(printed, known, marks);
        Wrapping wrapping = Wrapping.of(lines);
        List<Row> all = GluedSections.apartFromItems(lines, known);
        Contents contents = Contents.find(all, known);
        SectionNames names = known.and(contents.sections());
        List<Row> rows = GluedSections.apartFromTexts(all.subList(contents.end(), all.size()), names);
        new Parts(rows, contents, names, wrapping).assign();
        int first = 0;
        while (first < rows.size() && !rows.get(first).isHeading()) first++;
        List<Row> front = new ArrayList<>(all.subList(0, contents.begin()));
        front.addAll(rows.subList(0, first));
        List<Row> below = rows.subList(first, rows.size());
        NextIssues.leaveOut(front, below);
        return new Outline(front, below, contents, wrapping);
    }
}
