package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lists of other articles, each a linked title with some words: they read like paragraphs, and may be longer than the article. */
final class Teasers {
    private static final int MOST_LINES = 5;
    /** So many alike in one block are a list. */
    private static final int LEAST_ALIKE = 3;

    private static final int LEAST_SIZE = 40;

    private static final Pattern INWARD =
            Pattern.compile("|#.*|javascript:.*|.*\\.(?:jpe?g|png|gif|webp)", Pattern.CASE_INSENSITIVE);

    private Teasers() {}

    static BitSet of(PageLines page) {
        BitSet leading = leading(page);
        Map<Region, List<Region>> byParent = new HashMap<>();
        for (Region region : page.regions())
            if (region.parent() != null && isTeaser(page, region, leading))
                byParent.computeIfAbsent(region.parent(), parent -> new ArrayList<>())
                        .add(region);
        BitSet lines = new BitSet();
        byParent.forEach((parent, teasers) -> {
            if (teasers.size() >= LEAST_ALIKE) teasers.forEach(teaser -> lines.set(teaser.from(), teaser.to()));
        });
        return lines;
    }

    /** @return the lines with a link that leads elsewhere, not to a place of the page, a script or a picture */
    private static BitSet leading(PageLines page) {
        BitSet leading = new BitSet();
        for (PageLines.Anchor anchor : page.anchors()) {
            if (!INWARD.matcher(anchor.element().attr("href").strip()).matches()) leading.set(anchor.line());
        }
        return leading;
    }

    private static boolean isTeaser(PageLines page, Region region, BitSet leading) {
        if (region.lines() < 2 || region.lines() > MOST_LINES) return false;
        boolean titled = false;
        for (int i = region.from(); i < region.to(); i++) {
            Line line = page.lines().get(i);
            if (line.linkDensity() > 0.6 && leading.get(i)) titled = true;
            else if (titled && line.linkDensity() < 0.3 && line.size() >= LEAST_SIZE) return true;
            else if (!titled && line.size() >= LEAST_SIZE) return false;
        }
        return false;
    }
}
