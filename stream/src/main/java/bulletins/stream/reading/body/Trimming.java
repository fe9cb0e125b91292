package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes heads (title, date, 来源, 字号), tails and scraps off the chosen lines and says why each went. */
public final class Trimming {
    /** Size of plain lines that may stand above a line of the head; a head further down is part of the text. */
    private static final int HEAD_SIZE = 200;
    /** Lines within which a byline may stand below a summary. */
    private static final int HEAD_LINES = 4;

    /** Tenths of the choice that a block named as an aside may hold and go: where the text opens inside it or anywhere, and where it opens outside. */
    private static final int MOST_INSIDE = 3;

    private static final int MOST_OUTSIDE = 6;

    /** Letters of a line that may be a part of the title. */
    private static final int LEAST_PART = 6;

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
        Series.keep(lines);
        trimming.cutHead(title, chosen.opening().summary());
        Tail.cut(lines);
        trimming.dropScraps();
        trimming.dropStrays();
        PullQuotes.of(lines).forEach(i -> lines.drop(i, "said in a paragraph too"));
        if (!captions) trimming.dropCredits();
        return new Trimmed(lines.left(), lines.roles(), lines.reasons());
    }

    /** A block named as an aside goes, unless it holds so much that the name must be wrong. */
    private void drop(Asides asides, int opening) {
        int total = lines.page().size(lines.left());
        for (Asides.Aside aside : asides.blocks()) {
            int from = aside.block().from();
            boolean opens = opening >= from && opening < aside.block().to();
            if (opens && aside.kind() == Asides.Kind.TOLD) continue;
            boolean outside = opening >= 0 && !opens;
            BitSet inside = lines.left().get(from, aside.block().to());
            int size = inside.stream().map(i -> lines.line(i + from).size()).sum();
            if (size * 10 < total * (outside ? MOST_OUTSIDE : MOST_INSIDE))
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

    /** Up to the first prose, whatever stands above the title or the date is not yet the article; the title may be shown below a first sentence. */
    private void cutHead(String title, int summary) {
        String letters = Letters.of(title);
        int end = lastWords();
        int last = -1;
        int above = 0;
        boolean begun = false;
        int at = lines.first();
        for (; at >= 0 && above < HEAD_SIZE; at = lines.next(at)) {
            String own = Letters.of(lines.line(at).text());
            boolean titled = !letters.isEmpty() && (own.equals(letters) || (!begun && isPart(own, letters)));
            if (lines.role(at) == LineRole.PROSE && !titled) break;
            boolean head = lines.role(at) == LineRole.HEAD || (lines.role(at) == LineRole.DAY && at < end);
            if (titled || (head && !begun)) last = at;
            if (lines.role(at) == LineRole.PLAIN) above += lines.line(at).size();
            begun = !titled && (begun || isSentence(at));
        }
        int below = titleBelow(at, letters);
        for (int i = lines.first(); i >= 0 && (at < 0 || i < Math.max(at, below + 1)); i = lines.next(i)) {
            boolean head = i <= Math.max(last, below) || !lines.mayBeText(i);
            boolean text = at >= 0 && i >= at && i != below && lines.role(i) == LineRole.PROSE;
            if (head && !text && !isSummary(i, summary, letters)) lines.drop(i, "above the text");
        }
        for (int i = lines.first(), seen = 0; i >= 0 && seen < HEAD_LINES; i = lines.next(i), seen++)
            if (lines.role(i) == LineRole.HEAD) lines.drop(i, "below a summary");
    }

    /** @return where the title is shown right below the first running text, or -1 */
    private int titleBelow(int text, String title) {
        for (int i = text, seen = 0; i >= 0 && seen <= HEAD_LINES; i = lines.next(i), seen++)
            if (!title.isEmpty() && Letters.of(lines.line(i).text()).equals(title)) return i;
        return -1;
    }

    private boolean isSummary(int line, int summary, String title) {
        return line == summary
                && lines.role(line) == LineRole.PLAIN
                && !Letters.of(lines.line(line).text()).equals(title);
    }

    /** A title that is broken into lines. */
    private static boolean isPart(String line, String title) {
        return line.length() >= LEAST_PART && title.contains(line);
    }

    /** An address (各区人民政府：) or a sentence begins a text, and a date below it is that of a signature or of the text. */
    private boolean isSentence(int line) {
        String text = lines.line(line).text();
        return lines.role(line) == LineRole.PLAIN && (text.endsWith("。") || text.endsWith("："));
    }

    /** @return the last line with words to read: a day below it is that of the signature */
    private int lastWords() {
        int last = lines.last();
        while (last >= 0 && lines.role(last) != LineRole.PROSE && lines.role(last) != LineRole.PLAIN)
            last = lines.previous(last);
        return last;
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
        if (line < 0 || line >= lines.roles().length || lines.left().get(line)) return false;
        LineRole role = lines.roles()[line];
        return role != null && role != LineRole.PROSE && role != LineRole.PLAIN && role != LineRole.DAY;
    }
}
