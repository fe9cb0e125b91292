package bulletins.stream.splitting.formats.word;

import bulletins.stream.splitting.lines.Line;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The paragraphs of a DOC; its control characters are those of [MS-DOC], 2.4.1 and 2.8.25. */
final class DocBody {
    private static final char CELL_END = 0x07;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char FIXED_HYPHEN = 0x1E;

    private final HWPFDocument document;
    private final WordText text = new WordText();
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;

    private DocBody(HWPFDocument document) {
        this.document = document;
    }

    static List<Line> lines(HWPFDocument document) {
        DocBody body = new DocBody(document);
        Range all = document.getRange();
        for (int i = 0; i < all.numParagraphs(); i++) body.paragraph(all.getParagraph(i));
        return body.text.lines();
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            text.endRow();
            return;
        }
        if (paragraph.isInTable()) text.cell();
        text.level(level(paragraph));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph.getCharacterRun(i));
        text.endParagraph();
        if (text.inCell() && paragraph.text().indexOf(CELL_END) >= 0) text.endCell();
    }

    private int level(Paragraph paragraph) {
        int outline = paragraph.getLvl() + 1;
        if (outline <= 6) return outline;
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null ? 0 : NamedStyles.headingLevel(style.getName());
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) return;
        text.type(run.isBold(), run.getFontSize());
        StringBuilder plain = new StringBuilder();
        for (char c : run.text().toCharArray()) {
            if (c == FIELD_BEGIN || c == FIELD_RESULT || c == FIELD_END) fieldMark(c);
            else if (inInstruction) instruction.append(c);
            else if (c == LINE_BREAK || c == PAGE_BREAK) {
                flush(plain);
                if (c == LINE_BREAK) text.breakLine();
                else text.newPage();
            } else if (c == FIXED_HYPHEN) plain.append('-');
            else if (c == '\t') plain.append(' ');
            else if (c >= ' ') plain.append(c);
        }
        flush(plain);
    }

    private void flush(StringBuilder plain) {
        text.text(plain.toString());
        plain.setLength(0);
    }

    private void fieldMark(char mark) {
        if (mark == FIELD_RESULT) text.field(instruction.toString());
        inInstruction = mark == FIELD_BEGIN;
        instruction.setLength(0);
    }
}
