package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;

import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.PrintedDate;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads DOCX as XML, in bounded memory: paragraphs with their style, hyperlinks of both kinds. */
public final class DocxReader {
    private static final Set<String> PARTS =
            Set.of("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "docProps/core.xml");

    private DocxReader() {}

    public static Opened read(byte[] bytes) {
        try {
            ZippedXml docx = ZippedXml.unzip(bytes, PARTS);
            if (!docx.has("word/document.xml"))
                return new Opened.Unreadable(
                        "unsupported-format",
                        "The file is a zip archive without a Word document in it; save it as DOCX, PDF, HTML or text.");
            return new Opened.Document(read(docx));
        } catch (IOException | XMLStreamException broken) {
            return Opened.Unreadable.damaged("DOCX", broken);
        }
    }

    private static Printed read(ZippedXml docx) throws XMLStreamException {
        NamedStyles styles = DocxStyles.read(docx.open("word/styles.xml"));
        DocxBody body = new DocxBody(styles, targets(docx.open("word/_rels/document.xml.rels")));
        body.read(docx.open("word/document.xml"));
        Map<String, String> core = docx.texts("docProps/core.xml");
        String written = core.getOrDefault("created", core.getOrDefault("modified", ""));
        return new Printed(body.lines(), core.get("title"), PrintedDate.in(written));
    }

    private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            String id = attribute(xml, "Id");
            String target = attribute(xml, "Target");
            if (id != null && target != null) targets.put(id, target);
        }
        return targets;
    }
}
