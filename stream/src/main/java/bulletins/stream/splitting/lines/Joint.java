package bulletins.stream.splitting.lines;

import java.util.regex.Pattern;

/** Where two lines of one paragraph meet again. */
public final class Joint {
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]+");
    private static final Pattern OPEN_URL = Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7E]*$");

    private Joint() {}

    /** @return both lines as one; Chinese joins without a space, a broken url without one too */
    public static String join(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) return above + below;
        char last = above.charAt(above.length() - 1);
        char first = below.charAt(0);
        boolean words = isWord(last) && first < 0x250 && Character.isLetterOrDigit(first);
        boolean apart = below.startsWith("http") || (words && !endsInUrl(above));
        return apart ? above + " " + below : above + below;
    }

    /** @return whether the whole line is a url */
    public static boolean isUrl(String line) {
        return URL.matcher(line).matches();
    }

    /** @return whether the text ends with a url, which may be broken there */
    public static boolean endsInUrl(String text) {
        String tail = text.substring(Math.max(0, text.length() - 500));
        return OPEN_URL.matcher(tail).find();
    }

    private static boolean isWord(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == ',' || c == ';');
    }
}
