package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;
import static bulletins.stream.splitting.formats.word.ZippedXml.number;

import bulletins.stream.splitting.formats.word.NamedStyles.Named;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the named paragraph styles of a DOCX. */
final class DocxStyles {
    private DocxStyles() {}

    static NamedStyles read(XMLStreamReader xml) throws XMLStreamException {
        NamedStyles styles = new NamedStyles();
        Named current = new Named();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("style")) current = begin(styles, xml);
            else describe(current, xml);
        }
        return styles;
    }

    private static Named begin(NamedStyles styles, XMLStreamReader xml) {
        String id = attribute(xml, "styleId");
        boolean byDefault = "1".equals(attribute(xml, "default")) && "paragraph".equals(attribute(xml, "type"));
        if (byDefault && id != null) styles.usual(id);
        return styles.add(id);
    }

    private static void describe(Named style, XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "name" -> style.level = Math.max(style.level, NamedStyles.headingLevel(value));
            case "basedOn" -> style.basedOn = value;
            case "outlineLvl" -> style.level = outlineLevel(value);
            case "b" -> style.bold = isOn(value);
            case "sz" -> style.size = number(value);
            default -> {}
        }
    }

    /** @return 1 to 6, 0 for running text, which Word writes as 9 */
    static int outlineLevel(@Nullable String value) {
        int level = number(value) + 1;
        return level <= 6 ? level : 0;
    }

    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }
}
