package bulletins.stream.splitting.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a DOCX's named paragraph styles say of headings, weight and size. */
final class DocxStyles {
    /** Half points, as Word counts when nothing is said. */
    static final int USUAL_SIZE = 21;

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-6])");

    private final Map<String, Named> styles = new HashMap<>();
    private String usual = "";

    /** One style as written; what it leaves out comes from {@code basedOn}. */
    private static final class Named {
        @Nullable
        String basedOn;

        int level;

        @Nullable
        Boolean bold;

        int size;
    }

    static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        Named current = new Named();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("style")) current = styles.begin(xml);
            else describe(current, xml);
        }
        return styles;
    }

    private Named begin(XMLStreamReader xml) {
        Named style = new Named();
        String id = attribute(xml, "styleId");
        if (id != null) styles.put(id, style);
        boolean byDefault = "1".equals(attribute(xml, "default")) && "paragraph".equals(attribute(xml, "type"));
        if (byDefault && id != null) usual = id;
        return style;
    }

    private static void describe(Named style, XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "name" -> style.level = Math.max(style.level, headingLevel(value));
            case "basedOn" -> style.basedOn = value;
            case "outlineLvl" -> style.level = outlineLevel(value);
            case "b" -> style.bold = isOn(value);
            case "sz" -> style.size = number(value);
            default -> {}
        }
    }

    int level(@Nullable String id) {
        Named style = find(id, s -> s.level > 0);
        return style == null ? 0 : style.level;
    }

    boolean bold(@Nullable String id) {
        Named style = find(id, s -> s.bold != null);
        return style != null && Boolean.TRUE.equals(style.bold);
    }

    int size(@Nullable String id) {
        Named style = find(id == null ? usual : id, s -> s.size > 0);
        return style == null ? USUAL_SIZE : style.size;
    }

    private @Nullable Named find(@Nullable String id, java.util.function.Predicate<Named> says) {
        String next = id;
        for (int depth = 0; depth < 20 && next != null; depth++) {
            Named style = styles.get(next);
            if (style == null || says.test(style)) return style;
            next = style.basedOn;
        }
        return null;
    }

    /** @return 1 to 6 by the name of a heading style in English or Chinese, else 0 */
    static int headingLevel(@Nullable String name) {
        if (name == null) return 0;
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (heading.matches()) return Integer.parseInt(heading.group(1));
        return name.equalsIgnoreCase("title") ? 1 : 0;
    }

    /** @return 1 to 6, 0 for running text, which Word writes as 9 */
    static int outlineLevel(@Nullable String value) {
        int level = number(value) + 1;
        return level <= 6 ? level : 0;
    }

    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }

    static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }
}
