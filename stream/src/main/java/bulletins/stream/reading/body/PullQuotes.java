package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that say once more what a paragraph says: those set apart, which the page shows large to catch the eye, and a summary that is cut
 * from the beginning of the text.
 */
final class PullQuotes {
    /** Size of such a line; what is shorter may be a subheading. */
    private static final int LEAST = 40;

    private static final int MOST = 400;
    /** Lines set apart that are looked at. */
    private static final int MOST_LINES = 50;

    /** Lines of which a summary is cut, at most. */
    private static final int BEGINNING = 4;

    /** The end of a sentence, which a summary that is cut off has not. */
    private static final Pattern WHOLE = Pattern.compile("(?<!\\.)[。！？!?.][”\"’）)]?$");

    /** Letters before what a summary with a label says again, as 示例网讯, at most. */
    private static final int LONGEST_DATELINE = 20;

    /** What tells a summary, also a title in brackets. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:(?:内容|核心)?(?:摘要|提要|提示|简介|导读)[^\\p{L}\\p{N}【]+)?(?:【[^】]{2,60}】)?");

    private static final Pattern APART = Pattern.compile("/(?:blockquote|aside|figure|q|h[2-6])(?:/|$)");

    private PullQuotes() {}

    static List<Integer> of(KeptLines lines) {
        List<Integer> repeats = new ArrayList<>(quotes(lines));
        int first = lines.first();
        if (first >= 0 && isBeginning(lines, first)) repeats.add(first);
        return repeats;
    }

    private static List<Integer> quotes(KeptLines lines) {
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

    private static boolean isBeginning(KeptLines lines, int summary) {
        Line line = lines.line(summary);
        int next = lines.next(summary);
        String words = LABEL.matcher(line.text()).replaceFirst("");
        boolean labelled = words.length() < line.text().length();
        boolean whole = next < 0
                || lines.line(next).text().equals(line.text())
                || (!labelled && WHOLE.matcher(line.text()).find());
        if (whole || !isFit(line)) return false;
        String text = lines.left().stream()
                .filter(i -> i > summary)
                .limit(BEGINNING)
                .mapToObj(i -> Letters.of(lines.line(i).text()))
                .collect(Collectors.joining());
        int at = text.indexOf(Letters.of(words));
        return at >= 0 && at <= (labelled ? LONGEST_DATELINE : 0);
    }

    private static boolean isApart(Line line) {
        return isFit(line) && APART.matcher(line.block().path()).find();
    }

    private static boolean isFit(Line line) {
        return line.size() >= LEAST && line.size() <= MOST;
    }
}
