package bulletins.stream.keywords;

/** Takes the white space out of a text that uses none, as Chinese does, and keeps it between Latin words and figures. */
final class Spaces {
    private Spaces() {}

    static String squeezed(String text) {
        var squeezed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || !isSpace(c)) squeezed.append(c);
            else if (part(squeezed, text.substring(at + 1, Math.min(at + 2, text.length())))) squeezed.append(' ');
        }
        return squeezed.toString();
    }

    /** @return whether a space stands between the two */
    static boolean part(CharSequence before, String next) {
        return !next.isEmpty() && ends(before) && begins(next.charAt(0));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** @return whether it ends in a Latin word, a figure or what follows one without a space */
    private static boolean ends(CharSequence before) {
        if (before.isEmpty()) return false;
        char last = before.charAt(before.length() - 1);
        return isWord(last) || ",.;:!?)\"'”’".indexOf(last) >= 0;
    }

    private static boolean begins(char next) {
        return isWord(next) || "(\"'“‘$".indexOf(next) >= 0;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
