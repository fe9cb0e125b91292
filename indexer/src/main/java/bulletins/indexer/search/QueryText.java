package bulletins.indexer.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts every plain word of a query between quotes. The server joins words that have only space between them into one phrase, so
 * that {@code 灵活就业 甘肃} would find nothing; as two quoted phrases they mean what they mean in a rule: both, anywhere.
 */
final class QueryText {
    private static final Pattern PIECE = Pattern.compile("""
            "(?:[^"\\\\]|\\\\.)*"?       # a phrase
            |/(?:[^/\\\\]|\\\\.)*/        # a regular expression
            |[\\[{][^\\]}]*[\\]}]         # a range
            |(?:&&|\\|\\||[-+!()])        # operators
            |(?:\\\\.|[^\\s"()\\[\\]{}:^\\\\])+  # a word, up to what ends one
            |[\\s:^\\]}]                  # the rest
            """, Pattern.COMMENTS);

    private QueryText() {}

    static String quoted(String query) {
        StringBuilder quoted = new StringBuilder();
        Matcher piece = PIECE.matcher(query);
        int done = 0;
        while (piece.find()) {
            quoted.append(query.substring(done, piece.start()));
            done = piece.end();
            boolean afterCaret = quoted.length() > 0 && quoted.charAt(quoted.length() - 1) == '^';
            boolean beforeColon = done < query.length() && query.charAt(done) == ':';
            boolean plain = !afterCaret && !beforeColon && isPlainWord(piece.group());
            quoted.append(plain ? '"' + piece.group() + '"' : piece.group());
        }
        return quoted.append(query.substring(done)).toString();
    }

    private static boolean isPlainWord(String piece) {
        boolean operator = piece.matches("AND|OR|NOT|&&|\\|\\|");
        boolean syntax = piece.matches("(?s)[\"/\\[{\\s:^\\]}()!+<>=-].*");
        boolean pattern = piece.matches("(?s).*(?<!\\\\)[*?~].*") || piece.endsWith("\\");
        return !operator && !syntax && !pattern;
    }
}
