package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where title and text stand on a page, so that what is said around them counts for them.
 *
 * @param titleLine the line that shows the title, or where the text begins when none does
 * @param from first line of the text
 * @param to the line after its last
 * @param others lines in which other articles or readers speak
 */
public record Frame(String url, int titleLine, int from, int to, BitSet others) {

    /** Size of links that may be buttons; longer ones are titles of other articles. */
    private static final int LONGEST_BUTTONS = 10;

    /** Longest line in characters that may name who an article is from. */
    private static final int LONGEST_BYLINE = 400;

    /** How far away the text itself is. */
    private static final double WITHIN = 6;

    /** Lines above and below an end of the text; only pages made to be large have more between what tells of them and that. */
    private static final int REACH = 1_000;

    public static Frame of(String url, PageLines page, String title, int from, int to, BitSet others) {
        String letters = Letters.of(title);
        int shown = -1;
        for (int i = 0; i < page.lines().size() && i <= from + 3 && !letters.isEmpty(); i++) {
            Line line = page.line(i);
            if ((line.linkDensity() < 0.9 || line.kind() == Line.Kind.HEADING)
                    && line.text().length() < 300
                    && Letters.of(line.text()).equals(letters)) shown = i;
        }
        return new Frame(url, shown < 0 ? from : shown, from, to, others);
    }

    /** @return the lines in which a page may tell of its text: those around its ends */
    int[] lines(PageLines page) {
        int start = Math.max(0, Math.min(titleLine, from) - REACH);
        int end = Math.min(page.lines().size(), Math.max(to, from) + REACH);
        return IntStream.range(start, end)
                .filter(line -> line < from + REACH || line >= to - REACH)
                .toArray();
    }

    /**
     * Looks for what names who an article is from.
     *
     * @param said what a line says, by its number
     * @return what the line says that stands nearest to the strip between title and text; running text stands further away
     */
    Optional<Found<String>> nearest(PageLines page, double farthest, IntFunction<Optional<Found<String>>> said) {
        Optional<Found<String>> best = Optional.empty();
        double nearest = farthest;
        for (int i : lines(page)) {
            Line line = page.line(i);
            double distance = distance(i) + (line.isProse() ? WITHIN : 0);
            if (line.text().length() > LONGEST_BYLINE || distance >= nearest) continue;
            Optional<Found<String>> found = said.apply(i);
            if (found.isEmpty()) continue;
            nearest = distance;
            best = found;
        }
        return best;
    }

    /** @return whether lines of the text stand above and below */
    boolean holds(int line) {
        return line > from && line < to - 1;
    }

    /** @return whether a line below the text is of another article, which it links to by more than the name that it gives */
    boolean isEntry(int line, Line words, String name) {
        return line >= to && words.linked() - 2 * name.length() > LONGEST_BUTTONS;
    }

    /** @return how far a line is from the strip between title and text, growing slower far away */
    double distance(int line) {
        if (line > from && line < to) return WITHIN;
        int start = Math.min(titleLine, from);
        int lines = line < start ? 2 * (start - line) : line > from ? 3 + line - Math.max(to, from) : 0;
        return lines <= 0 ? 0 : Math.min(2 + 2 * Math.log(lines), 14);
    }
}
