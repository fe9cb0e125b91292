package bulletins.stream.splitting.formats.word;

import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.PrintedDate;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads ODT, the text of OpenDocument, as XML in bounded memory. */
public final class OdtReader {
    private static final Set<String> PARTS = Set.of("content.xml", "styles.xml", "meta.xml");

    private OdtReader() {}

    public static Opened read(byte[] bytes) {
        try {
            return new Opened.Document(read(ZippedXml.unzip(bytes, PARTS)));
        } catch (IOException | XMLStreamException broken) {
            return Opened.Unreadable.damaged("ODT", broken);
        }
    }

    private static Printed read(ZippedXml odt) throws XMLStreamException {
        NamedStyles styles = new NamedStyles();
        OdtStyles.read(odt.open("styles.xml"), styles);
        OdtStyles.read(odt.open("content.xml"), styles);
        OdtBody body = new OdtBody(styles);
        body.read(odt.open("content.xml"));
        Map<String, String> about = odt.texts("meta.xml");
        return new Printed(
                body.lines(),
                about.get("title"),
                PrintedDate.in(about.getOrDefault("creation-date", about.getOrDefault("date", ""))));
    }
}
