package bulletins.stream.splitting.lines;

import bulletins.stream.text.Visible;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is known about single characters: how wide they print, which end a sentence. */
public final class Glyphs {
    private static final String CLOSING = "”’\"'）)》〉】］]」』";
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final String TERMINATORS = "。！？!?；;…：:";

    private Glyphs() {}

    /** @return the text without control and zero-width characters, radicals as the characters they stand for, every space as {@code ' '} */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace(c)) clean.append(' ');
            else if (isRadical(c)) clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            else if (Visible.is(c)) clean.appendCodePoint(c);
        });
        return clean.toString();
    }

    /** @return the text trimmed, runs of spaces as one */
    public static String tidy(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** @return the printed width, where a Chinese character is two columns */
    public static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    public static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x2010 && c <= 0x203B)
                        || c >= 0x20000);
    }

    public static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** @return whether a sentence or clause is over here, so that the next line may begin a paragraph */
    public static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) last--;
        if (last < 0) return !text.isEmpty();
        boolean ended = TERMINATORS.indexOf(text.charAt(last)) >= 0 || text.startsWith("——", last - 1);
        return ended || (last < text.length() - 1 && signed(text));
    }

    /** @return whether brackets follow the last sentence, as in {@code ……。（记者某某）} */
    private static boolean signed(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return open > 0 && text.length() - open < 40 && TERMINATORS.indexOf(text.charAt(open - 1)) >= 0;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isRadical(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    }
}
