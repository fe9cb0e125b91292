package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import com.rometools.rome.io.XmlReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the links of a sitemap as a stream: url sets, news sitemaps, index files, gzip, and plain lists of urls. */
final class Sitemaps {
    /** A sitemap holds at most 50 MB and 50,000 urls by its protocol; some hold more. */
    private static final long LONGEST = 64L * 1024 * 1024;

    private Sitemaps() {}

    static Found read(SourceSettings source, SourceDocument document) {
        try (InputStream bytes = opened(document.bytes())) {
            bytes.mark(64);
            byte[] start = bytes.readNBytes(64);
            bytes.reset();
            String text = new String(start, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .strip();
            return text.startsWith("http")
                    ? plain(source, new String(bytes.readNBytes((int) LONGEST), StandardCharsets.UTF_8))
                    : xml(source, ForgivingXml.of(new XmlReader(bytes, true, "UTF-8")), document.url());
        } catch (IOException | XMLStreamException e) {
            return new Found.Unreadable("this is no sitemap: " + e.getMessage());
        }
    }

    private static InputStream opened(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        InputStream in = new ByteArrayInputStream(bytes);
        return new BufferedInputStream(packed ? new Bounded(new GZIPInputStream(in), LONGEST) : in);
    }

    private static Found plain(SourceSettings source, String text) {
        DocumentLinks links = new DocumentLinks(source);
        text.replace("\ufeff", "")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> links.add(CanonicalUrl.ofWeb(line), null, null));
        return links.found(Optional.empty());
    }

    /** Pictures and films of a page have a {@code loc} too, with another prefix than the page's. */
    private static Found xml(SourceSettings source, Reader text, String base) throws XMLStreamException {
        DocumentLinks links = new DocumentLinks(source);
        try {
            boolean sitemap = collect(factory().createXMLStreamReader(text), base, links);
            if (sitemap) return links.found(Optional.empty());
            return new Found.Unreadable("this is no sitemap: it has neither urlset nor sitemapindex");
        } catch (XMLStreamException e) {
            if (links.isEmpty()) throw e;
            return links.found(Optional.of("it can be read no further than here: " + e.getMessage()));
        }
    }

    /** @return whether it is a sitemap */
    private static boolean collect(XMLStreamReader reader, String base, DocumentLinks links) throws XMLStreamException {
        Optional<String> own = Optional.empty();
        String place = "";
        String changed = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                switch (plain(name)) {
                    case "urlset", "sitemapindex" -> own = Optional.of(prefix(name));
                    case "url", "sitemap" -> place = changed = "";
                    case "loc" ->
                        place = own.equals(Optional.of(prefix(name))) && place.isEmpty()
                                ? reader.getElementText()
                                : place;
                    case "lastmod", "publication_date" ->
                        changed = changed.isEmpty() ? reader.getElementText() : changed;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (plain(reader.getLocalName())) {
                    case "url" -> links.add(DocumentLinks.web(base, place), null, Dates.of(changed));
                    case "sitemap" -> DocumentLinks.web(base, place).ifPresentOrElse(links::goesOn, links::skip);
                    default -> {}
                }
            }
        }
        return own.isPresent();
    }

    /** Prefixes are told by their text, as sitemaps use those that they do not declare. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Ends with an error where a small file unpacks without end. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            left -= Math.max(0, read);
            if (left < 0) throw new IOException("it unpacks to more than " + LONGEST + " bytes");
            return read;
        }
    }
}
