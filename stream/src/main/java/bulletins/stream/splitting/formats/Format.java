package bulletins.stream.splitting.formats;

import bulletins.model.decoding.Decoder;
import bulletins.stream.splitting.formats.pdf.PdfReader;
import bulletins.stream.splitting.formats.word.DocReader;
import bulletins.stream.splitting.formats.word.DocxReader;
import bulletins.stream.splitting.formats.word.OdtReader;
import bulletins.stream.splitting.formats.word.RtfReader;
import bulletins.stream.splitting.lines.Opened;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that bulletins come in, told apart by their first bytes, then by what the sender or the name says. */
public enum Format {
    PDF,
    DOCX,
    ODT,
    HTML,
    MARKDOWN,
    TEXT,
    /** Word before 2007, WPS, and whatever else is in compound files of Microsoft. */
    DOC,
    RTF,
    PICTURE;

    /** Those of files that are made to be printed. */
    public static final Set<Format> DOCUMENTS = Set.of(PDF, DOCX, ODT, DOC, RTF);

    private static final Pattern HTML_PAGE = Pattern.compile("(?i)<(!doctype html|html|head|body)[\\s>/]");
    private static final Pattern HTML_TAG = Pattern.compile(HTML_PAGE.pattern()
            + "|(?i)<(meta|div|p|pre|table|span|h[1-6]|[uo]l|article|section|main|center|font)[\\s>/]");
    private static final int SNIFFED = 2048;

    public static Format of(byte[] bytes, @Nullable String contentType, String url) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024) return PDF;
        if (start.startsWith("PK\u0003\u0004"))
            return start.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? ODT : DOCX;
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) return DOC;
        if (start.startsWith("{\\rtf")) return RTF;
        if (start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("\u0089PNG") || start.startsWith("GIF8"))
            return PICTURE;
        return ofText(start.replace("\u0000", "").stripLeading(), contentType == null ? "" : contentType, url);
    }

    /** Markdown may begin with a tag, and a text that speaks of tags may be called a page. */
    private static Format ofText(String start, String contentType, String url) {
        String type = contentType.toLowerCase(Locale.ROOT);
        String name = url.toLowerCase(Locale.ROOT);
        boolean markdown = type.contains("markdown")
                || (!type.contains("html") && (name.endsWith(".md") || name.endsWith(".markdown")));
        boolean named = type.contains("html") || name.endsWith(".html") || name.endsWith(".htm");
        Pattern sign = markdown ? HTML_PAGE : HTML_TAG;
        boolean tagged = (named || start.startsWith("<")) && sign.matcher(start).find();
        if (tagged || type.contains("html")) return HTML;
        return markdown ? MARKDOWN : TEXT;
    }

    /** Reads the bytes as what they are. */
    public static Opened open(byte[] bytes, @Nullable String contentType, String url) {
        Format format = of(bytes, contentType, url);
        try {
            return open(format, bytes, contentType, url);
        } catch (UncheckedIOException endless) {
            return Opened.Unreadable.damaged(format.name(), Objects.requireNonNull(endless.getCause()));
        }
    }

    private static Opened open(Format format, byte[] bytes, @Nullable String contentType, String url) {
        return switch (format) {
            case PDF -> MarkdownMarks.read(PdfReader.read(bytes));
            case DOCX -> MarkdownMarks.read(DocxReader.read(bytes));
            case ODT -> MarkdownMarks.read(OdtReader.read(bytes));
            case DOC -> MarkdownMarks.read(DocReader.read(bytes));
            case RTF -> MarkdownMarks.read(RtfReader.read(bytes));
            case PICTURE -> unsupported("a picture", "run it through text recognition");
            case HTML, MARKDOWN, TEXT ->
                text(format, new Decoder().decode(bytes, contentType).text(), url);
        };
    }

    private static Opened text(Format format, String decoded, String url) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (isBinary(text))
            return unsupported("no text", "save the bulletin as PDF, DOCX, HTML, Markdown or plain text");
        if (format == HTML) return MarkdownMarks.read(HtmlReader.read(text, url));
        boolean markdown = format == MARKDOWN || MarkdownReader.recognises(text);
        return new Opened.Document(markdown ? MarkdownReader.read(text) : TextReader.read(text));
    }

    /** Text in whatever encoding has hardly any control characters. */
    private static boolean isBinary(String text) {
        int end = Math.min(text.length(), 64 * SNIFFED);
        int strange = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD') strange++;
        }
        return strange > 8 && strange * 50L > end;
    }

    private static Opened unsupported(String what, String instead) {
        return new Opened.Unreadable(
                "unsupported-format", "The file is " + what + ", which is not read; " + instead + ".");
    }
}
