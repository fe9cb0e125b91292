package bulletins.stream.splitting.formats.pdf;

import java.util.List;

/**
 * One line of glyphs on a page, measured in points from the top left corner.
 *
 * @param size of the font that most of the line is set in
 */
record PdfLine(String text, int page, Box box, double size, boolean bold, List<String> links) {
    /** Where the line stands; {@code baseline} grows downwards. */
    record Box(double left, double right, double baseline, double pageHeight) {}

    double left() {
        return box.left;
    }

    double right() {
        return box.right;
    }

    double baseline() {
        return box.baseline;
    }

    boolean looksLike(PdfLine other) {
        return bold == other.bold && Math.abs(size - other.size) < 0.06 * size;
    }
}
