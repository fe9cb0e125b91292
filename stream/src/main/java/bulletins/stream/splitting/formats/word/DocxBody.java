package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.DocxStyles.isOn;
import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;
import static bulletins.stream.splitting.formats.word.ZippedXml.number;

import bulletins.stream.splitting.lines.Line;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a DOCX as they stand in {@code word/document.xml}. */
final class DocxBody {
    private final NamedStyles styles;
    private final Map<String, String> targets;
    private final WordText text = new WordText();
    private @Nullable String paragraphStyle;
    private int level;
    private boolean bold;
    private int size;
    private boolean inRun;
    private int fallbacks;

    DocxBody(NamedStyles styles, Map<String, String> targets) {
        this.styles = styles;
        this.targets = targets;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                if (element.equals("Fallback")) fallbacks++;
                if (fallbacks == 0) open(element, xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                element = "";
                if (xml.getLocalName().equals("Fallback")) fallbacks--;
                else if (fallbacks == 0) close(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && fallbacks == 0) characters(element, xml.getText());
        }
    }

    private void open(String element, XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (element) {
            case "p" -> beginParagraph();
            case "pStyle" -> paragraphStyle = value;
            case "outlineLvl" -> level = DocxStyles.outlineLevel(value);
            case "r" -> beginRun();
            case "b" -> type(inRun ? isOn(value) : bold, size);
            case "sz" -> type(bold, inRun ? number(value) : size);
            case "tab" -> tab();
            case "noBreakHyphen" -> text.text("-");
            case "br", "cr" -> lineBreak("page".equals(attribute(xml, "type")));
            case "hyperlink" -> text.link(targets.getOrDefault(String.valueOf(attribute(xml, "id")), ""));
            case "fldSimple" -> text.field(String.valueOf(attribute(xml, "instr")));
            case "tr" -> text.beginRow();
            case "tc" -> text.beginCell();
            default -> {}
        }
    }

    private void close(String element) {
        switch (element) {
            case "p" -> text.endParagraph();
            case "r" -> inRun = false;
            case "tc" -> text.endCell();
            case "tr" -> text.endRow();
            default -> {}
        }
    }

    private void characters(String element, String characters) {
        if (element.equals("t")) text.text(characters);
        if (element.equals("instrText")) text.field(characters);
    }

    private void beginParagraph() {
        paragraphStyle = null;
        level = 0;
    }

    private void beginRun() {
        inRun = true;
        type(styles.bold(paragraphStyle, false), styles.size(paragraphStyle, NamedStyles.USUAL_SIZE));
        text.level(level > 0 ? level : styles.level(paragraphStyle));
    }

    private void type(boolean asBold, int halfPoints) {
        bold = asBold;
        size = halfPoints;
        text.type(bold, size);
    }

    /** Outside a run it is no character but a stop on the ruler. */
    private void tab() {
        if (inRun) text.text(" ");
    }

    private void lineBreak(boolean toNewPage) {
        if (toNewPage) text.newPage();
        else text.breakLine();
    }

    List<Line> lines() {
        return text.lines();
    }
}
