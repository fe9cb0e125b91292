package bulletins.stream.splitting.formats;

import static bulletins.stream.splitting.formats.DocxStyles.attribute;
import static bulletins.stream.splitting.formats.DocxStyles.isOn;
import static bulletins.stream.splitting.formats.DocxStyles.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a DOCX as they stand in {@code word/document.xml}. */
final class DocxBody {
    private static final Pattern FIELD = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"]+)\"");

    private final DocxStyles styles;
    private final Map<String, String> targets;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Integer, Integer> charactersOfSize = new HashMap<>();
    private @Nullable String paragraphStyle;
    private int level;
    private boolean runBold;
    private int runSize;
    private boolean inRun;
    private int fallbacks;
    private int cells;
    private int rowBegins;
    private int paragraphsInCell;
    private boolean rowOfFacts;

    /** A piece of text or an event between pieces; sizes are in half points until the usual one is known. */
    private record Run(Kind kind, String text, boolean bold, int size) {}

    private enum Kind {
        TEXT,
        LINK,
        LEVEL,
        BREAK,
        PAGE,
        PARAGRAPH
    }

    DocxBody(DocxStyles styles, Map<String, String> targets) {
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
            } else if (event == XMLStreamConstants.CHARACTERS && fallbacks == 0) text(element, xml.getText());
        }
    }

    private void open(String element, XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (element) {
            case "p" -> beginParagraph();
            case "pStyle" -> paragraphStyle = value;
            case "outlineLvl" -> level = DocxStyles.outlineLevel(value);
            case "r" -> beginRun();
            case "b" -> runBold = inRun ? isOn(value) : runBold;
            case "sz" -> runSize = inRun ? number(value) : runSize;
            case "tab" -> add(inRun ? Kind.TEXT : Kind.LINK, inRun ? " " : "");
            case "noBreakHyphen" -> add(Kind.TEXT, "-");
            case "br", "cr" -> add("page".equals(attribute(xml, "type")) ? Kind.PAGE : Kind.BREAK, "");
            case "lastRenderedPageBreak" -> {}
            case "hyperlink" -> add(Kind.LINK, targets.getOrDefault(String.valueOf(attribute(xml, "id")), ""));
            case "fldSimple" -> field(String.valueOf(attribute(xml, "instr")));
            case "tr" -> beginRow();
            case "tc" -> beginCell();
            default -> {}
        }
    }

    private void close(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "r" -> inRun = false;
            case "tc" -> {
                cells--;
                add(Kind.TEXT, " ");
            }
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void beginRow() {
        rowBegins = runs.size();
        rowOfFacts = true;
    }

    private void beginCell() {
        cells++;
        paragraphsInCell = 0;
    }

    private void endParagraph() {
        add(cells > 0 ? Kind.BREAK : Kind.PARAGRAPH, "");
        if (cells > 0 && ++paragraphsInCell > 1) rowOfFacts = false;
    }

    /** Cells of one paragraph each are a row of facts and make one line; others are layout. */
    private void endRow() {
        if (rowOfFacts && cells == 0)
            runs.subList(rowBegins, runs.size())
                    .replaceAll(r -> r.kind == Kind.BREAK ? new Run(Kind.TEXT, " ", r.bold, r.size) : r);
        add(Kind.PARAGRAPH, "");
        rowOfFacts = false;
    }

    private void text(String element, String text) {
        if (element.equals("t")) add(Kind.TEXT, text);
        if (element.equals("instrText")) field(text);
    }

    private void field(String instruction) {
        Matcher link = FIELD.matcher(instruction);
        if (link.find()) add(Kind.LINK, link.group(1));
    }

    private void beginParagraph() {
        paragraphStyle = null;
        level = 0;
    }

    private void beginRun() {
        inRun = true;
        runBold = styles.bold(paragraphStyle);
        runSize = styles.size(paragraphStyle);
        int heading = level > 0 ? level : styles.level(paragraphStyle);
        runs.add(new Run(Kind.LEVEL, "", false, heading));
    }

    private void add(Kind kind, String text) {
        runs.add(new Run(kind, text, runBold, runSize));
        if (kind == Kind.TEXT) charactersOfSize.merge(runSize, text.length(), Integer::sum);
    }

    List<Line> lines() {
        double usual = charactersOfSize.entrySet().stream()
                .filter(e -> e.getKey() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DocxStyles.USUAL_SIZE);
        LineBuilder builder = new LineBuilder();
        for (Run run : runs) {
            switch (run.kind) {
                case TEXT -> builder.run(run.text, run.bold, run.size > 0 ? run.size / usual : 1.0);
                case LINK -> builder.link(run.text);
                case LEVEL -> builder.level(run.size);
                case BREAK -> builder.breakLine();
                case PAGE -> builder.newPage();
                case PARAGRAPH -> builder.end();
            }
        }
        return builder.lines();
    }
}
