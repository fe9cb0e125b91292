package bulletins.stream.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Traditional characters as simplified ones, one for one, so that every place in a text stays where it is. */
public final class Script {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final int SAMPLE = 200;
    /** Of a sample's characters, this share must be unknown to simplified text before it is taken for traditional. */
    private static final double TRADITIONAL = 0.1;

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private Script() {}

    /** @return the text in simplified characters, the same text where it has none to change; as long as it was */
    public static String simplified(String text) {
        return isTraditional(text) ? Table.of(text) : text;
    }

    private static boolean isTraditional(String text) {
        CharsetEncoder simplified = SIMPLIFIED.newEncoder();
        int seen = 0;
        int strange = 0;
        for (int at = 0; at < text.length() && seen < SAMPLE; at++) {
            char c = text.charAt(at);
            if (c < FIRST || c > LAST) continue;
            seen++;
            if (!simplified.canEncode(c)) strange++;
        }
        return strange > seen * TRADITIONAL;
    }

    /** Made when the first traditional text comes: it takes half a second. */
    private static final class Table {
        private static final char[] SIMPLE = table();

        static String of(String text) {
            char[] simple = text.toCharArray();
            for (int at = 0; at < simple.length; at++)
                if (simple[at] >= FIRST && simple[at] <= LAST) simple[at] = SIMPLE[simple[at] - FIRST];
            return new String(simple);
        }

        private static char[] table() {
            StringBuilder all = new StringBuilder();
            for (char c = FIRST; c <= LAST; c++) all.append(c).append('\n');
            String[] simple = Transliterator.getInstance("Hant-Hans")
                    .transliterate(all.toString())
                    .split("\n");
            char[] table = new char[LAST - FIRST + 1];
            for (int i = 0; i < table.length; i++)
                table[i] = simple[i].length() == 1 ? simple[i].charAt(0) : (char) (FIRST + i);
            return table;
        }
    }
}
