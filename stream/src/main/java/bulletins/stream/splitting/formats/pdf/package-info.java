/**
 * PDF, whose lines are found by where the letters stand. {@code PdfReader} is the door: {@code PdfGlyphs} takes the glyphs off each
 * page and sets them into {@code PdfLine}s, with the links of {@code PdfAnchors}; {@code PdfMargins} go, and {@code PdfParagraphs}
 * are made of the rest. {@code PdfParser}, {@code PdfStream} and {@code PdfFonts} keep a hostile file within its {@code PdfBudget}.
 */
package bulletins.stream.splitting.formats.pdf;
