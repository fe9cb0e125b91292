package bulletins.stream.keywords;

/** Takes the white space out of a text that uses none, as Chinese does, and keeps it between Latin words. */
final class Spaces {
    private Spaces() {}

    static String squeezed(String text) {
        var squeezed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) squeezed.append(c);
            else if (c == '\n' && squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != '\n')
                squeezed.append(c);
            else if (isLatin(squeezed) && at + 1 < text.length() && isLatin(text.charAt(at + 1))) squeezed.append(' ');
        }
        return squeezed.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLatin(CharSequence before) {
        return !before.isEmpty() && isLatin(before.charAt(before.length() - 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
