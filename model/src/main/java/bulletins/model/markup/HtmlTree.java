package bulletins.model.markup;

import java.util.Iterator;
import java.util.List;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * HTML as a tree that is never much larger than its text. Reading ends where there are more elements than the length allows, which no
 * page that people read comes near: a few bytes of elements left open, again and again, would else fill all memory.
 *
 * @param most elements that the tree may have
 * @param cut whether the rest of the page was left unread
 */
public record HtmlTree(Document document, int most, boolean cut) {
    /** Deeper elements become siblings; no page that people read is nested so deep. */
    private static final int DEEPEST = 400;

    private static final int FREE = 20_000;
    /** Characters for each element beyond the free ones; pages that people read have some 30. */
    private static final int LENGTH = 10;

    private static final int MOST = 400_000;

    public static HtmlTree parse(String html, String url) {
        int most = Math.min(MOST, FREE + html.length() / LENGTH);
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(html, url)) {
            boolean cut = !isReadThrough(parser.iterator(), most);
            return new HtmlTree(cut ? parser.stop().document() : parser.document(), most, cut);
        }
    }

    private static boolean isReadThrough(Iterator<Element> elements, int most) {
        try {
            int read = 0;
            for (; read < most && elements.hasNext(); read++) elements.next();
            return read < most;
        } catch (ValidationException | IndexOutOfBoundsException lost) {
            // jsoup 1.24.1 loses its place among templates and formatting that are nested beyond the depth it is given
            return false;
        }
    }

    /** @return all elements as they are now, in document order */
    public List<Element> elements() {
        return document.getAllElements();
    }
}
