package bulletins.stream.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Takes heads (title, date, 来源, 字号), tails (责任编辑, 免责声明, 相关新闻) and scraps off the chosen lines and says why each went. */
final class Trimming {
    /** Size of plain lines that may stand above a line of the head; a head further down is part of the text. */
    private static final int HEAD_SIZE = 200;

    /** Lines whose words are looked at, from either end; between them a page of many thousand lines is judged by shape. */
    private static final int READ_FIRST = 1_000;

    private static final int READ_LAST = 2_000;

    private final PageLines page;
    private final LineRole[] roles;
    private final BitSet kept;
    /** Lines that link to files: they are links, and of the article all the same. */
    private final BitSet annexes = new BitSet();

    private final Map<Integer, String> reasons = new TreeMap<>();

    private Trimming(PageLines page, BitSet chosen) {
        this.page = page;
        this.kept = (BitSet) chosen.clone();
        this.roles = new LineRole[page.lines().size()];
        int ahead = chosen.cardinality();
        int behind = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1), behind++, ahead--) {
            boolean read = behind < READ_FIRST || ahead <= READ_LAST;
            roles[i] = read
                    ? LineRole.of(page.lines().get(i))
                    : LineRole.byShape(page.lines().get(i));
        }
        for (PageLines.Anchor anchor : page.anchors())
            if (kept.get(anchor.line()) && Annexes.isFile(anchor.element())) {
                roles[anchor.line()] = LineRole.PLAIN;
                annexes.set(anchor.line());
            }
    }

    /**
     * @param lines what is left
     * @param roles of the chosen lines, by their number
     * @param reasons why a line went, by its number
     */
    record Trimmed(BitSet lines, LineRole[] roles, Map<Integer, String> reasons) {}

    static Trimmed trim(PageLines page, BitSet chosen, String title) {
        Trimming trimming = new Trimming(page, chosen);
        trimming.dropAsides();
        trimming.cutHead(title);
        trimming.cutTail();
        trimming.cutLinkedTail();
        trimming.dropScraps();
        trimming.dropStrays();
        return new Trimmed(trimming.kept, trimming.roles, trimming.reasons);
    }

    /** A block named as an aside goes, unless it holds so much that the name must be wrong. */
    private void dropAsides() {
        int total = page.size(kept);
        for (Asides.Aside aside : Asides.of(page)) {
            BitSet inside = kept.get(aside.region().from, aside.region().to);
            int size = inside.stream().map(i -> size(i + aside.region().from)).sum();
            if (size * 10 < total * 3)
                inside.stream().forEach(i -> drop(i + aside.region().from, "in a block named " + aside.name()));
        }
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1))
            if (page.lines().get(i).kind() == Line.Kind.CAPTION) drop(i, "a caption");
    }

    /** Up to the first prose, whatever stands above the title or the date is not yet the article. */
    private void cutHead(String title) {
        String letters = Letters.of(title);
        int last = -1;
        int above = 0;
        int at = kept.nextSetBit(0);
        for (; at >= 0 && roles[at] != LineRole.PROSE && above < HEAD_SIZE; at = kept.nextSetBit(at + 1)) {
            boolean titled = !letters.isEmpty()
                    && Letters.of(page.lines().get(at).text()).equals(letters);
            if (titled || roles[at] == LineRole.HEAD || roles[at] == LineRole.DAY) last = at;
            else if (roles[at] == LineRole.PLAIN) above += size(at);
        }
        for (int i = kept.nextSetBit(0); i >= 0 && (at < 0 || i < at); i = kept.nextSetBit(i + 1))
            if (i <= last || roles[i] != LineRole.PLAIN) drop(i, "above the text");
    }

    /** The first sign of an end after which little of the same sort of text follows ends the article. */
    private void cutTail() {
        Map<String, Integer> left = new HashMap<>();
        kept.stream().filter(i -> roles[i] == LineRole.PROSE).forEach(i -> left.merge(path(i), size(i), Integer::sum));
        int total = left.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> seen = new HashMap<>();
        int before = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (roles[i] == LineRole.PROSE) {
                before += size(i);
                seen.merge(path(i), size(i), Integer::sum);
            }
            if ((roles[i] != LineRole.END && roles[i] != LineRole.ASIDE) || before * 10 < total * 6 || before == 0)
                continue;
            String main = seen.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            int alike = left.getOrDefault(main, 0) - seen.getOrDefault(main, 0);
            if (roles[i] == LineRole.END || alike < 60) {
                for (int j = i; j >= 0; j = kept.nextSetBit(j + 1)) drop(j, "after the end of the article");
                break;
            }
        }
        for (int i = kept.length() - 1; i >= 0 && !staysLast(i); i = kept.previousSetBit(i - 1))
            drop(i, "below the text");
    }

    /** Headings, links and teasers of other pages may end the choice without a sign: the end that holds more of them than of text goes. */
    private void cutLinkedTail() {
        double sum = 0;
        double least = 0;
        int cut = -1;
        for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
            sum += worth(i);
            if (sum < least) {
                least = sum;
                cut = i;
            }
        }
        for (int i = cut; i >= 0; i = kept.nextSetBit(i + 1)) drop(i, "links and teasers after the text");
    }

    /** What a line says for its being text, in characters; links, buttons and signs of an end speak against it. */
    private double worth(int line) {
        return switch (roles[line]) {
            case PROSE -> Math.min(size(line), 300);
            case LINKS -> -60;
            case SCRAP, HEAD -> -20;
            case ASIDE -> -60;
            case END -> -100;
            case PLAIN, DAY -> page.lines().get(line).marks() > 0 || annexes.get(line) ? size(line) : 0;
        };
    }

    /** A few words without a mark between two lines that went are of their sort. */
    private void dropStrays() {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Line line = page.lines().get(i);
            if (roles[i] == LineRole.PLAIN
                    && line.kind() != Line.Kind.HEADING
                    && line.marks() == 0
                    && !annexes.get(i)
                    && isRefuse(i - 1)
                    && isRefuse(i + 1)) drop(i, "a stray among links and buttons");
        }
    }

    private boolean isRefuse(int line) {
        return line >= 0
                && line < roles.length
                && roles[line] != null
                && !kept.get(line)
                && (roles[line] == LineRole.LINKS
                        || roles[line] == LineRole.SCRAP
                        || roles[line] == LineRole.ASIDE
                        || roles[line] == LineRole.END
                        || roles[line] == LineRole.HEAD);
    }

    private boolean staysLast(int line) {
        boolean text = roles[line] == LineRole.PLAIN || roles[line] == LineRole.DAY;
        return roles[line] == LineRole.PROSE
                || (text && (annexes.get(line) || page.lines().get(line).linkDensity() < 0.3));
    }

    private void dropScraps() {
        for (int i = kept.nextSetBit(0), seen = 0; i >= 0 && seen < 4; i = kept.nextSetBit(i + 1), seen++)
            if (roles[i] == LineRole.HEAD) drop(i, "a line of the head");
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            switch (roles[i]) {
                case SCRAP -> drop(i, "a button or counter");
                case LINKS -> drop(i, "links");
                case END -> drop(i, "an editor's line");
                case ASIDE -> drop(i, "beside the text");
                default -> {}
            }
        }
    }

    private String path(int line) {
        return page.lines().get(line).region().path;
    }

    private int size(int line) {
        return page.lines().get(line).size();
    }

    private void drop(int line, String reason) {
        kept.clear(line);
        reasons.putIfAbsent(line, reason);
    }
}
