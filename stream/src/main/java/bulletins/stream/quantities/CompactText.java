package bulletins.stream.quantities;

/**
 * A text as the readers want it: full-width letters folded, white space gone except between two figures, links blanked
 * out; and the way back to the words as printed.
 */
final class CompactText {
    /** Stands for a link or address, in which nothing is read. */
    static final char BLANK = '\uFFFC';

    private static final String CONTINUES_NUMBER = "年月日号时万亿千百十%人元个名家户项条";
    private static final String AWAITS_NUMBER = "年月第约近达为超至";

    final String chars;
    private final String original;
    private final int[] origins;

    private CompactText(String original, String chars, int[] origins) {
        this.original = original;
        this.chars = chars;
        this.origins = origins;
    }

    static CompactText of(String original) {
        var compact = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        int at = 0;
        while (at < original.length()) {
            int next = at + 1;
            char c = folded(original.charAt(at));
            if (startsLink(original, at)) {
                next = endOfLink(original, at);
                c = BLANK;
            } else if (isSpace(c)) {
                next = endOfSpace(original, at);
                c = separator(original, at, next, compact);
            }
            if (c != 0) {
                origins[compact.length()] = at;
                compact.append(c);
            }
            at = next;
        }
        return new CompactText(original, compact.toString(), origins);
    }

    /** @return the words from {@code from} to before {@code to}, with the spaces they were printed with */
    String printed(int from, int to) {
        return original.substring(origins[from], origins[to - 1] + 1);
    }

    private static char folded(char c) {
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) return (char) (c - 0xFEE0);
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．' -> '.';
            case '～', '∼', '〜' -> '~';
            case '－', '–', '−', '—', '―', '─' -> '-';
            case '＋' -> '+';
            case '／' -> '/';
            case '＄' -> '$';
            case '¥' -> '￥';
            case '（' -> '(';
            case '）' -> ')';
            default -> c;
        };
    }

    /** @return what white space leaves behind: a line end, a space between two figures or letters, or nothing (0) */
    private static char separator(String text, int from, int to, StringBuilder before) {
        if (before.length() == 0 || to == text.length()) return 0;
        char last = before.charAt(before.length() - 1);
        char next = folded(text.charAt(to));
        boolean lineEnds = text.substring(from, to).indexOf('\n') >= 0;
        boolean numberGoesOn = (isDigit(last) && CONTINUES_NUMBER.indexOf(next) >= 0)
                || (AWAITS_NUMBER.indexOf(last) >= 0 && isDigit(next));
        if (lineEnds && !numberGoesOn) return '\n';
        return isWordly(last) && isWordly(next) ? ' ' : 0;
    }

    private static int endOfSpace(String text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) end++;
        return end;
    }

    private static boolean startsLink(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private static int endOfLink(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) end++;
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isWordly(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
