package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a document's lines are those of a printed page rather than paragraphs, and how its paragraph ends can be told.
 *
 * @param width of a full line, in columns
 * @param closedTells white space ends a line only where a paragraph ends
 * @param apartTells an empty line stands only where a paragraph ends
 */
record Wrapping(boolean wrapped, int width, boolean closedTells, boolean apartTells) {
    private static final double FULL = 0.85;
    private static final int FEWEST = 8;
    /** So few lines tell it too where all that break off a sentence are alike, and none is longer. */
    private static final int FEWEST_ALIKE = 4;

    private static final int ALIKE = 4;
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\s*[\\p{IsHan}%％&&[^年月日号]]");
    private static final String PROSE = "，。、；：";

    static Wrapping of(List<Line> lines) {
        int[] widths = lines.stream()
                .filter(Wrapping::counts)
                .mapToInt(l -> Glyphs.columns(l.text()))
                .sorted()
                .toArray();
        if (widths.length < FEWEST_ALIKE) return new Wrapping(false, 0, false, true);
        int longest = widths[(int) (widths.length * 0.95)];
        int from = 0;
        while (widths[from] < longest * 0.75) from++;
        int width = widths[from + (widths.length - from) / 2];
        Counts counts = new Counts();
        for (int i = 0; i + 1 < lines.size(); i++) counts.add(lines.get(i), lines.get(i + 1), width);
        boolean most = counts.full >= FEWEST && counts.open * 2 > counts.full;
        boolean alike = counts.open >= FEWEST_ALIKE && widths[widths.length - 1] <= width + ALIKE;
        boolean wrapped = (most || alike) && width >= 16 && width <= 260;
        return new Wrapping(wrapped, width, counts.closedTells(), counts.apartTells());
    }

    /** Titles and links say nothing, a url may be longer than its line; a line of prose has a comma or a full stop. */
    private static boolean counts(Line line) {
        return !line.text().contains("://")
                && !line.style().prominent()
                && line.text().chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
    }

    /** Evidence over all lines: full ones, those of them in mid-sentence, and the white space at both. */
    private static final class Counts {
        int full;
        int open;
        int openClosed;
        int openApart;
        int shortLines;
        int shortClosed;

        void add(Line line, Line next, int width) {
            if (!counts(line)) return;
            boolean ended = Glyphs.endsSentence(line.text());
            boolean isFull = Glyphs.columns(line.text()) >= width * FULL;
            if (isFull) full++;
            if (isFull && !ended) {
                open++;
                if (line.mark().closed()) openClosed++;
                if (next.mark().apart()) openApart++;
            }
            if (!isFull && ended) {
                shortLines++;
                if (line.mark().closed()) shortClosed++;
            }
        }

        boolean closedTells() {
            return openClosed * 20 < open && shortClosed * 10 > shortLines * 9 && shortLines > 2;
        }

        boolean apartTells() {
            return openApart * 5 < open;
        }
    }

    boolean isFull(Line line) {
        return wrapped && Glyphs.columns(line.text()) >= width * FULL;
    }

    /** @return whether a line and the next are one paragraph */
    boolean continues(Line above, Line below) {
        String text = above.text();
        char last = text.charAt(text.length() - 1);
        if (!wrapped)
            return !Glyphs.endsSentence(text)
                    && !Joint.endsInUrl(text)
                    && (text.length() > 40
                            || text.indexOf('。') >= 0
                            || "，、,".indexOf(last) >= 0
                            || cutAtNumber(text, below))
                    && broken(above, below);
        if (closedTells) return !above.mark().closed();
        if (below.mark().indented() || (apartTells && below.mark().apart())) return false;
        if ("，、,".indexOf(last) >= 0 || Joint.goesOnInUrl(text, below.text())) return true;
        if (Glyphs.endsSentence(text)) return Glyphs.columns(text) >= width - 2;
        return Glyphs.columns(text) >= width * 0.7;
    }

    /** A short line that an editor broke before an amount; a sub-heading stands over a year or a day. */
    private static boolean cutAtNumber(String above, Line below) {
        return !below.mark().apart()
                && above.indexOf('，') > 0
                && AMOUNT.matcher(below.text()).lookingAt();
    }

    /** A number that a page cut from its sentence, and none of a list. */
    private static boolean goesOnCounting(String below) {
        return Character.isDigit(below.charAt(0)) && !Heading.isNumbered(below);
    }

    /** Where lines are paragraphs, one without an end was cut by a page, unless it or the next is a line of its own kind. */
    private static boolean broken(Line above, Line below) {
        return above.style().key().equals(below.style().key())
                && (below.text().length() > 30
                        || Glyphs.endsSentence(below.text())
                        || ("，、".indexOf(above.text().charAt(above.text().length() - 1)) >= 0
                                && below.text().indexOf('，') > 0))
                && (Glyphs.isHan(below.text().codePointAt(0))
                        || "“”‘’（(《，。、；%％".indexOf(below.text().charAt(0)) >= 0
                        || goesOnCounting(below.text()));
    }
}
