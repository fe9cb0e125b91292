package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Looks at a font before it is used: PDFBox keeps a width for each character that a range of widths claims. */
final class PdfFonts {
    private static final int LAST_CHARACTER = 65_535;

    private static final String RANGES = "beginbfrange";
    private static final String END_OF_RANGES = "endbfrange";
    /** The first and last character of a range and what the first means, or a list of what each means. */
    private static final Pattern RANGE = Pattern.compile(
            "\\[[^\\[\\]]*+\\]|<(\\p{XDigit}{1,6})>\\s*+<(\\p{XDigit}{1,6})>\\s*+(?:<\\p{XDigit}*+>|(?=\\[))");

    private static final int MOST_MEANINGS = 10 * LAST_CHARACTER;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param operands of the operator that chooses a font */
    void check(COSDictionary resources, List<COSBase> operands) throws IOException {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) return;
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font == null || !known.add(font)) return;
        checkMeanings(font);
        COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase part = parts == null || parts.size() == 0 ? null : parts.getObject(0);
        if (!(part instanceof COSDictionary widths)) return;
        check(widths.getCOSArray(COSName.W));
        check(widths.getCOSArray(COSName.W2));
    }

    /** PDFBox keeps each character of the ranges that a font lists for its characters in Unicode. */
    private static void checkMeanings(COSDictionary font) throws IOException {
        COSStream meanings = font.getCOSStream(COSName.TO_UNICODE);
        if (meanings == null) return;
        String text = meanings.toTextString();
        long count = 0;
        int begin = text.indexOf(RANGES);
        while (begin >= 0) {
            int found = text.indexOf(END_OF_RANGES, begin);
            int end = found < 0 ? text.length() : found;
            count += characters(text.substring(begin, end));
            begin = text.indexOf(RANGES, end);
        }
        if (count > MOST_MEANINGS) throw new IOException("a font lists more meanings than there are characters");
    }

    private static long characters(String ranges) {
        return RANGE.matcher(ranges)
                .results()
                .filter(range -> range.group(1) != null)
                .mapToLong(range -> Integer.parseInt(range.group(2), 16) - Integer.parseInt(range.group(1), 16))
                .filter(length -> length > 0)
                .sum();
    }

    private static void check(@Nullable COSArray widths) throws IOException {
        if (widths == null) return;
        for (int i = 0; i < widths.size(); i++)
            if (widths.getObject(i) instanceof COSNumber number && number.floatValue() > LAST_CHARACTER)
                throw new IOException("a font has more characters than there are");
    }
}
