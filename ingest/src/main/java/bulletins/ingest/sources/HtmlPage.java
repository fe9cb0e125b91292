package bulletins.ingest.sources;

import bulletins.model.decoding.Decoder;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Parses pages in the encoding that browsers take, and keeps it as the document's, for queries go out in it. Reading ends where there
 * are more elements than the length of a page allows, which no page that people read comes near: a few bytes of elements left open,
 * again and again, would else fill all memory.
 */
public final class HtmlPage {
    private static final int FREE = 20_000;
    /** Characters for each element beyond the free ones. */
    private static final int LENGTH = 10;

    private static final int MOST = 400_000;

    private HtmlPage() {}

    public static Document parse(byte[] bytes, @Nullable String contentType, String url) {
        Decoder.Decoded decoded = new Decoder().decode(bytes, contentType);
        Document page = tree(decoded.text(), url);
        if (Charset.isSupported(decoded.charset())) page.outputSettings().charset(Charset.forName(decoded.charset()));
        return page;
    }

    private static Document tree(String html, String url) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, url)) {
            Iterator<Element> elements = parser.iterator();
            int left = Math.min(MOST, FREE + html.length() / LENGTH);
            for (; left > 0 && elements.hasNext(); left--) elements.next();
            return elements.hasNext() ? parser.stop().document() : parser.document();
        }
    }
}
