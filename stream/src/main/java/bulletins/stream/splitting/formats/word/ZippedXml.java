package bulletins.stream.splitting.formats.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX or ODT that text needs, unzipped within bounds. */
final class ZippedXml {
    /** Of all parts together, pictures too. */
    private static final int MOST_BYTES = 128 << 20;

    /** Of the parts that are read, many times any bulletin: a few kilobytes may unzip to as much. */
    private static final int MOST_READ = 32 << 20;

    /** Deeper than any table in tables; a parser keeps something of each element that is open. */
    private static final String DEEPEST = "1000";

    /** Word for the web numbers its parts: {@code word/document2.xml}. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d++(?=\\.xml)");

    private static final byte[] NONE = "<none/>".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> parts = new HashMap<>();

    private ZippedXml() {}

    static ZippedXml unzip(byte[] bytes, Set<String> wanted) throws IOException {
        ZippedXml xml = new ZippedXml();
        int room = MOST_BYTES;
        int toRead = MOST_READ;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = NUMBER.matcher(entry.getName()).replaceFirst("");
                boolean isRead = wanted.contains(name);
                int length = xml.copy(zip, isRead ? name : null, isRead ? Math.min(toRead, room) : room);
                room -= length;
                if (isRead) toRead -= length;
            }
        } catch (IllegalArgumentException brokenName) {
            throw new IOException("a broken name in the zip archive", brokenName);
        }
        return xml;
    }

    private int copy(ZipInputStream zip, @Nullable String name, int room) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int most = name == null ? MOST_BYTES : MOST_READ;
        int total = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            total += n;
            if (total > room) throw new IOException("it unzips to more than " + (most >> 20) + " MB");
            if (name != null) part.write(buffer, 0, n);
        }
        if (name != null) parts.put(name, part.toByteArray());
        return total;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** @return a reader of a part, in which U+FFFD stands for broken bytes; an absent part reads as an empty element */
    XMLStreamReader open(String name) throws XMLStreamException {
        byte[] part = parts.getOrDefault(name, NONE);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        if (isUtf16(part)) return factory.createXMLStreamReader(new ByteArrayInputStream(part));
        int mark = part.length > 2 && part[0] == (byte) 0xEF ? 3 : 0;
        InputStream bytes = new ByteArrayInputStream(part, mark, part.length - mark);
        return factory.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** The one other encoding that such files may have (ECMA-376-2), told by its mark or by the zero beside the first bracket. */
    private static boolean isUtf16(byte[] part) {
        return part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & part[1] & 0xFE) == 0xFE);
    }

    /** @return the words of each element of a part that has no more than words in it, by the element's name */
    Map<String, String> texts(String part) throws XMLStreamException {
        XMLStreamReader xml = open(part);
        Map<String, String> texts = new HashMap<>();
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) name = xml.getLocalName();
            if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) texts.put(name, xml.getText());
        }
        return texts;
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    /** @return 0 for what is no whole number of up to six digits */
    static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
