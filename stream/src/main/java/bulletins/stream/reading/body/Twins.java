package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.List;

/**
 * Blocks that say what stands right above them again, as pages have them once for large screens and once for small ones. Films and
 * offers are set in so, but also whole articles, of which the first copy is text.
 */
final class Twins {
    /** Lines that are twice a paragraph or a row by chance are fewer. */
    private static final int LEAST = 2;

    private static final int MOST = 12;
    /** So many commas and full stops has running text. */
    private static final int SENTENCE = 2;

    private Twins() {}

    /** @return the lines of the second copy, and those of the first unless it holds running text or rows */
    static BitSet of(PageLines page) {
        BitSet twins = new BitSet();
        for (Block block : page.blocks()) {
            int above = block.from() - block.lines();
            if (above < 0 || block.lines() < LEAST || block.lines() > MOST) continue;
            if (isSaidAgain(page, block)) twins.set(mayBeText(page, block) ? block.from() : above, block.to());
        }
        return twins;
    }

    private static boolean mayBeText(PageLines page, Block block) {
        return page.lines().subList(block.from(), block.to()).stream()
                .anyMatch(line -> line.kind() == Line.Kind.ROW || line.marks() >= SENTENCE);
    }

    private static boolean isSaidAgain(PageLines page, Block block) {
        List<Line> lines = page.lines();
        for (int i = block.from(); i < block.to(); i++)
            if (!lines.get(i).text().equals(lines.get(i - block.lines()).text())) return false;
        return true;
    }
}
