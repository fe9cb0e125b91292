package bulletins.stream.reading;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF that was asked for as a page, as annexes and older notices are. */
final class PdfText {
    private static final int MOST_PAGES = 300;

    private PdfText() {}

    /** @return the text, or nothing when the file is broken, locked or holds only images */
    static Optional<String> of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            String text = stripper.getText(document);
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
