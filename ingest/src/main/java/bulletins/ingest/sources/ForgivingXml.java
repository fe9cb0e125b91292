package bulletins.ingest.sources;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads XML as content systems write it: blank lines before its declaration, ampersands that stand for themselves, entities of
 * HTML, and characters that XML does not know.
 */
final class ForgivingXml extends FilterReader {
    private ForgivingXml(Reader in) {
        super(in);
    }

    /** The fixer reads character by character, which without the buffer takes most of the time of a large sitemap. */
    static Reader of(Reader xml) {
        return new XmlFixerReader(new BufferedReader(new ForgivingXml(xml)));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : known((char) one);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) into[i] = known(into[i]);
        return read;
    }

    private static char known(char one) {
        boolean control = one < ' ' && one != '\t' && one != '\n' && one != '\r';
        return control || one == '\ufffe' || one == '\uffff' ? ' ' : one;
    }
}
