package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A small block that no name but its words tell to be beside the article: its heading, or a plea to the readers. */
final class ToldAside {
    private static final int MOST_LINES = 12;
    /** Lines of a head, which may be a heading and a link to more. */
    private static final int HEAD = 2;

    /** Longest heading in characters whose words are looked at. */
    private static final int LONGEST_HEADING = 80;

    /** The part that pleas must be of their block. */
    private static final int PLEADING = 4;

    private static final Pattern GOES_ON = Pattern.compile("[:：]\\s*\\S");

    private ToldAside() {}

    static Optional<Asides.Aside> of(PageLines page, Block block) {
        if (block.lines() < 2 || block.lines() > MOST_LINES) return Optional.empty();
        return headed(page, block)
                .map(sign -> new Asides.Aside(block, Asides.Kind.HEADED, sign))
                .or(() -> pleading(page, block).map(sign -> new Asides.Aside(block, Asides.Kind.TOLD, sign)));
    }

    /**
     * A heading of what is elsewhere (Sign up for our newsletter, 相关新闻) speaks for the smallest block that it opens; one that goes
     * on after a colon, for itself.
     */
    private static Optional<String> headed(PageLines page, Block block) {
        Line first = page.line(block.from());
        boolean aside = first.kind() == Line.Kind.HEADING
                && first.text().length() <= LONGEST_HEADING
                && Phrases.role(first.text()).filter(LineRole.ASIDE::equals).isPresent()
                && !GOES_ON.matcher(first.text()).find();
        return aside && !opensSmaller(first, block) ? Optional.of("headed " + first.text()) : Optional.empty();
    }

    /**
     * @return whether a Chinese heading stands over running text with few times and links, which other articles have: 相关政策 over what
     *     the policy says
     */
    static boolean readsOn(PageLines page, Block block) {
        if (!page.line(block.from()).hasIdeographs()) return false;
        List<Line> below = page.lines().subList(block.from() + 1, block.to());
        long texts = below.stream().filter(line -> LineRole.of(line).isText()).count();
        long signs = below.stream()
                .filter(line -> line.linked() > 0 || !LineRole.of(line).isText())
                .count();
        return signs < texts && below.stream().anyMatch(line -> LineRole.of(line) == LineRole.PROSE);
    }

    private static boolean opensSmaller(Line heading, Block block) {
        for (Block inner = heading.block(); inner != null && inner.lines() < block.lines(); inner = inner.parent())
            if (inner.lines() > HEAD) return true;
        return false;
    }

    private static Optional<String> pleading(PageLines page, Block block) {
        int size = page.lines().subList(block.from(), block.to()).stream()
                .filter(Line::plea)
                .mapToInt(Line::size)
                .sum();
        boolean much = PLEADING * size >= page.size(block);
        return much ? Optional.of("with a plea to the readers") : Optional.empty();
    }
}
