package bulletins.model.markup;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * HTML as a tree that is never much larger than its text and costs little more. Reading ends where there is more markup than the length
 * allows, which no page that people read comes near: a few bytes of elements left open, again and again, would else fill all memory, and
 * a tag that does not end would take a minute.
 *
 * @param most elements that the tree may have
 * @param cut whether the rest of the page was left unread
 */
public record HtmlTree(Document document, int most, boolean cut) {
    /** Deeper elements become siblings; no page that people read is nested so deep. */
    private static final int DEEPEST = 200;

    private static final int FREE = 20_000;
    /** Characters for each element beyond the free ones; pages that people read have some 30. */
    private static final int LENGTH = 10;

    /** A list of 100,000 links fits. */
    private static final int MOST = 220_000;

    /** Attributes that count as one more element. */
    private static final int ATTRIBUTES = 4;

    /** Characters of a page in which nothing can cost much. */
    private static final int SMALL = 1_000_000;

    /** What costs jsoup far more than its length: references to characters, and tags that go on without a value. */
    private static final Pattern COSTLY = Pattern.compile("&|</?[a-zA-Z][^>\"'=]*+");
    /** Characters of such a tag that cost no more than others. */
    private static final int CHEAP = 200;

    /** References, and characters of such tags, that are read of a page. */
    private static final int AFFORDED = 1_000_000;

    public static HtmlTree parse(String html, String url) {
        int most = Math.min(MOST, FREE + html.length() / LENGTH);
        String read = html.length() <= SMALL ? html : html.substring(0, affordable(html));
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(read, url)) {
            boolean cut = !isReadThrough(parser.iterator(), most) || read.length() < html.length();
            return new HtmlTree(cut ? parser.stop().document() : parser.document(), most, cut);
        }
    }

    /** @return where what is costly begins to be too much, or the length where it is not */
    private static int affordable(String html) {
        int costs = 0;
        Matcher costly = COSTLY.matcher(html);
        while (costly.find()) {
            boolean reference = html.charAt(costly.start()) == '&';
            costs += reference ? 1 : Math.max(0, costly.end() - costly.start() - CHEAP);
            if (costs > AFFORDED) return costly.start();
        }
        return html.length();
    }

    private static boolean isReadThrough(Iterator<Element> elements, int most) {
        try {
            int read = 0;
            while (read < most && elements.hasNext())
                read += 1 + elements.next().attributesSize() / ATTRIBUTES;
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
