package bulletins.stream.reading.lines;

import bulletins.model.markup.HtmlTree;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a tree, of which lines are made: no more than the tree may have elements. */
public record Markup(HtmlTree tree) {
    public static Markup parse(String html, String url) {
        return new Markup(HtmlTree.parse(html, url));
    }

    public Document document() {
        return tree.document();
    }

    /** @return how many elements the tree may have */
    public int most() {
        return tree.most();
    }

    /** @return whether the rest of the page was left unread */
    public boolean cut() {
        return tree.cut();
    }

    /** @return all elements as they are now, in document order */
    public List<Element> elements() {
        return tree.elements();
    }

    public PageLines lines() {
        return LineCollector.collect(tree.document().body(), tree.most());
    }
}
