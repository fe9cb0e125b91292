package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.DocxStyles.isOn;
import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;
import static bulletins.stream.splitting.formats.word.ZippedXml.number;

import bulletins.stream.splitting.lines.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a DOCX as they stand in {@code word/document.xml}. */
final class DocxBody extends XmlBody {
    /**
     * What is not read with the text: what was deleted, moved away or dressed otherwise before, the sound of a character, a copy
     * for old programs.
     */
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "rPrChange", "pPrChange", "rt", "Fallback");

    private final NamedStyles styles;
    private final Map<String, String> targets;
    private final WordText text = new WordText();
    private final StringBuilder instruction = new StringBuilder();
    /** Those that are not over: a text box holds paragraphs within one. */
    private final Deque<Begun> paragraphs = new ArrayDeque<>();

    private boolean bold;
    private int size;
    private boolean inRun;
    private boolean vanished;

    /** What a paragraph says of itself before its first run. */
    private static final class Begun {
        @Nullable
        String style;

        int level;
    }

    DocxBody(NamedStyles styles, Map<String, String> targets) {
        super(UNREAD);
        this.styles = styles;
        this.targets = targets;
    }

    @Override
    void open(String element, XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (element) {
            case "p" -> beginParagraph();
            case "pStyle" -> paragraph().style = value;
            case "outlineLvl" -> paragraph().level = DocxStyles.outlineLevel(value);
            case "r" -> beginRun();
            case "b" -> type(inRun ? isOn(value) : bold, size);
            case "sz" -> type(bold, inRun ? number(value) : size);
            case "vanish" -> vanished = inRun && isOn(value);
            case "tab" -> tab();
            case "noBreakHyphen" -> text.text("-");
            case "br", "cr" -> lineBreak("page".equals(attribute(xml, "type")));
            case "hyperlink" -> text.link(targets.getOrDefault(String.valueOf(attribute(xml, "id")), ""));
            case "fldChar" -> field();
            case "fldSimple" -> text.field(String.valueOf(attribute(xml, "instr")));
            case "tr" -> text.beginRow();
            case "tc" -> text.beginCell();
            default -> {}
        }
    }

    @Override
    void close(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "r" -> endRun();
            case "tc" -> text.endCell();
            case "tr" -> text.endRow();
            default -> {}
        }
    }

    @Override
    void characters(String element, String characters) {
        if (element.equals("t") && !vanished) text.text(characters);
        if (element.equals("instrText")) instruction.append(characters);
    }

    /** Between where a field begins and its result, several runs may hold its instruction. */
    private void field() {
        text.field(instruction.toString());
        instruction.setLength(0);
    }

    private void beginParagraph() {
        text.beginParagraph();
        paragraphs.push(new Begun());
    }

    private void endParagraph() {
        text.endParagraph();
        paragraphs.pop();
    }

    private Begun paragraph() {
        return paragraphs.isEmpty() ? new Begun() : paragraphs.element();
    }

    private void beginRun() {
        Begun paragraph = paragraph();
        inRun = true;
        type(styles.bold(paragraph.style, false), styles.size(paragraph.style, NamedStyles.USUAL_SIZE));
        text.level(paragraph.level > 0 ? paragraph.level : styles.level(paragraph.style));
    }

    private void endRun() {
        inRun = false;
        vanished = false;
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
