package bulletins.stream.reading.lines;

import bulletins.stream.reading.unseen.Hidden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a parsed page once, without recursion, and writes down its visible lines. */
final class LineCollector implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(("script style title noscript template iframe object embed select"
                    + " textarea button input svg canvas audio video map datalist dialog marquee")
            .split(" "));
    private static final int LONGEST_LINK = 300;
    /** Longest address that leads anywhere; servers refuse longer ones. */
    private static final int LONGEST_ADDRESS = 8_000;

    private static final int LONGEST_PATH = 200;
    /** Blocks in which a field is of what stands in the next one. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageLines.Anchor> anchors = new ArrayList<>();
    private final LineText text = new LineText();
    /** Siblings of one kind share their path. */
    private final Map<String, String> paths = new HashMap<>();

    /** Siblings share their classes too, of which only screen readers tell some. */
    private final Map<String, Boolean> spoken = new HashMap<>();

    private @Nullable Block block;
    private int linkDepth;
    /** The data table being read: its rows are lines, and blocks inside cells break nothing. */
    private @Nullable Element table;

    private final Captions captions = new Captions();
    private final Set<String> jamming;
    private final int most;

    private LineCollector(Set<String> jamming, int most) {
        this.jamming = jamming;
        this.most = most;
    }

    /** @param most lines, after which the rest is left out */
    static PageLines collect(Element root, int most) {
        LineCollector collector = new LineCollector(Hidden.jamming(root), most);
        collector.block = new Block(root, null, 0, root.normalName());
        collector.blocks.add(collector.block);
        NodeTraversor.filter(collector, root);
        collector.endLine();
        collector.blocks.get(0).close(collector.lines.size());
        return PageLines.of(collector.lines, collector.blocks, collector.anchors);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText(), linkDepth > 0, preformatted(words));
            if (text.hasBreak()) text.takeBroken(this::add);
            return lines.size() < most ? FilterResult.CONTINUE : FilterResult.STOP;
        }
        if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
        if (isField(element)) text.field();
        if (depth > 0 && isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
        open(element, depth);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) close(element, depth);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("img") || name.equals("picture")) captions.picture(block, lines.size());
        if (name.equals("a") && element.hasAttr("href")) {
            if (!isWrapper(element)) linkDepth++;
            if (element.attr("href").length() <= LONGEST_ADDRESS)
                anchors.add(new PageLines.Anchor(element, lines.size()));
        } else if (name.equals("br") || name.equals("hr")) {
            if (table == null) endLine();
            else text.space();
        } else if (table != null) {
            if (name.equals("tr")) endLine();
            else if (name.equals("td") || name.equals("th")) text.cell();
            else if (element.isBlock()) text.space();
        } else if (depth > 0 && Block.is(element)) {
            endLine();
            block = new Block(element, block, lines.size(), path(name));
            blocks.add(block);
            captions.enter(block);
            if (name.equals("table") && DataTable.is(element)) table = element;
        }
        text.seam();
    }

    /** Deep blocks are known by their last tag alone, so that no path is long. */
    private String path(String name) {
        if (block == null || block.path().length() > LONGEST_PATH) return name;
        return paths.computeIfAbsent(block.path() + '/' + name, path -> path);
    }

    private void close(Element element, int depth) {
        String name = element.normalName();
        if (name.equals("a") && element.hasAttr("href") && !isWrapper(element)) linkDepth--;
        text.seam();
        if (table != null && !element.equals(table)) return;
        if (depth == 0 || block == null || !block.element().equals(element)) return;
        endLine();
        if (!CELLS.contains(name)) text.noField();
        table = null;
        block.close(lines.size());
        captions.leave(block, lines);
        block = block.parent();
    }

    private void endLine() {
        if (text.isEmpty()) return;
        boolean field = text.isField();
        LineText.Taken taken = text.take();
        if (field && block != null) lines.add(Line.of(taken, Line.Kind.FIELD, block));
        else add(taken);
    }

    private void add(LineText.Taken taken) {
        if (!taken.text().isEmpty() && block != null && lines.size() < most)
            lines.add(Line.of(taken, kind(taken.text(), block), block));
    }

    private Line.Kind kind(String line, Block at) {
        if (table != null) return Line.Kind.ROW;
        if (captions.isCredit(line, lines.size())) return Line.Kind.CREDIT;
        String name = at.element().normalName();
        if (HEADINGS.contains(name)) return Line.Kind.HEADING;
        if (name.equals("caption") || captions.isOpen()) return Line.Kind.CAPTION;
        if (captions.isSigned(line, lines.size())) return Line.Kind.CAPTION;
        if (captions.isCentred(line, lines.size(), at)) return Line.Kind.BELOW_PICTURE;
        return name.equals("li") || name.equals("dt") || name.equals("dd") ? Line.Kind.ENTRY : Line.Kind.TEXT;
    }

    private static boolean preformatted(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.normalName().equals("pre");
    }

    private static boolean isField(Element element) {
        if (!element.normalName().equals("input")) return element.normalName().equals("select");
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        return type.equals("radio") || type.equals("checkbox") || type.equals("text") || type.equals("password");
    }

    /** A whole article inside one link is an article all the same. */
    private static boolean isWrapper(Element link) {
        if (link.childNodeSize() <= 4) return false;
        int length = 0;
        Iterator<TextNode> words = link.nodeStream(TextNode.class).iterator();
        while (words.hasNext() && length <= LONGEST_LINK)
            length += words.next().getWholeText().length();
        return length > LONGEST_LINK;
    }

    private boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || Hidden.is(element)
                || isSpoken(element)
                || Hidden.isJam(element, jamming);
    }

    /** A title is written for screen readers where a picture shows it to others. */
    private boolean isSpoken(Element element) {
        return element.hasAttr("class")
                && !element.normalName().equals("h1")
                && spoken.computeIfAbsent(element.className(), Hidden::isSpoken);
    }
}
