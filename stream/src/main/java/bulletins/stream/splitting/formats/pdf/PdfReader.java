package bulletins.stream.splitting.formats.pdf;

import bulletins.model.ChinaTime;
import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF by position: glyphs make lines, lines paragraphs, and a link belongs to the line that its rectangle covers. */
public final class PdfReader {
    private static final long MOST_MEMORY = 256L << 20;
    private static final int MOST_PAGES = 1000;

    private PdfReader() {}

    public static Opened read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            return new Opened.Unreadable(
                    "encrypted-pdf", "The PDF file wants a password; save it without one and give it again.");
        } catch (IOException broken) {
            return unreadable(broken.getMessage());
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException brokenInside) {
            // PDFBox throws these on files whose objects contradict one another
            return unreadable(brokenInside.toString());
        }
    }

    private static Opened unreadable(@Nullable String why) {
        return new Opened.Unreadable(
                "unreadable-pdf", "The PDF file is damaged (" + why + "); open it in a PDF program and save it again.");
    }

    private static Opened read(PDDocument document) throws IOException {
        List<PdfLine> lines = new ArrayList<>();
        PdfGlyphs glyphs = new PdfGlyphs();
        int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= pages; page++) lines.addAll(glyphs.lines(document, page));
        if (lines.isEmpty() && pages > 0)
            return new Opened.Unreadable(
                    "no-text",
                    "The PDF file holds pictures of pages and no text; run it through text recognition first.");
        PDDocumentInformation information = document.getDocumentInformation();
        String title = information.getTitle() == null ? "" : Glyphs.tidy(information.getTitle());
        List<Line> paragraphs = PdfParagraphs.of(PdfMargins.without(lines, pages));
        return new Opened.Document(new Printed(paragraphs, title.isEmpty() ? null : title, date(information)));
    }

    private static @Nullable LocalDate date(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        return created == null ? null : ChinaTime.day(created.toInstant());
    }
}
