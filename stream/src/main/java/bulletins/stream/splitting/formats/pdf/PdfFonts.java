package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Begins and ends of ranges, through all of which PDFBox goes for each glyph. */
    private static final int MOST_RANGES = 40_000;

    private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param operands of the operator that chooses a font */
    void check(COSDictionary resources, List<COSBase> operands) throws IOException {
        check(named(COSName.FONT, resources, operands));
    }

    /**
     * @param operands of the operator that chooses a state of drawing, which may name a font too
     * @return whether it does; PDFBox makes such a font each time
     */
    boolean checkState(COSDictionary resources, List<COSBase> operands) throws IOException {
        COSDictionary state = named(COSName.EXT_G_STATE, resources, operands);
        COSArray chosen = state == null ? null : state.getCOSArray(COSName.FONT);
        if (chosen == null || chosen.size() == 0 || !(chosen.getObject(0) instanceof COSDictionary font)) return false;
        check(font);
        return true;
    }

    private static @Nullable COSDictionary named(COSName kind, COSDictionary resources, List<COSBase> operands) {
        COSDictionary ofKind = resources.getCOSDictionary(kind);
        boolean isNamed = ofKind != null && !operands.isEmpty() && operands.get(0) instanceof COSName;
        return isNamed ? ofKind.getCOSDictionary((COSName) operands.get(0)) : null;
    }

    private void check(@Nullable COSDictionary font) throws IOException {
        if (font == null || !known.add(font)) return;
        checkMeanings(text(font.getCOSStream(COSName.TO_UNICODE)));
        String encoding = text(font.getCOSStream(COSName.ENCODING));
        checkMeanings(encoding);
        if (encoding.chars().filter(c -> c == '<').count() > MOST_RANGES)
            throw new IOException("a font encodes more ranges than there are");
        COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase part = parts == null || parts.size() == 0 ? null : parts.getObject(0);
        if (!(part instanceof COSDictionary widths)) return;
        check(widths.getCOSArray(COSName.W));
        check(widths.getCOSArray(COSName.W2));
    }

    /** PDFBox keeps each character of the ranges that a font lists for its characters in Unicode. */
    private static void checkMeanings(String text) throws IOException {
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

    private static String text(@Nullable COSStream meanings) {
        if (meanings == null) return "";
        try (InputStream plain = meanings.createInputStream()) {
            return new String(plain.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            // nor can PDFBox read it, which does without
            return "";
        }
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
