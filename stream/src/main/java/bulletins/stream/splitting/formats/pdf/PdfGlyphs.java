package bulletins.stream.splitting.formats.pdf;

import bulletins.stream.splitting.lines.Glyphs;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs off a page and sets them into lines again. */
final class PdfGlyphs extends PDFTextStripper {
    /** Share of the font size: baselines nearer than this are one line. */
    private static final double SAME_LINE = 0.4;
    /** More glyphs than a page can print; what is beyond is not text. */
    private static final int MOST_GLYPHS = 50_000;

    private static final int MOST_PAGES = 1000;
    /** Glyphs and drawing operators of a whole document; drawings that hold one another some times over never end. */
    private static final int MOST_MARKS = 5_000_000;
    /** To make a font takes as long as to set this many glyphs. */
    private static final int MARKS_OF_FONT = 50;
    /** Saved states of drawing, each within the other. */
    private static final int DEEPEST = 1000;

    private final Set<TextPosition> stroked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PdfLine> lines = new ArrayList<>();
    private final PdfFonts fonts = new PdfFonts();
    private final PdfBudget budget;
    private int pages;
    private int marks;
    private int glyphsOfPage;

    PdfGlyphs(PdfBudget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
        setStartPage(0);
    }

    /** @return those of the first {@link #MOST_PAGES} pages */
    List<PdfLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        if (marks > MOST_MARKS) throw endless();
        return lines;
    }

    /** @return how many were read */
    int pages() {
        return pages;
    }

    /** Once over the tree of pages, which may be as long as the file. */
    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        Iterator<PDPage> all = tree.iterator();
        while (all.hasNext() && pages < MOST_PAGES) {
            PDPage page = all.next();
            pages++;
            glyphsOfPage = 0;
            stroked.clear();
            if (page.hasContents()) processPage(page);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        if (++marks > MOST_MARKS) throw endless();
        if (getGraphicsStackSize() > DEEPEST) throw new IOException("its drawings are nested too deeply");
        if (getResources() != null) checkFont(operator.getName(), getResources().getCOSObject(), operands);
        super.processOperator(operator, operands);
    }

    private void checkFont(String operator, COSDictionary resources, List<COSBase> operands) throws IOException {
        if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) fonts.check(resources, operands);
        if (operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS) && fonts.checkState(resources, operands))
            marks += MARKS_OF_FONT;
    }

    private static IOException endless() {
        return new IOException("it draws more than " + MOST_MARKS + " marks");
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        marks++;
        if (++glyphsOfPage > MOST_GLYPHS) return;
        super.processTextPosition(glyph);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL_STROKE) stroked.add(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        double height = getCurrentPage().getCropBox().getHeight();
        PdfAnchors anchors = PdfAnchors.on(getCurrentPage());
        for (List<TextPosition> row : rows()) {
            PdfLine line = line(row, pages, height, anchors);
            if (!line.text().isEmpty()) lines.add(line);
        }
    }

    private List<List<TextPosition>> rows() {
        List<TextPosition> glyphs = new ArrayList<>();
        charactersByArticle.forEach(glyphs::addAll);
        glyphs.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> rows = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            List<TextPosition> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            boolean same = !row.isEmpty()
                    && glyph.getYDirAdj() - row.get(0).getYDirAdj() < SAME_LINE * Math.max(4, size(row.get(0)));
            if (same) row.add(glyph);
            else rows.add(new ArrayList<>(List.of(glyph)));
        }
        for (List<TextPosition> row : rows) row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        return rows;
    }

    private PdfLine line(List<TextPosition> row, int page, double height, PdfAnchors anchors) {
        StringBuilder text = new StringBuilder();
        double right = row.get(0).getXDirAdj();
        double left = Double.MAX_VALUE;
        double size = 0;
        int bold = 0;
        int solid = 0;
        for (TextPosition glyph : row) {
            if (glyph.getUnicode().isBlank()) {
                text.append(' ');
                continue;
            }
            if (isGap(glyph.getXDirAdj() - right, size(glyph), text)) text.append(' ');
            text.append(glyph.getUnicode());
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            left = Math.min(left, glyph.getXDirAdj());
            size += size(glyph);
            solid++;
            if (isBold(glyph)) bold++;
        }
        double baseline = row.get(0).getYDirAdj();
        double average = solid == 0 ? 1 : size / solid;
        PdfLine.Box box = new PdfLine.Box(left, right, baseline, height);
        return new PdfLine(
                Glyphs.tidy(text.toString()), page, box, average, bold * 2 > solid, anchors.over(box, average));
    }

    /** Justified Chinese is spread by less than half a character; a space between words is at least a fifth. */
    private static boolean isGap(double gap, double size, StringBuilder text) {
        if (text.isEmpty()) return false;
        boolean wide = Glyphs.isWide(text.charAt(text.length() - 1));
        return gap > size * (wide ? 0.6 : 0.2);
    }

    private static double size(TextPosition glyph) {
        return glyph.getFontSizeInPt() > 0 ? glyph.getFontSizeInPt() : glyph.getHeightDir();
    }

    private boolean isBold(TextPosition glyph) {
        if (stroked.contains(glyph)) return true;
        PDFont font = glyph.getFont();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("heavy") || name.contains("black") || name.contains("simhei"))
            return true;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
