package bulletins.stream.text;

import java.util.regex.Pattern;

/**
 * A text without the white space that typesetting puts between Chinese characters and around figures, and with letters
 * and digits of ordinary width; every character knows where it is printed. What stays of white space is a line break, and
 * a space between two Latin letters or digits.
 */
public final class CompactText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;
    private static final String CONTINUES_NUMBER = "年月日号时万亿千百十%人元个名家户项条";
    private static final String AWAITS_NUMBER = "年月第约近达为超至";
    /** A line of a table whose name begins as a number goes on: 十堰市 3.46 2.7. */
    private static final Pattern ROW =
            Pattern.compile("\\p{IsHan}{2,12}(?:[ \\t\\u3000]+[+-]?\\d[\\d.,]*%?){1,30}[ \\t\\r]*+(?:\\n|$)");

    /** The comma of a number whose figures are wide too: １，２６８. */
    private static final Pattern THOUSANDS = Pattern.compile("[０-９]，[０-９]{3}(?![０-９])");

    private final String printed;
    private final String text;
    private final int[] offsets;

    private CompactText(String printed, String text, int[] offsets) {
        this.printed = printed;
        this.text = text;
        this.offsets = offsets;
    }

    public static CompactText of(String printed) {
        var kept = new StringBuilder(printed.length());
        int[] offsets = new int[printed.length() + 1];
        int at = 0;
        while (at < printed.length()) {
            int next = endOfSpaces(printed, at);
            char character = next > at ? separator(kept, printed, at, next) : narrow(printed, at);
            if (character != 0) {
                offsets[kept.length()] = at;
                kept.append(character);
            }
            at = Math.max(next, at + 1);
        }
        offsets[kept.length()] = printed.length();
        return new CompactText(printed, kept.toString(), offsets);
    }

    /** @return the compact text */
    public String text() {
        return text;
    }

    /** @return where a character of the compact text stands in the printed one */
    public int printedAt(int compactOffset) {
        return offsets[compactOffset];
    }

    /** @return where the printed words of a span end, which white space may follow; {@code end} is exclusive */
    public int printedEnd(int end) {
        return offsets[end - 1] + 1;
    }

    /** @return the printed words of a span, {@code end} exclusive */
    public String quote(int start, int end) {
        return start >= end ? "" : printed.substring(printedAt(start), printedEnd(end));
    }

    public static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** @return what white space leaves behind, 0 for nothing; a number that a line break cuts from its unit is made whole */
    private static char separator(StringBuilder kept, String printed, int from, int to) {
        char before = kept.isEmpty() ? '\n' : kept.charAt(kept.length() - 1);
        char after = to < printed.length() ? narrow(printed.charAt(to)) : '\n';
        if (printed.substring(from, to).indexOf('\n') < 0) return isWordly(before) && isWordly(after) ? ' ' : 0;
        return isInNumber(before, after) && !isRow(printed, to) ? 0 : '\n';
    }

    private static boolean isRow(String printed, int from) {
        return ROW.matcher(printed).region(from, printed.length()).lookingAt();
    }

    private static boolean isInNumber(char before, char after) {
        return (isDigit(before) && CONTINUES_NUMBER.indexOf(after) >= 0)
                || (AWAITS_NUMBER.indexOf(before) >= 0 && isDigit(after));
    }

    private static int endOfSpaces(String printed, int from) {
        int at = from;
        while (at < printed.length() && isSpace(printed.charAt(at))) at++;
        return at;
    }

    private static boolean isWordly(char character) {
        return isDigit(character) || isLetter(character);
    }

    private static boolean isSpace(char character) {
        boolean ascii = character > ' ' && character < 0x7F;
        if (ascii || (character > 0x3000 && character < 0xFE00)) return false;
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff';
    }

    private static char narrow(String printed, int at) {
        char character = printed.charAt(at);
        boolean grouping = character == '，'
                && THOUSANDS
                        .matcher(printed)
                        .region(Math.max(0, at - 1), printed.length())
                        .lookingAt();
        return grouping ? ',' : narrow(character);
    }

    /** Letters and digits only: the width of punctuation says nothing that the finders need. */
    private static char narrow(char character) {
        if (character < WIDE_FIRST || character > WIDE_LAST) return character;
        char narrow = (char) (character - WIDE_OFFSET);
        return isWordly(narrow) || narrow == '%' || narrow == '.' ? narrow : character;
    }
}
