package bulletins.stream.splitting.lines;

import java.util.regex.Pattern;

/** Where two lines of one paragraph meet again. */
public final class Joint {
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]+");
    private static final Pattern OPEN_URL = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]*$");

    /** The rest of a path; no host stands before its first slash. */
    private static final Pattern URL_PATH = Pattern.compile("[A-Za-z0-9_-]*(?:/|\\.s?html?\\b)|s?html?\\b");

    /** The 560件 of a 2,560件 that a line's end cut. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?\\s?[\\p{IsHan}%]");

    /** Characters of a text that tell whether it ends with a url. */
    private static final int TAIL = 500;

    private Joint() {}

    /** @return both lines as one; Chinese joins without a space, a broken url or number without one too */
    public static String join(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) return above + below;
        char last = above.charAt(above.length() - 1);
        char first = below.charAt(0);
        boolean number = Character.isDigit(last) && COUNTED.matcher(below).lookingAt();
        boolean words = !number && isWord(last) && first < 0x250 && Character.isLetterOrDigit(first);
        boolean apart = below.startsWith("http") || (words && !endsInUrl(above));
        return apart ? above + " " + below : above + below;
    }

    /** Joins a line to a paragraph in the time that the line takes, however long the paragraph is. */
    public static void append(StringBuilder above, String below) {
        int tail = Math.max(0, above.length() - TAIL);
        String joined = join(above.substring(tail), below);
        above.setLength(tail);
        above.append(joined);
    }

    /** @return whether the whole line is a url */
    public static boolean isUrl(String line) {
        return URL.matcher(line).matches();
    }

    /** @return whether the text ends with a url, which may be broken there */
    public static boolean endsInUrl(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return OPEN_URL.matcher(tail).find();
    }

    /** @return whether the second line begins with the rest of the url that the first ends with */
    public static boolean goesOnInUrl(String above, String below) {
        return URL_PATH.matcher(below).lookingAt() && endsInUrl(above);
    }

    private static boolean isWord(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == ',' || c == ';');
    }
}
