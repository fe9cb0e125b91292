package bulletins.stream.splitting.lines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its lines in reading order, and what the file says about itself.
 *
 * @param title from the file's own metadata
 * @param date from the file's own metadata
 */
public record Printed(
        List<Line> lines, @Nullable String title, @Nullable LocalDate date) {
    public Printed {
        lines = List.copyOf(lines);
        String words = title == null ? "" : Glyphs.tidy(title);
        title = words.isEmpty() ? null : words;
    }
}
