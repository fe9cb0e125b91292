package bulletins.stream.reading;

import bulletins.model.decoding.Decoder;
import bulletins.stream.splitting.formats.Format;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the bytes of a raw document are, by their first bytes before any header. */
sealed interface Contents {
    record Html(String text, Decoder.Decoded decoded) implements Contents {}

    /**
     * Text without markup, or the paragraphs of a document as lines.
     *
     * @param charset or the document's format: {@code pdf}, {@code docx}, {@code odt}, {@code doc} or {@code rtf}
     * @param evidence what tells that
     */
    record Plain(String text, String charset, String evidence) implements Contents {}

    record Other(String reason, String message) implements Contents {}

    /** The first bytes of formats that hold no page. */
    record Signature(String start, String format) {}

    List<Signature> SIGNATURES = List.of(
            new Signature("\u0089PNG", "a PNG image"),
            new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Signature("GIF8", "a GIF image"),
            new Signature("RIFF", "an image, sound or film"),
            new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Signature("\u00d0\u00cf\u0011\u00e0", "an office document"),
            new Signature("{\\rtf", "a damaged RTF document"),
            new Signature("Rar!", "a RAR archive"),
            new Signature("\u001f\u008b", "a gzip archive"),
            new Signature("7z\u00bc\u00af", "a 7z archive"),
            new Signature("\u0000\u0000\u0001\u0000", "an icon"),
            new Signature("ID3", "sound"));

    Pattern TAG = Pattern.compile(
            "<(?:!doctype|html|head|body|title|div|p|table|br|meta|script|article|span|a)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Lists for programs, and drawings. */
    Pattern OTHER_MARKUP = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[^>]{0,500}-->\\s*)?<(rss|feed|rdf:RDF|urlset|sitemapindex|opml|svg)\\b");

    Pattern JSON = Pattern.compile("^\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\[\"\\]\\d])");

    /** Characters of the start that are looked at for tags. */
    int SNIFFED = 4_096;

    static Contents of(byte[] bytes, @Nullable String contentType, Decoder decoder) {
        if (bytes.length == 0)
            return new Other("empty", "the document is empty; see whether the address answers in a browser");
        String start = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        Format format = Format.of(bytes, contentType, "");
        if (Format.DOCUMENTS.contains(format)
                && Format.open(bytes, contentType, "") instanceof Opened.Document document)
            return new Plain(
                    document.printed().lines().stream().map(Line::text).collect(Collectors.joining("\n")),
                    format.name().toLowerCase(Locale.ROOT),
                    "text of a " + format.name());
        if (format == Format.PDF) return new Other("not-a-page", "a PDF without text: broken, locked, or images only");
        for (Signature signature : SIGNATURES)
            if (start.startsWith(signature.start()))
                return new Other("not-a-page", "the document is " + signature.format() + ", not a page");
        return of(decoder.decode(bytes, contentType), contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
    }

    private static Contents of(Decoder.Decoded decoded, String type) {
        String text = decoded.text();
        String head = text.substring(0, Math.min(text.length(), SNIFFED));
        if (isBinary(head)) return new Other("not-a-page", "the bytes are no text in any known encoding");
        if (text.isBlank()) return new Other("empty", "the document holds nothing but white space");
        Matcher other = OTHER_MARKUP.matcher(head);
        if (other.find())
            return new Other(
                    "not-a-page", "the document is markup of another kind (" + other.group(1) + "), not a page");
        boolean tagged = TAG.matcher(head).find() && !type.startsWith("text/plain");
        if (tagged || type.contains("html")) return new Html(text, decoded);
        char last = text.stripTrailing().charAt(text.stripTrailing().length() - 1);
        boolean json = JSON.matcher(head).find() && (last == '}' || last == ']');
        return json || type.contains("json")
                ? new Other("not-a-page", "the document is JSON, not a page")
                : new Plain(text, decoded.charset(), "plain text, " + decoded.reason());
    }

    private static boolean isBinary(String head) {
        int strange = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) strange++;
        }
        return strange * 10 > head.length();
    }
}
