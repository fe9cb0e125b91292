package bulletins.stream.quantities.words;

/** The signs that dates and figures are written with, one for each meaning; links are blanked out. Every character keeps its place. */
public final class Signs {
    /** Stands for each character of a link or address, in which nothing is read. */
    public static final char BLANK = '\uFFFC';

    private static final String[] LINKS = {"http://", "https://", "www."};

    private Signs() {}

    public static String unified(String text) {
        char[] unified = text.toCharArray();
        int at = 0;
        while (at < unified.length) {
            int end = endOfLink(text, at);
            while (at < end) unified[at++] = BLANK;
            if (at < unified.length) unified[at] = unified(unified[at]);
            at++;
        }
        return new String(unified);
    }

    private static char unified(char sign) {
        return switch (sign) {
            case '﹪' -> '%';
            case '～', '∼', '〜' -> '~';
            case '－', '–', '−', '—', '―', '─' -> '-';
            case '＋' -> '+';
            case '／' -> '/';
            case '＄' -> '$';
            case '¥' -> '￥';
            case '（' -> '(';
            case '）' -> ')';
            default -> sign;
        };
    }

    private static int endOfLink(String text, int at) {
        char first = text.charAt(at);
        if (first != 'h' && first != 'w') return at;
        for (String link : LINKS) {
            if (!text.startsWith(link, at)) continue;
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) end++;
            return end;
        }
        return at;
    }
}
