package bulletins.stream.splitting.formats.word;

import static bulletins.stream.splitting.formats.word.ZippedXml.attribute;

import bulletins.stream.splitting.lines.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs of an ODT as they stand in {@code content.xml}. */
final class OdtBody extends XmlBody {
    /** What stands in the text and is not read with it: remarks, what was deleted, the words behind pictures. */
    private static final Set<String> UNREAD =
            Set.of("annotation", "note", "tracked-changes", "title", "desc", "sequence-decls", "forms");

    private final NamedStyles styles;
    private final WordText text = new WordText();
    private final Deque<Type> types = new ArrayDeque<>();
    private int paragraphs;

    private record Type(boolean bold, int size) {}

    OdtBody(NamedStyles styles) {
        super(UNREAD);
        this.styles = styles;
    }

    @Override
    void open(String element, XMLStreamReader xml) {
        switch (element) {
            case "p", "h" -> beginParagraph(element, attribute(xml, "style-name"), attribute(xml, "outline-level"));
            case "span" -> beginType(attribute(xml, "style-name"));
            case "a" -> text.link(String.valueOf(attribute(xml, "href")));
            case "s", "tab" -> text.text(" ");
            case "line-break" -> text.breakLine();
            case "table-row" -> text.beginRow();
            case "table-cell" -> text.beginCell();
            default -> {}
        }
    }

    @Override
    void close(String element) {
        switch (element) {
            case "p", "h" -> {
                text.endParagraph();
                paragraphs--;
                endType();
            }
            case "span" -> endType();
            case "table-cell" -> text.endCell();
            case "table-row" -> text.endRow();
            default -> {}
        }
    }

    @Override
    void characters(String element, String characters) {
        if (paragraphs > 0) text.text(characters);
    }

    private void beginParagraph(String element, @Nullable String style, @Nullable String outline) {
        paragraphs++;
        text.beginParagraph();
        beginType(style);
        int level = element.equals("h") ? ZippedXml.number(outline) : styles.level(style);
        text.level(level <= 6 ? level : 0);
    }

    private void beginType(@Nullable String style) {
        Type around = types.isEmpty() ? new Type(false, 0) : types.peek();
        types.push(new Type(styles.bold(style, around.bold), styles.size(style, around.size)));
        dress();
    }

    private void endType() {
        types.pop();
        dress();
    }

    private void dress() {
        Type type = types.isEmpty() ? new Type(false, 0) : types.peek();
        text.type(type.bold, type.size);
    }

    List<Line> lines() {
        return text.lines();
    }
}
