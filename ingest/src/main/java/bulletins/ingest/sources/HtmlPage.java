package bulletins.ingest.sources;

import bulletins.model.decoding.Decoder;
import bulletins.model.markup.HtmlTree;
import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Parses pages in the encoding that browsers take, and keeps it as the document's, for queries go out in it. */
public final class HtmlPage {
    private HtmlPage() {}

    public static Document parse(byte[] bytes, @Nullable String contentType, String url) {
        Decoder.Decoded decoded = new Decoder().decode(bytes, contentType);
        Document page = HtmlTree.parse(decoded.text(), url).document();
        if (Charset.isSupported(decoded.charset())) page.outputSettings().charset(Charset.forName(decoded.charset()));
        return page;
    }
}
