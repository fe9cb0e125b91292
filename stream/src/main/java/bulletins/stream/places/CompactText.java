package bulletins.stream.places;

import java.util.Arrays;

/**
 * A text without the white space that typesetting puts between Chinese characters and digits, and with letters and digits of
 * ordinary width; every character knows where it is printed.
 */
public final class CompactText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;

    private final String printed;
    private final String text;
    private final int[] offsets;

    private CompactText(String printed, String text, int[] offsets) {
        this.printed = printed;
        this.text = text;
        this.offsets = offsets;
    }

    /** @return the text with its spaces taken out where Chinese or digits stand on either side; line breaks stay */
    public static CompactText of(String printed) {
        StringBuilder kept = new StringBuilder(printed.length());
        int[] offsets = new int[printed.length() + 1];
        int at = 0;
        while (at < printed.length()) {
            int next = endOfSpaces(printed, at);
            if (next == at) {
                offsets[kept.length()] = at;
                kept.append(narrow(printed.charAt(at++)));
            } else {
                if (!tight(before(kept)) && !tight(next < printed.length() ? printed.charAt(next) : '\n')) {
                    offsets[kept.length()] = at;
                    kept.append(' ');
                }
                at = next;
            }
        }
        offsets[kept.length()] = printed.length();
        return new CompactText(printed, kept.toString(), Arrays.copyOf(offsets, kept.length() + 1));
    }

    /** @return the compact text */
    public String text() {
        return text;
    }

    /** @return where a character of the compact text stands in the printed one */
    public int printedAt(int compactOffset) {
        return offsets[compactOffset];
    }

    /** @return the printed words of a span, {@code end} exclusive */
    public String quote(int start, int end) {
        return start >= end ? "" : printed.substring(offsets[start], offsets[end - 1] + 1);
    }

    private static char before(StringBuilder kept) {
        return kept.isEmpty() ? '\n' : kept.charAt(kept.length() - 1);
    }

    private static int endOfSpaces(String printed, int from) {
        int at = from;
        while (at < printed.length() && isSpace(printed.charAt(at))) at++;
        return at;
    }

    private static boolean tight(char character) {
        return character >= 0x2E80 || Character.isDigit(character) || character == '\n' || isQuote(character);
    }

    private static boolean isQuote(char character) {
        return character == '“' || character == '”' || character == '(' || character == ')';
    }

    private static boolean isSpace(char character) {
        return character != '\n'
                && (Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || character == '\u200b'
                        || character == '\ufeff');
    }

    /** Letters and digits only: the width of punctuation says nothing that the finders need. */
    private static char narrow(char character) {
        if (character < WIDE_FIRST || character > WIDE_LAST) return character;
        char narrow = (char) (character - WIDE_OFFSET);
        return Character.isLetterOrDigit(narrow) || narrow == '%' || narrow == '.' ? narrow : character;
    }
}
