package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.Optional;

/** Tells pages that list articles, or hold nothing to read, from articles. */
public final class IndexPage {
    /** Two short sentences; less is a notice on a page of something else. */
    static final int LEAST_SIZE = 60;

    private static final int MANY_LINKS = 10;
    private static final int MANY_HEADLINES = 4;

    private IndexPage() {}

    /** @return why the page holds no article, or nothing when it does */
    public static Optional<String> why(PageLines page, BitSet chosen, Trimming.Trimmed trimmed) {
        BitSet kept = trimmed.lines();
        int size = page.size(kept);
        if (size < LEAST_SIZE) return Optional.of("the page holds no running text");
        int links = 0;
        int linked = 0;
        int headlines = 0;
        int prose = 0;
        for (int i = kept.nextSetBit(0); i >= 0 && i < kept.length(); i = chosen.nextSetBit(i + 1)) {
            Line line = page.lines().get(i);
            LineRole role = trimmed.roles()[i];
            if (role == LineRole.PROSE && kept.get(i)) prose++;
            if (role != LineRole.LINKS) continue;
            links++;
            linked += line.linked();
            if (line.kind() == Line.Kind.HEADING) headlines++;
        }
        if (links >= MANY_LINKS && linked > size && links > 2 * prose)
            return Optional.of("the page is a list: " + links + " links and " + prose + " lines of text");
        if (headlines >= MANY_HEADLINES && 3 * headlines >= prose)
            return Optional.of("the page is a list of " + headlines + " headlines with teasers");
        long sentences =
                kept.stream().filter(i -> page.lines().get(i).marks() > 0).count();
        boolean scattered = prose == 0
                && kept.cardinality() > 6
                && size / kept.cardinality() < 40
                && 2 * sentences < kept.cardinality();
        return scattered ? Optional.of("the page holds scraps of text and no paragraph") : Optional.empty();
    }
}
