package bulletins.stream.splitting.formats.pdf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** The deflated streams of a PDF, which PDFBox unpacks into memory however long they become. */
final class PdfStreams {
    /** More than any font or page; pictures and files that are only enclosed are never unpacked for their text. */
    private static final long MOST_BYTES = 32L << 20;

    private static final long MOST_TOGETHER = 4 * MOST_BYTES;
    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\r?\n");
    private static final Pattern NOT_READ = Pattern.compile("/(?:Image|EmbeddedFile)\\b");
    private static final int LONGEST_DICTIONARY = 512;
    /** Whatever is packed more often is let through packed. */
    private static final int MOST_LAYERS = 3;

    private PdfStreams() {}

    /** @throws IOException when they would fill the memory */
    static void check(byte[] bytes) throws IOException {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher begin = BEGIN.matcher(file);
        long together = 0;
        while (begin.find()) {
            String dictionary = file.substring(Math.max(0, begin.start() - LONGEST_DICTIONARY), begin.start());
            String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (NOT_READ.matcher(own).find()) continue;
            long length = unpacked(new ByteArrayInputStream(bytes, begin.end(), bytes.length - begin.end()), 0);
            together += length;
            if (length > MOST_BYTES || together > MOST_TOGETHER)
                throw new IOException("it unpacks to more than " + (MOST_BYTES >> 20) + " MB");
        }
    }

    /** @return bytes, 0 for what is not deflated; counting ends above {@link #MOST_BYTES} */
    private static long unpacked(InputStream raw, int layer) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(raw);
        packed.mark(2);
        int header = packed.read() << 8 | packed.read();
        packed.reset();
        boolean deflated = header > 0 && (header >> 8 & 0x0F) == 8 && header % 31 == 0;
        if (layer == MOST_LAYERS || (!deflated && layer == 0)) return 0;
        return deflated ? unpacked(new InflaterInputStream(packed), layer + 1) : length(packed);
    }

    private static long length(InputStream plain) {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try {
            for (int n = plain.read(buffer); n >= 0 && length <= MOST_BYTES; n = plain.read(buffer)) length += n;
        } catch (IOException damaged) {
            // what stands before the damage counts, and PDFBox reads that far
            return length;
        }
        return length;
    }
}
