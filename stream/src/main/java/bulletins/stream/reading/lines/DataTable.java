package bulletins.stream.reading.lines;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells a table of data, whose rows are read as lines, from one that only lays out the page. */
final class DataTable implements NodeFilter {
    private static final Set<String> LAYOUT = Set.of("table", "ul", "ol", "dl", "form", "h1", "h2", "h3");
    /** Longest cell in characters that still looks like a cell and not like a column of text. */
    private static final int LONGEST_CELL = 400;

    private int rows;
    private int cells;
    /** Blocks in the cells: data have one in each at most. */
    private int blocks;

    private int letters;
    private boolean layout;

    static boolean is(Element table) {
        DataTable look = new DataTable();
        NodeTraversor.filter(look, table);
        return !look.layout && look.rows >= 2 && look.cells >= 2 * look.rows && look.blocks <= look.cells;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            letters += words.getWholeText().length();
            layout |= letters > LONGEST_CELL;
        }
        if (!(node instanceof Element element) || depth == 0) return layout ? FilterResult.STOP : FilterResult.CONTINUE;
        String name = element.normalName();
        if (name.equals("tr")) rows++;
        if (name.equals("td") || name.equals("th")) {
            cells++;
            letters = 0;
        }
        if (name.equals("div")) blocks++;
        layout |= LAYOUT.contains(name);
        return layout ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
