package bulletins.stream.text;

import bulletins.model.Simplified;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Tells Chinese characters, and texts in traditional ones, to read them as simplified ones. */
public final class Script {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final int SAMPLE = 200;
    /** Of a sample's characters, this share must be unknown to simplified text before it is taken for traditional. */
    private static final double TRADITIONAL = 0.1;

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private Script() {}

    /** @return the text in simplified characters, the same text where it is not traditional; as long as it was */
    public static String simplified(String text) {
        return isTraditional(text) ? Simplified.of(text) : text;
    }

    /** @return whether it is one of the characters that Chinese is written in, but for rare ones */
    public static boolean isHan(char character) {
        return character >= FIRST && character <= LAST;
    }

    private static boolean isTraditional(String text) {
        CharsetEncoder simplified = SIMPLIFIED.newEncoder();
        int seen = 0;
        int strange = 0;
        for (int at = 0; at < text.length() && seen < SAMPLE; at++) {
            char c = text.charAt(at);
            if (!isHan(c)) continue;
            seen++;
            if (!simplified.canEncode(c)) strange++;
        }
        return strange > seen * TRADITIONAL;
    }
}
