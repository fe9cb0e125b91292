package bulletins.stream.splitting.formats.pdf;

import bulletins.model.ChinaTime;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF by position: glyphs make lines, lines paragraphs, and a link belongs to the line that its rectangle covers. */
public final class PdfReader {
    private static final long MOST_MEMORY = 256L << 20;

    private PdfReader() {}

    public static Opened read(byte[] bytes) {
        try {
            return open(bytes);
        } catch (InvalidPasswordException locked) {
            return new Opened.Unreadable(
                    "encrypted-pdf", "The PDF file wants a password; save it without one and give it again.");
        } catch (NoClassDefFoundError ofBouncyCastle) {
            // PDFBox asks for it where a file is encrypted for the holders of certificates, as we are none
            return new Opened.Unreadable(
                    "encrypted-pdf",
                    "The PDF file is encrypted for the holders of certain certificates; save it without that and give it again.");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ArithmeticException broken) {
            // PDFBox throws these on files whose objects contradict one another
            return Opened.Unreadable.damaged("PDF", broken);
        }
    }

    private static Opened open(byte[] bytes) throws IOException {
        PdfBudget budget = new PdfBudget();
        try (RandomAccessStreamCache cache = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY)
                        .streamCache
                        .create();
                PDDocument document = new PdfParser(bytes, cache, budget).parse()) {
            return read(document, new PdfGlyphs(budget));
        }
    }

    private static Opened read(PDDocument document, PdfGlyphs glyphs) throws IOException {
        List<PdfLine> lines = glyphs.lines(document);
        if (lines.isEmpty() && glyphs.pages() > 0)
            return new Opened.Unreadable(
                    "no-text",
                    "The PDF file holds pictures of pages and no text; run it through text recognition first.");
        PDDocumentInformation information = document.getDocumentInformation();
        List<Line> paragraphs = PdfParagraphs.of(PdfMargins.without(lines, glyphs.pages()));
        return new Opened.Document(new Printed(paragraphs, information.getTitle(), date(information)));
    }

    private static @Nullable LocalDate date(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        return created == null ? null : ChinaTime.day(created.toInstant());
    }
}
