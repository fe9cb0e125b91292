package bulletins.stream.reading.lines;

import bulletins.model.markup.HtmlTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A page as lines in reading order, the blocks they stand in, and the links among them; sums over any run of lines are ready.
 *
 * @param blocks in document order, so that a parent stands before its children
 */
public record PageLines(
        List<Line> lines, List<Block> blocks, List<Anchor> anchors, int[] sizes, int[] linked, int[] marks) {

    /** Addresses of a place on the page, a script or a picture. */
    private static final Pattern INWARD =
            Pattern.compile("^(?:$|#|javascript:)|\\.(?:jpe?g|png|gif|webp)$", Pattern.CASE_INSENSITIVE);

    /** A link and the line that it stands in. */
    public record Anchor(Element element, int line) {}

    public Line line(int number) {
        return lines.get(number);
    }

    /** @return what a reader sees of the page, in no more lines than its tree may have elements */
    public static PageLines of(HtmlTree page) {
        return LineCollector.collect(page.document().body(), page.most());
    }

    static PageLines of(List<Line> lines, List<Block> blocks, List<Anchor> anchors) {
        int[] sizes = new int[lines.size() + 1];
        int[] linked = new int[lines.size() + 1];
        int[] marks = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            sizes[i + 1] = sizes[i] + lines.get(i).size();
            linked[i + 1] = linked[i] + lines.get(i).linked();
            marks[i + 1] = marks[i] + lines.get(i).marks();
        }
        return new PageLines(lines, blocks, anchors, sizes, linked, marks);
    }

    /** @return the page as if some lines said nothing; line numbers and blocks stay */
    public PageLines without(BitSet some) {
        List<Line> left = new ArrayList<>(lines);
        some.stream().forEach(i -> left.set(i, lines.get(i).silenced()));
        return of(left, blocks, anchors);
    }

    /** @return the lines with a link that leads elsewhere, not to a place of the page, a script or a picture */
    public BitSet leadingAway() {
        BitSet leading = new BitSet();
        for (Anchor anchor : anchors) {
            if (!INWARD.matcher(anchor.element.attr("href").strip()).find()) leading.set(anchor.line);
        }
        return leading;
    }

    public int size(Block block) {
        return sizes[block.to()] - sizes[block.from()];
    }

    public int marks(Block block) {
        return marks[block.to()] - marks[block.from()];
    }

    public double linkDensity(Block block) {
        int size = size(block);
        return size == 0 ? 0 : (double) (linked[block.to()] - linked[block.from()]) / size;
    }

    public int size(BitSet chosen) {
        return chosen.stream().map(i -> lines.get(i).size()).sum();
    }
}
