package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.OriginMarks;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.lines.Line;
import java.util.List;

/**
 * A bulletin taken apart.
 *
 * @param front what is printed before the first section: the bulletin's name, its date, notes of the editors
 */
public record Digest(List<Line> front, List<Entry> entries) {
    public Digest {
        front = List.copyOf(front);
        entries = List.copyOf(entries);
    }

    public static Digest of(List<Line> printed, SectionNames known, OriginMarks marks) {
        Outline outline = Outline.of(printed, known, marks);
        List<Line> front = outline.front().stream().map(row -> row.line).toList();
        return new Digest(front, Entries.of(outline, known, marks));
    }
}
