package bulletins.ingest.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Parses pages in the charset that their server declares, or else by byte order mark or meta element. */
public final class HtmlPage {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    public static Document parse(byte[] bytes, @Nullable String contentType, String url) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset(contentType), url);
    }

    /** @return null lets jsoup look into the page; so do unknown names */
    private static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) return null;
        Matcher named = CHARSET.matcher(contentType);
        if (!named.find()) return null;
        try {
            return Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
