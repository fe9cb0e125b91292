package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;

import bulletins.stream.splitting.formats.word.NamedStyles.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the styles of an ODT, those that the writer named and those that the word processor made. */
final class OdtStyles {
    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)pt");

    private OdtStyles() {}

    static void read(XMLStreamReader xml, NamedStyles styles) throws XMLStreamException {
        Named current = new Named();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "style", "default-style" -> current = begin(xml, styles);
                case "text-properties" -> describe(current, xml);
                default -> {}
            }
        }
    }

    private static Named begin(XMLStreamReader xml, NamedStyles styles) {
        Named style = styles.add(attribute(xml, "name"));
        style.basedOn = attribute(xml, "parent-style-name");
        style.level = ZippedXml.number(attribute(xml, "default-outline-level"));
        return style;
    }

    /** Of the three scripts that a style may dress differently, that of Chinese is asked first. */
    private static void describe(Named style, XMLStreamReader xml) {
        String weight = first(attribute(xml, "font-weight-asian"), attribute(xml, "font-weight"));
        if (weight != null) style.bold = weight.equals("bold") || weight.matches("[6-9]00");
        String size = first(attribute(xml, "font-size-asian"), attribute(xml, "font-size"));
        Matcher points = POINTS.matcher(size == null ? "" : size);
        if (points.matches()) style.size = (int) Math.round(2 * Double.parseDouble(points.group(1)));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
