package bulletins.stream.reading.body;

import bulletins.stream.reading.facts.Opening;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Takes off a choice what stands above the title of the text that it holds. */
final class AboveTitle {
    /** Lines between a heading and the text at most. */
    private static final int HEAD = 30;

    private AboveTitle() {}

    static void cut(PageLines page, BitSet chosen, Opening opening) {
        if (opening.line() < 0 || !chosen.get(opening.line())) return;
        if (opening.described()) cutAboveHeading(page, chosen, opening.line());
        if (opening.title() >= 0 && opening.title() < opening.line()) cutTeasers(page, chosen, opening.title());
    }

    /** Above the heading of the line that the page describes itself by stands nothing of the article. */
    private static void cutAboveHeading(PageLines page, BitSet chosen, int described) {
        IntStream.rangeClosed(Math.max(0, described - HEAD), described)
                .filter(i -> page.line(i).block().isTag("h1"))
                .reduce((above, heading) -> heading)
                .ifPresent(heading -> chosen.clear(0, heading));
    }

    /** Few words above the title whose text begins below are teasers of others; running text may be the article's. */
    private static void cutTeasers(PageLines page, BitSet chosen, int title) {
        BitSet above = chosen.get(0, title);
        if (above.stream().noneMatch(i -> LineRole.of(page.line(i)) == LineRole.PROSE)) chosen.andNot(above);
    }
}
