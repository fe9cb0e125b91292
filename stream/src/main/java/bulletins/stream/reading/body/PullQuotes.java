package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Letters;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines set apart from the paragraphs that say once more what a paragraph says: the page shows them large to catch the eye. */
final class PullQuotes {
    /** Size of such a line; what is shorter may be a subheading. */
    private static final int LEAST = 40;

    private static final int MOST = 400;
    /** Lines set apart that are looked at. */
    private static final int MOST_LINES = 50;

    private static final Pattern APART = Pattern.compile("/(?:blockquote|aside|figure|q|h[2-6])(?:/|$)");

    private PullQuotes() {}

    static List<Integer> of(KeptLines lines) {
        List<Integer> apart = lines.left().stream()
                .filter(i -> isApart(lines.line(i)))
                .limit(MOST_LINES)
                .boxed()
                .toList();
        if (apart.isEmpty()) return apart;
        String said = lines.left().stream()
                .filter(i -> lines.role(i) == LineRole.PROSE && !isApart(lines.line(i)))
                .mapToObj(i -> Letters.of(lines.line(i).text()))
                .collect(Collectors.joining(" "));
        return apart.stream()
                .filter(i -> said.contains(Letters.of(lines.line(i).text())))
                .toList();
    }

    private static boolean isApart(Line line) {
        return line.size() >= LEAST
                && line.size() <= MOST
                && APART.matcher(line.region().path()).find();
    }
}
