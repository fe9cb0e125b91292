package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the text of a page begins, as far as the page tells: many describe an article by its first sentences, and show it below its title.
 *
 * @param line its number, or -1
 * @param described whether the page describes itself by it
 * @param title the line that shows the title, or -1
 */
public record Opening(int line, boolean described, int title) {
    public static final Opening NONE = new Opening(-1, false, -1);

    private static final List<String> METAS =
            List.of("description", "og:description", "twitter:description", "abstract");
    /** Letters that must agree; less could be chance or the title. */
    private static final int LEAST = 18;
    /** Letters of a description that one line right below the title gives whole. */
    private static final int LEAST_WHOLE = 8;

    /** Lines between a title and its text at most: date, source, a share bar, a summary. */
    private static final int NEAR = 16;

    /** @return the line that the page describes itself by, which is of the article also above its head, or -1 */
    public int summary() {
        return described ? line : -1;
    }

    /** @param title the line that shows the title, or -1 */
    public static Opening find(Declarations declarations, PageLines page, int title, BitSet others) {
        int described = described(declarations, page, title);
        return described >= 0
                ? new Opening(described, true, title)
                : new Opening(below(title, page, others), false, title);
    }

    /** @return the line that begins as the description does, or right below the title is all of it, or -1 */
    private static int described(Declarations declarations, PageLines page, int title) {
        List<String> starts = new ArrayList<>();
        for (Found<String> said : declarations.metas().all(METAS)) starts.add(Letters.of(said.value()));
        declarations.data().text("articleBody").ifPresent(said -> starts.add(Letters.of(said.value())));
        starts.removeIf(start -> start.length() < LEAST_WHOLE);
        for (int i = 0; i < page.lines().size() && !starts.isEmpty(); i++) {
            Line line = page.line(i);
            boolean near = title >= 0 && i > title && i <= title + NEAR;
            if (line.linkDensity() > 0.5 || !(near || mayBegin(line))) continue;
            String letters =
                    Letters.of(line.text().substring(0, Math.min(line.text().length(), 400)));
            boolean whole = near
                    && starts.contains(letters)
                    && !letters.equals(Letters.of(page.line(title).text()));
            if (whole || (mayBegin(line) && starts.stream().anyMatch(start -> begins(letters, start)))) return i;
        }
        return -1;
    }

    private static boolean mayBegin(Line line) {
        return line.size() >= 2 * LEAST && line.marks() > 0;
    }

    /** @return the first line of running text right below the title, or -1 */
    private static int below(int title, PageLines page, BitSet others) {
        int last = title < 0 ? -1 : Math.min(title + NEAR, page.lines().size());
        for (int i = title + 1; i < last; i++) if (!others.get(i) && isProse(page.line(i))) return i;
        return -1;
    }

    /** A long strip of labels is prose by its shape alone. */
    private static boolean isProse(Line line) {
        return LineRole.of(line) == LineRole.PROSE;
    }

    /** The description may leave out a dateline of the text, or put a word of the site before it. */
    private static boolean begins(String line, String start) {
        if (start.length() < LEAST) return false;
        int at = line.indexOf(start.substring(0, LEAST));
        if (at >= 0 && at <= 40) return true;
        return line.length() >= 2 * LEAST && start.contains(line.substring(0, 2 * LEAST));
    }
}
