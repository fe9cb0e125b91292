package bulletins.stream.splitting.formats.word;

import bulletins.model.ChinaTime;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.time.LocalDate;
import java.util.Date;
import java.util.NoSuchElementException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/** Reads DOC, which Word wrote from 1997 to 2003 and WPS Office still writes, also under the name WPS. */
public final class DocReader {
    private DocReader() {}

    public static Opened read(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            checkParts(file, bytes.length);
            return open(file);
        } catch (EncryptedDocumentException locked) {
            return new Opened.Unreadable(
                    "encrypted-doc", "The Word file wants a password; save it without one and give it again.");
        } catch (OldFileFormatException older) {
            return new Opened.Unreadable(
                    "unsupported-format", "The file is of a Word before 1997, which is not read; save it as DOCX.");
        } catch (IOException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ArithmeticException
                | BufferUnderflowException
                | NoSuchElementException broken) {
            // POI throws these on files whose parts contradict one another
            return Opened.Unreadable.damaged("DOC", broken);
        }
    }

    private static Opened open(POIFSFileSystem file) throws IOException {
        if (!file.getRoot().hasEntry("WordDocument"))
            return new Opened.Unreadable(
                    "unsupported-format",
                    "The file is an old office document without text of Word in it; save it as DOCX.");
        try (HWPFDocument document = new HWPFDocument(file)) {
            return read(document);
        }
    }

    /** POI sets aside as much memory as a part claims to need. */
    private static void checkParts(POIFSFileSystem file, int length) throws IOException {
        for (Entry entry : file.getRoot())
            if (entry instanceof DocumentEntry part && part.getSize() > length)
                throw new IOException("a part of it claims to be longer than the file");
    }

    private static Opened read(HWPFDocument document) {
        SummaryInformation about = document.getSummaryInformation();
        String title = about == null ? null : about.getTitle();
        LocalDate created = about == null ? null : date(about.getCreateDateTime());
        return new Opened.Document(new Printed(DocBody.lines(document), title, created));
    }

    /** Files that were never dated say 1601. */
    private static @Nullable LocalDate date(@Nullable Date created) {
        if (created == null) return null;
        LocalDate date = ChinaTime.day(created.toInstant());
        return date.getYear() < 1980 ? null : date;
    }
}
