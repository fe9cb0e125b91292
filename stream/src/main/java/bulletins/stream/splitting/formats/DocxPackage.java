package bulletins.stream.splitting.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX that text needs, unzipped within bounds. */
final class DocxPackage {
    /** More than any bulletin: a 10 MB document whose XML shrank to a twentieth is refused as a zip bomb. */
    private static final int MOST_BYTES = 128 << 20;

    private static final Set<String> WANTED = Set.of(
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/_rels/document.xml.rels",
            "docProps/core.xml");

    private final Map<String, byte[]> parts = new HashMap<>();

    private DocxPackage() {}

    static DocxPackage unzip(byte[] bytes) throws IOException {
        DocxPackage docx = new DocxPackage();
        int room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean wanted = WANTED.contains(entry.getName());
                room -= docx.copy(zip, wanted ? entry.getName() : null, room);
            }
        } catch (IllegalArgumentException brokenName) {
            throw new IOException("a broken name in the zip archive", brokenName);
        }
        return docx;
    }

    private int copy(ZipInputStream zip, @Nullable String name, int room) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int total = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            total += n;
            if (total > room) throw new IOException("it unzips to more than " + (MOST_BYTES >> 20) + " MB");
            if (name != null) part.write(buffer, 0, n);
        }
        if (name != null) parts.put(name, part.toByteArray());
        return total;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** @return a reader of a part; an absent part reads as an empty element */
    XMLStreamReader open(String name) throws XMLStreamException {
        byte[] part = parts.getOrDefault(name, "<none/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
