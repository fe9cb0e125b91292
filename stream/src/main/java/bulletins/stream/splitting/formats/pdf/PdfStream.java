package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a PDF, unpacked within bounds; PDFBox would fill the memory, however long it becomes. */
final class PdfStream extends COSStream {
    /** Those that pack text, fonts and tables; the others pack pictures, as large as they claim to be. */
    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);

    /** Of the memory that is set aside while a stream becomes longer. */
    private static final int LARGEST_PIECE = 1 << 16;

    private final RandomAccessStreamCache cache;
    private final PdfBudget budget;

    PdfStream(COSDictionary dictionary, RandomAccessReadView bytes, RandomAccessStreamCache cache, PdfBudget budget)
            throws IOException {
        super(cache, bytes);
        this.cache = cache;
        this.budget = budget;
        addAll(dictionary);
        setKey(dictionary.getKey());
    }

    /** As a list, also of one: PDFBox unpacks the only stream of a page elsewhere when it sees one that is none. */
    @Override
    public COSBase getFilters() {
        COSBase filters = super.getFilters();
        return filters instanceof COSName one ? new COSArray(List.of(one)) : filters;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return holdsObjects() ? plain() : new Looked(plain(), budget);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        RandomAccessRead plain = plain();
        return new COSStream(cache, new RandomAccessReadView(plain, 0, plain.length())).createInputStream(options);
    }

    /** As parsers take it, whatever it calls itself. */
    private boolean holdsObjects() {
        return containsKey(COSName.N) && containsKey(COSName.FIRST);
    }

    private RandomAccessRead plain() throws IOException {
        PdfBudget.Share share = budget.open(holdsObjects());
        Set<Filter> filters = filters();
        if (!filters.isEmpty()) return unpacked(filters, share);
        RandomAccessRead plain = super.createView();
        share.take(plain.length());
        return plain;
    }

    /** @return what to unpack with, each once: files list the same twice that were packed once */
    private Set<Filter> filters() throws IOException {
        Set<Filter> filters = new LinkedHashSet<>();
        if (!(getFilters() instanceof COSArray names)) return filters;
        for (COSBase name : names) {
            if (!(name instanceof COSName known) || !FILTERS.contains(known))
                throw new IOException("it is packed as pictures are");
            filters.add(FilterFactory.INSTANCE.getFilter(known));
        }
        return filters;
    }

    private RandomAccessRead unpacked(Set<Filter> filters, PdfBudget.Share share) throws IOException {
        countRows(share);
        InputStream packed = createRawInputStream();
        int piece = (int) Math.min(LARGEST_PIECE, 64 + 4 * getLength());
        RandomAccessReadWriteBuffer plain = new RandomAccessReadWriteBuffer(piece);
        int place = 0;
        for (Filter filter : filters) {
            plain = new RandomAccessReadWriteBuffer(piece);
            filter.decode(packed, new Counted(plain, share), this, place++);
            plain.seek(0);
            packed = new RandomAccessInputStream(plain);
        }
        return plain;
    }

    private void countRows(PdfBudget.Share share) throws IOException {
        COSBase parameters = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        if (parameters instanceof COSDictionary rows) countRows(rows, share);
        if (!(parameters instanceof COSArray several)) return;
        for (int i = 0; i < several.size(); i++)
            if (several.getObject(i) instanceof COSDictionary rows) countRows(rows, share);
    }

    /** Where bytes are told by what they differ from those in the row above in, PDFBox sets aside two rows. */
    private static void countRows(COSDictionary rows, PdfBudget.Share share) throws IOException {
        if (rows.getInt(COSName.PREDICTOR) <= 1) return;
        int colours = rows.getInt(COSName.COLORS, 1);
        int bits = rows.getInt(COSName.BITS_PER_COMPONENT, 8);
        int columns = rows.getInt(COSName.COLUMNS, 1);
        if (colours < 1 || bits < 1 || columns < 1) throw new IOException("it has rows without an end");
        share.take((long) (2.0 * colours * bits * columns / 8));
    }

    /** What is written to memory. */
    private static final class Counted extends OutputStream {
        private final RandomAccessReadWriteBuffer memory;
        private final PdfBudget.Share share;

        Counted(RandomAccessReadWriteBuffer memory, PdfBudget.Share share) {
            this.memory = memory;
            this.share = share;
        }

        @Override
        public void write(int one) throws IOException {
            share.take(1);
            memory.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            share.take(length);
            memory.write(bytes, from, length);
        }
    }

    /** What is parsed a byte at a time. */
    private static final class Looked extends RandomAccessReadView {
        private final PdfBudget budget;

        Looked(RandomAccessRead plain, PdfBudget budget) throws IOException {
            super(plain, 0, plain.length());
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            budget.look();
            return super.read();
        }
    }
}
