package bulletins.stream.reading;

import bulletins.stream.decoding.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the bytes of a raw document are, by their first bytes before any header. */
sealed interface Contents {
    record Html(String text, Decoder.Decoded decoded) implements Contents {}

    record Plain(String text, Decoder.Decoded decoded) implements Contents {}

    record Pdf(byte[] bytes) implements Contents {}

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
            new Signature("Rar!", "a RAR archive"),
            new Signature("\u001f\u008b", "a gzip archive"),
            new Signature("7z\u00bc\u00af", "a 7z archive"),
            new Signature("\u0000\u0000\u0001\u0000", "an icon"),
            new Signature("ID3", "sound"));

    Pattern TAG = Pattern.compile(
            "<(?:!doctype|html|head|body|title|div|p|table|br|meta|script|article|span|a)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Characters of the start that are looked at for tags. */
    int SNIFFED = 4_096;

    static Contents of(byte[] bytes, @Nullable String contentType, Decoder decoder) {
        if (bytes.length == 0)
            return new Other("empty", "the document is empty; see whether the address answers in a browser");
        String start = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 512) return new Pdf(bytes);
        for (Signature signature : SIGNATURES)
            if (start.startsWith(signature.start()))
                return new Other("not-a-page", "the document is " + signature.format() + ", not a page");
        Decoder.Decoded decoded = decoder.decode(bytes, contentType);
        String text = decoded.text();
        if (isBinary(text)) return new Other("not-a-page", "the bytes are no text in any known encoding");
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        boolean tagged =
                TAG.matcher(text.substring(0, Math.min(text.length(), SNIFFED))).find()
                        || (type.contains("html") && text.indexOf('<') >= 0);
        if (text.isBlank()) return new Other("empty", "the document holds nothing but white space");
        boolean html = type.contains("html") || (tagged && !type.startsWith("text/plain"));
        return html ? new Html(text, decoded) : new Plain(text, decoded);
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), SNIFFED);
        int strange = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) strange++;
        }
        return strange * 10 > looked;
    }
}
