package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of other articles, each a linked title with some words: they read like paragraphs, and may be longer than the article. */
final class Teasers {
    private static final int MOST_LINES = 5;
    /** So many alike in one block are a list. */
    private static final int LEAST_ALIKE = 3;

    private static final int LEAST_SIZE = 40;

    private Teasers() {}

    static BitSet of(PageLines page) {
        BitSet leading = page.leadingAway();
        Map<Block, List<Block>> byParent = new HashMap<>();
        for (Block block : page.blocks())
            if (block.parent() != null && isTeaser(page, block, leading))
                byParent.computeIfAbsent(block.parent(), parent -> new ArrayList<>())
                        .add(block);
        BitSet lines = new BitSet();
        byParent.forEach((parent, teasers) -> {
            if (teasers.size() >= LEAST_ALIKE) teasers.forEach(teaser -> lines.set(teaser.from(), teaser.to()));
        });
        return lines;
    }

    private static boolean isTeaser(PageLines page, Block block, BitSet leading) {
        if (block.lines() > MOST_LINES) return false;
        boolean titled = false;
        for (int i = block.from(); i < block.to(); i++) {
            Line line = page.line(i);
            if (line.linkDensity() > 0.6 && leading.get(i)) titled = true;
            else if (titled && line.linkDensity() < 0.3 && line.size() >= LEAST_SIZE) return true;
            else if (!titled && line.size() >= LEAST_SIZE) return false;
        }
        return false;
    }
}
