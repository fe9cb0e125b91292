package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes heads, tails, captions and scraps off the chosen lines and says why each went. */
public final class Trimming {
    /**
     * Tenths of the choice that a block named as an aside may hold and go: where the text opens inside it or anywhere, and where it
     * opens outside.
     */
    private static final int MOST_INSIDE = 3;

    private static final int MOST_OUTSIDE = 6;

    /** Size of the least article, which news in brief are. */
    private static final int LEAST_LEFT = 60;

    /** What captions that only their words tell may be of the text: one part of so many. */
    private static final int MOST_CREDITS = 10;

    private final KeptLines lines;

    private Trimming(KeptLines lines) {
        this.lines = lines;
    }

    /**
     * @param lines what is left
     * @param roles of the chosen lines, by their number
     * @param reasons why a line went, by its number
     */
    public record Trimmed(BitSet lines, LineRole[] roles, Map<Integer, String> reasons) {}

    static Trimmed trim(PageLines page, Asides asides, MainText.Choice chosen, String title, boolean captions) {
        KeptLines lines = new KeptLines(page, chosen.lines());
        Trimming trimming = new Trimming(lines);
        trimming.drop(asides, chosen.opening().line());
        if (!captions) trimming.dropCaptions();
        Twins.of(page).stream().forEach(i -> lines.drop(i, "said twice"));
        Stamps.of(lines).forEach(i -> lines.drop(i, "when a paragraph came"));
        Series.takeForText(lines);
        Head.cut(lines, title, chosen.opening().summary());
        Tail.cut(lines);
        trimming.dropScraps();
        trimming.dropStrays();
        PullQuotes.of(lines).forEach(i -> lines.drop(i, "said in a paragraph too"));
        if (!captions) trimming.dropCredits();
        return new Trimmed(lines.left(), lines.roles(), lines.reasons());
    }

    /** A block named as an aside goes, unless it holds so much that the name must be wrong. */
    private void drop(Asides asides, int opening) {
        asides.elsewhere().forEach((line, why) -> {
            if (!lines.isLeft(line)) lines.drop(line, why);
        });
        int total = lines.page().size(lines.left());
        for (Asides.Aside aside : asides.blocks()) {
            int from = aside.block().from();
            boolean opens = opening >= from && opening < aside.block().to();
            boolean headed = aside.kind() == Asides.Kind.HEADED;
            if (opens && (headed || aside.kind() == Asides.Kind.TOLD)) continue;
            boolean outside = opening >= 0 && !opens;
            BitSet inside = lines.left().get(from, aside.block().to());
            int size = inside.stream().map(i -> lines.line(i + from).size()).sum();
            if (headed && ToldAside.readsOn(lines.page(), aside.block())) continue;
            boolean below = headed && outside && from > opening && total - size >= LEAST_LEFT;
            if (below || size * 10 < total * (outside ? MOST_OUTSIDE : MOST_INSIDE))
                inside.stream().forEach(i -> lines.drop(i + from, "in a block " + aside.sign()));
        }
    }

    private void dropCaptions() {
        for (int i = lines.first(); i >= 0; i = lines.next(i))
            if (lines.line(i).kind() == Line.Kind.CAPTION) lines.drop(i, "a caption");
    }

    /** Where much of a story is told in pictures, what stands below them is its text. */
    private void dropCredits() {
        BitSet credits = lines.left(Line.Kind.CREDIT);
        BitSet below = lines.left(Line.Kind.BELOW_PICTURE);
        long centred = lines.left().stream()
                .filter(i -> lines.line(i).block().isCentred())
                .count();
        if (centred == below.cardinality()) credits.or(below);
        PageLines page = lines.page();
        if (MOST_CREDITS * page.size(credits) < page.size(lines.left()))
            credits.stream().forEach(i -> lines.drop(i, "a caption"));
    }

    private void dropScraps() {
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            switch (lines.role(i)) {
                case SCRAP, TIME -> lines.drop(i, "a button or counter");
                case LINKS -> lines.drop(i, "links");
                case END -> lines.drop(i, "an editor's line");
                case COMMENTS -> lines.drop(i, "about comments");
                case ASIDE -> lines.drop(i, "beside the text");
                default -> {}
            }
        }
    }

    /** A few words without a mark are of the sort of the lines around them that went, and of the links of a list that they open. */
    private void dropStrays() {
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            Line line = lines.line(i);
            if (lines.role(i) == LineRole.HEAD && isRefuse(i - 1) && lines.roles()[i - 1] == LineRole.LINKS)
                lines.drop(i, "the date of a link");
            boolean words = lines.role(i) == LineRole.PLAIN && line.marks() == 0 && !lines.isAttachment(i);
            boolean between = isRefuse(i - 1) && line.kind() != Line.Kind.HEADING;
            if (words && isRefuse(i + 1) && (between || opensLinks(i)))
                lines.drop(i, "a stray among links and buttons");
        }
    }

    private boolean opensLinks(int line) {
        Block list = lines.line(line).block().parent();
        Line.Kind kind = lines.line(line).kind();
        return (kind == Line.Kind.HEADING || kind == Line.Kind.ENTRY)
                && list != null
                && list.from() == line
                && list.to() > line + (kind == Line.Kind.ENTRY ? 2 : 1)
                && IntStream.range(line + 1, list.to()).allMatch(this::isRefuse);
    }

    private boolean isRefuse(int line) {
        if (line < 0 || line >= lines.roles().length || lines.isLeft(line)) return false;
        LineRole role = lines.roles()[line];
        return role != null && !role.mayBeOfArticle();
    }
}
