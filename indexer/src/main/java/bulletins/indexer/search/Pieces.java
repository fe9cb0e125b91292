package bulletins.indexer.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into phrases, regular expressions, ranges, operators, words and single signs, which together are the query again. By
 * hand, since a regular expression for it takes a stack frame for each character.
 */
final class Pieces {
    private static final String ENDING_WORDS = "\"()[]{}:^\\";

    private final String query;
    private final int lastBracket;

    private Pieces(String query) {
        this.query = query;
        this.lastBracket = Math.max(query.lastIndexOf(']'), query.lastIndexOf('}'));
    }

    static List<String> of(String query) {
        Pieces cutting = new Pieces(query);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < query.length(); ) {
            int end = cutting.end(from);
            pieces.add(query.substring(from, end));
            from = end;
        }
        return pieces;
    }

    private int end(int from) {
        char first = query.charAt(from);
        if (first == '"') return closed(from) < 0 ? query.length() : closed(from);
        if (first == '/' && closed(from) > 0) return closed(from);
        if ((first == '[' || first == '{') && from < lastBracket) return bracket(from);
        if (query.startsWith("&&", from) || query.startsWith("||", from)) return from + 2;
        if ("-+!".indexOf(first) >= 0) return from + 1;
        return Math.max(word(from), from + 1);
    }

    /** @return where the sign that stands at {@code from} has come again, behind it; negative when it does not */
    private int closed(int from) {
        for (int at = from + 1; at < query.length(); at++) {
            if (query.charAt(at) == '\\') at++;
            else if (query.charAt(at) == query.charAt(from)) return at + 1;
        }
        return -1;
    }

    private int bracket(int from) {
        int at = from + 1;
        while (query.charAt(at) != ']' && query.charAt(at) != '}') at++;
        return at + 1;
    }

    private int word(int from) {
        int at = from;
        while (at < query.length()) {
            char next = query.charAt(at);
            boolean escapes = next == '\\' && at + 1 < query.length();
            if (!escapes && (Character.isWhitespace(next) || ENDING_WORDS.indexOf(next) >= 0)) return at;
            at += escapes ? 2 : 1;
        }
        return at;
    }
}
