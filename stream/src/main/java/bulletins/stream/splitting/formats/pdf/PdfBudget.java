package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What may be unpacked of one PDF and kept of it, whatever packs it; what is read twice counts twice. */
final class PdfBudget {
    /** More than any font or page; pictures and files that are only enclosed are never unpacked for their text. */
    private static final int MOST_BYTES = 32 << 20;

    private static final long MOST_TOGETHER = 8L * MOST_BYTES;
    /** PDFBox keeps up to forty times as many bytes of packed objects, and of what stands before an operator. */
    private static final int MOST_OBJECTS = MOST_BYTES / 2;

    private static final int MOST_LOOKS = MOST_BYTES / 2;
    /** To begin with a stream takes as long as to read so many bytes of it. */
    private static final int BYTES_OF_OPENING = 4096;

    private long together;
    private long objects;
    private int looks;

    /** @return what counts the bytes of one stream */
    Share open(boolean ofObjects) {
        together += BYTES_OF_OPENING;
        check(together, MOST_TOGETHER);
        return new Share(ofObjects);
    }

    /** One more byte was looked at, some are more than once. */
    void look() {
        if (++looks > MOST_LOOKS) throw new UncheckedIOException(new IOException("it holds too much at once"));
    }

    /** What was kept for an operator is let go. */
    void operator() {
        looks = 0;
    }

    /** PDFBox leaves out pages and fonts that it cannot read, so nobody would hear of an {@link IOException}. */
    private static void check(long taken, long most) {
        if (taken > most)
            throw new UncheckedIOException(new IOException("it unpacks to more than " + (most >> 20) + " MB"));
    }

    /** The bytes of one stream. */
    final class Share {
        private final boolean ofObjects;
        private long bytes;

        private Share(boolean ofObjects) {
            this.ofObjects = ofObjects;
        }

        void take(long more) {
            bytes += more;
            together += more;
            if (ofObjects) objects += more;
            check(bytes, MOST_BYTES);
            check(objects, MOST_OBJECTS);
            check(together, MOST_TOGETHER);
        }
    }
}
