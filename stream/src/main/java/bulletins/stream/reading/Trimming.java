package bulletins.stream.reading;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Takes heads (title, date, 来源, 字号), tails (责任编辑, 免责声明, 相关新闻) and scraps off the chosen lines and says why each went. */
final class Trimming {
    private final PageLines page;
    private final LineRole[] roles;
    private final BitSet kept;
    private final Map<Integer, String> reasons = new TreeMap<>();

    private Trimming(PageLines page, BitSet chosen) {
        this.page = page;
        this.kept = (BitSet) chosen.clone();
        this.roles = new LineRole[page.lines().size()];
        chosen.stream().forEach(i -> roles[i] = LineRole.of(page.lines().get(i)));
    }

    /**
     * @param lines what is left
     * @param reasons why a line went, by its number
     */
    record Trimmed(BitSet lines, Map<Integer, String> reasons) {}

    static Trimmed trim(PageLines page, BitSet chosen, String title) {
        Trimming trimming = new Trimming(page, chosen);
        trimming.dropAsides();
        trimming.cutHead(title);
        trimming.cutTail();
        trimming.dropScraps();
        return new Trimmed(trimming.kept, trimming.reasons);
    }

    /** A block named as an aside goes, unless it holds so much that the name must be wrong. */
    private void dropAsides() {
        int total = page.size(kept);
        for (Asides.Aside aside : Asides.of(page)) {
            BitSet inside = kept.get(aside.region().from, aside.region().to);
            int size = inside.stream()
                    .map(i -> page.lines().get(i + aside.region().from).size())
                    .sum();
            if (size * 10 < total * 3)
                inside.stream().forEach(i -> drop(i + aside.region().from, "in a block named " + aside.name()));
        }
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1))
            if (page.lines().get(i).kind() == Line.Kind.CAPTION) drop(i, "a caption");
    }

    /** Up to the first prose, whatever stands above the title or the date is not yet the article. */
    private void cutHead(String title) {
        int prose = firstProse();
        int last = -1;
        for (int i = kept.nextSetBit(0); i >= 0 && i < prose; i = kept.nextSetBit(i + 1))
            if (roles[i] == LineRole.HEAD || same(page.lines().get(i).text(), title)) last = i;
        for (int i = kept.nextSetBit(0); i >= 0 && i <= last; i = kept.nextSetBit(i + 1)) drop(i, "above the text");
        for (int i = kept.nextSetBit(0); i >= 0 && i < prose; i = kept.nextSetBit(i + 1))
            if (roles[i] == LineRole.LINKS || roles[i] == LineRole.SCRAP) drop(i, "above the text");
    }

    private int firstProse() {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) if (roles[i] == LineRole.PROSE) return i;
        return kept.length();
    }

    /** The first sign of an end after which little prose follows ends the article. */
    private void cutTail() {
        int total = prose(0);
        int before = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (roles[i] == LineRole.PROSE) before += page.lines().get(i).size();
            boolean enough = before > 0 && before * 10 >= total * 6;
            if (roles[i] == LineRole.END && enough) {
                for (int j = i; j >= 0; j = kept.nextSetBit(j + 1)) drop(j, "after the end of the article");
                break;
            }
        }
        for (int i = kept.length() - 1; i >= 0 && roles[i] != LineRole.PROSE; i = kept.previousSetBit(i - 1)) {
            if (roles[i] == LineRole.PLAIN) {
                if (page.lines().get(i).linkDensity() < 0.3) break;
            }
            drop(i, "below the text");
        }
    }

    private int prose(int from) {
        int size = 0;
        for (int i = kept.nextSetBit(from); i >= 0; i = kept.nextSetBit(i + 1))
            if (roles[i] == LineRole.PROSE) size += page.lines().get(i).size();
        return size;
    }

    private void dropScraps() {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            switch (roles[i]) {
                case SCRAP -> drop(i, "a button or counter");
                case LINKS -> drop(i, "links");
                case END -> drop(i, "an editor's line");
                default -> {}
            }
        }
    }

    private void drop(int line, String reason) {
        kept.clear(line);
        reasons.putIfAbsent(line, reason);
    }

    private static boolean same(String line, String title) {
        return !title.isEmpty() && letters(line).equals(letters(title));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
