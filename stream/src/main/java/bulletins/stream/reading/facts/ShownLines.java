package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a page by their letters, to find the one that shows a title; a title broken into lines counts as one. */
final class ShownLines {
    /** Letters that a text has at least where no heading shows it: shorter ones are words of menus. */
    private static final int LEAST = 4;

    private static final int LONGEST = 200;
    /** Lines from the top among which titles are looked for. */
    private static final int MOST = 5_000;

    private static final int MOST_BREAKS = 3;

    private static final Pattern FRONT_PAGE =
            Pattern.compile("\\s*(?:(?:https?:)?//[^/]*)?/?(?:[#?].*|index\\.\\w+)?\\s*");

    private final List<Line> lines;
    private final Map<String, Integer> numbers = new HashMap<>();

    ShownLines(PageLines page) {
        this.lines = page.lines().subList(0, Math.min(MOST, page.lines().size()));
        BitSet linked = linkedHeadings(page);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if ((line.linkDensity() < 0.9 || linked.get(i)) && line.text().length() < LONGEST)
                numbers.putIfAbsent(Letters.of(line.text()), i);
        }
        for (int i = 0; i < lines.size(); i++)
            for (int count = 2; count <= MOST_BREAKS && isBroken(i, count); count++)
                numbers.putIfAbsent(Letters.of(joined(i, count)), i);
    }

    /** A heading may be a link to its own page; a logo is one to the front page. */
    private static BitSet linkedHeadings(PageLines page) {
        BitSet headings = new BitSet();
        for (PageLines.Anchor anchor : page.anchors()) {
            boolean heading = anchor.line() < page.lines().size()
                    && page.line(anchor.line()).kind() == Line.Kind.HEADING;
            if (heading && !FRONT_PAGE.matcher(anchor.element().attr("href")).matches()) headings.set(anchor.line());
        }
        return headings;
    }

    /** @return the number of the first line that shows a text, or -1 */
    int find(String text) {
        String letters = Letters.of(text);
        int line = numbers.getOrDefault(letters, -1);
        boolean menu = line >= 0 && letters.length() < LEAST && lines.get(line).kind() != Line.Kind.HEADING;
        return menu ? -1 : line;
    }

    /** @return how the page shows a text, on one line */
    String text(int line, String said) {
        return Letters.of(lines.get(line).text()).equals(Letters.of(said))
                ? lines.get(line).text()
                : said;
    }

    /** A block that begins with so many short lines, of which this is the first. */
    private boolean isBroken(int line, int count) {
        Block block = lines.get(line).block();
        return block.from() == line
                && line + count <= lines.size()
                && lines.subList(line, line + count).stream()
                        .allMatch(one -> one.block() == block && one.text().length() < LONGEST / 2);
    }

    private String joined(int first, int count) {
        return lines.subList(first, first + count).stream().map(Line::text).collect(Collectors.joining());
    }
}
