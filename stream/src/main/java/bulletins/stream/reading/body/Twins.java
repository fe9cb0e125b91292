package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Region;
import java.util.BitSet;
import java.util.List;

/** Blocks that say what stands right above them again, as pages set in films and offers once for large screens and once for small ones. */
final class Twins {
    /** Lines that are twice a paragraph or a row by chance are fewer. */
    private static final int LEAST = 2;

    private static final int MOST = 12;

    private Twins() {}

    /** @return the lines of both */
    static BitSet of(PageLines page) {
        BitSet twins = new BitSet();
        for (Region region : page.regions()) {
            int above = region.from() - region.lines();
            if (above < 0 || region.lines() < LEAST || region.lines() > MOST) continue;
            if (texts(page, above, region.from()).equals(texts(page, region.from(), region.to())))
                twins.set(above, region.to());
        }
        return twins;
    }

    private static List<String> texts(PageLines page, int from, int to) {
        return page.lines().subList(from, to).stream().map(Line::text).toList();
    }
}
