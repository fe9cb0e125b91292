package bulletins.stream.splitting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of word processors with no more in them than their text. */
final class WordFiles {
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private WordFiles() {}

    static byte[] docx(String body) throws IOException {
        return docx("word/document.xml", body);
    }

    static byte[] docx(String name, String body) throws IOException {
        return zip(name, whole(body), "application/zip");
    }

    static byte[] odt(String body) throws IOException {
        return zip("content.xml", whole(body), ODT);
    }

    /** @return one whose text is encoded as it says, or not quite */
    static byte[] docx(byte[] document) throws IOException {
        return zip("word/document.xml", document, "application/zip");
    }

    /** @param characters each written as a number */
    static String rtf(String characters) {
        StringBuilder escaped = new StringBuilder();
        characters.chars().forEach(c -> escaped.append("\\u").append((short) c).append('?'));
        return escaped.toString();
    }

    private static byte[] whole(String body) {
        return ("<document><body>" + body + "</body></document>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] part, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(stored(type));
            zip.write(type.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return bytes.toByteArray();
    }

    /** What a file is stands in it as it is, so that its first bytes tell. */
    private static ZipEntry stored(String type) {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.UTF_8));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length());
        entry.setCrc(sum.getValue());
        return entry;
    }
}
