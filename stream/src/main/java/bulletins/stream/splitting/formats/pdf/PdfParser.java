package bulletins.stream.splitting.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a PDF into objects whose streams are {@link PdfStream}s. */
final class PdfParser extends PDFParser {
    PdfParser(byte[] bytes, RandomAccessStreamCache cache, PdfBudget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, () -> cache);
        document = new Bounded(cache, this, budget);
    }

    private static final class Bounded extends COSDocument {
        private final RandomAccessStreamCache cache;
        private final ICOSParser parser;
        private final PdfBudget budget;

        Bounded(RandomAccessStreamCache cache, ICOSParser parser, PdfBudget budget) {
            super(() -> cache, parser);
            this.cache = cache;
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long begin, long length) throws IOException {
            return new PdfStream(dictionary, parser.createRandomAccessReadView(begin, length), cache, budget);
        }
    }
}
