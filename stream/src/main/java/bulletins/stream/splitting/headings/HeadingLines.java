package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Line;
import java.util.List;

/** A bulletin's lines without what the page added, each item's heading on a line of its own, with a bar behind its origin. */
public final class HeadingLines {
    private HeadingLines() {}

    public static List<Line> of(List<Line> printed, SectionNames known, OriginMarks marks) {
        List<Line> lines = LoneNumbers.joined(printed);
        lines = TabledItems.apart(lines);
        lines = BarredTables.asText(lines);
        lines = CleanLines.of(lines, known);
        lines = LeadTitles.apart(lines);
        lines = LeadOrigins.apart(lines, known, marks);
        return marks.barred(lines, known);
    }
}
