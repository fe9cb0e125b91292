package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Looks at a font before it is used: PDFBox keeps a width for each character that a range of widths claims. */
final class PdfFonts {
    private static final int LAST_CHARACTER = 65_535;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param operands of the operator that chooses a font */
    void check(COSDictionary resources, List<COSBase> operands) throws IOException {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) return;
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font == null || !known.add(font)) return;
        COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase part = parts == null || parts.size() == 0 ? null : parts.getObject(0);
        if (!(part instanceof COSDictionary widths)) return;
        check(widths.getCOSArray(COSName.W));
        check(widths.getCOSArray(COSName.W2));
    }

    private static void check(@Nullable COSArray widths) throws IOException {
        if (widths == null) return;
        for (int i = 0; i < widths.size(); i++)
            if (widths.getObject(i) instanceof COSNumber number && number.floatValue() > LAST_CHARACTER)
                throw new IOException("a font has more characters than there are");
    }
}
