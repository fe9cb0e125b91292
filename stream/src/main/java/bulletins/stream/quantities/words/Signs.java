package bulletins.stream.quantities.words;

import bulletins.stream.text.CompactText;

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
            if (at < unified.length) unified[at] = isInWord(text, at) ? unified[at] : unified(unified[at]);
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
            case ',' -> '，';
            case '.' -> '。';
            case ';' -> '；';
            case ':' -> '：';
            case '（' -> '(';
            case '）' -> ')';
            default -> sign;
        };
    }

    /** The signs of 12,000 and 10:20 are part of a number; elsewhere a narrow comma parts as a wide one does. */
    private static boolean isInWord(String text, int at) {
        boolean parts = ",;:.".indexOf(text.charAt(at)) >= 0;
        if (!parts || at == 0 || !isWordly(text.charAt(at - 1))) return false;
        return text.charAt(at) == '.' || (at + 1 < text.length() && isWordly(text.charAt(at + 1)));
    }

    private static boolean isWordly(char sign) {
        return CompactText.isDigit(sign) || CompactText.isLetter(sign);
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
