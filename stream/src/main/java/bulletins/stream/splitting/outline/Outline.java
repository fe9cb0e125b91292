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
 * @param rows the lines from there on, each with its part, a contents list below them left out
 */
record Outline(List<Row> front, List<Row> rows, Contents contents, Wrapping wrapping) {
    static Outline of(List<Line> printed, SectionNames known, OriginMarks marks) {
        List<Line> lines = HeadingLines.of(printed, known, marks);
        Wrapping wrapping = Wrapping.of(lines);
        List<Row> all = GluedSections.apartFromItems(lines, known);
        Contents first = Contents.find(all, known);
        boolean last = first.entries().isEmpty();
        Contents contents = last ? LastContents.find(all, known) : first;
        SectionNames names = known.and(contents.sections());
        List<Row> texts = new ArrayList<>(last ? all.subList(0, contents.begin()) : List.of());
        texts.addAll(all.subList(contents.end(), all.size()));
        List<Row> rows = GluedSections.apartFromTexts(texts, names);
        new Parts(rows, contents, names, wrapping).assign();
        int begin = 0;
        while (begin < rows.size() && !rows.get(begin).isHeading()) begin++;
        List<Row> front = new ArrayList<>(all.subList(0, first.begin()));
        front.addAll(rows.subList(0, begin));
        List<Row> below = rows.subList(begin, rows.size());
        NextIssues.leaveOut(front, below);
        return new Outline(front, below, contents, wrapping);
    }
}
