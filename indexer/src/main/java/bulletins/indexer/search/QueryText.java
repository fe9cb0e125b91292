package bulletins.indexer.search;

import bulletins.model.searching.QueryFields;
import bulletins.model.searching.TypedMarks;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of a query as people write it, and as rules are written, one that the server reads in the same way. It puts every plain word
 * of a query between quotes. The server joins words that have only space between them into one phrase, so that {@code 灵活就业 甘肃}
 * would find nothing; as two quoted phrases they mean what they mean in a rule: both, anywhere.
 * A field goes by its singular or its plural; all but a few are looked for in {@code words}, where the server keeps them as text.
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

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}.-][\\p{L}\\p{N}_.-]*");
    private static final Pattern WIDE_COLON = Pattern.compile("(\\w+)：");
    /** Those that the index keeps under their own names in the form in which they are looked for. */
    private static final Set<String> OWN = Set.of("title", "body", "origin", "kind", "id");

    private QueryText() {}

    static String quoted(String written) {
        String query = withFields(TypedMarks.plain(written));
        StringBuilder quoted = new StringBuilder();
        Matcher piece = PIECE.matcher(query);
        int done = 0;
        while (piece.find()) {
            quoted.append(query.substring(done, piece.start()));
            done = piece.end();
            boolean afterCaret = quoted.length() > 0 && quoted.charAt(quoted.length() - 1) == '^';
            boolean beforeColon = done < query.length() && query.charAt(done) == ':';
            if (beforeColon) quoted.append(field(piece.group()));
            else quoted.append(afterCaret ? piece.group() : word(piece.group()));
        }
        return quoted.append(query.substring(done)).toString();
    }

    /** @return the names that the server will take for fields, each as it knows them */
    static List<String> fields(String written) {
        String query = withFields(TypedMarks.plain(written));
        return PIECE.matcher(query)
                .results()
                .filter(piece -> query.startsWith(":", piece.end())
                        && NAME.matcher(piece.group()).matches())
                .map(piece -> field(piece.group()))
                .distinct()
                .toList();
    }

    /** A wide colon belongs to the text, as in a title, unless it follows the name of a field. */
    private static String withFields(String query) {
        return WIDE_COLON
                .matcher(query)
                .replaceAll(found -> QueryFields.ALL.contains(QueryFields.named(found.group(1))) ? "$1:" : "$0");
    }

    private static String field(String name) {
        String meant = QueryFields.named(name);
        return QueryFields.ALL.contains(meant) && !OWN.contains(meant) ? "words." + meant : name;
    }

    /** A Chinese term may go on in any way anyhow: a star at its end says nothing. */
    private static String word(String piece) {
        boolean chinese = piece.codePoints().anyMatch(Character::isIdeographic);
        String bare = chinese ? piece.replaceAll("^\\*+|(?<!\\\\)\\*+$", "") : piece;
        return isPlainWord(bare) ? '"' + bare + '"' : piece;
    }

    private static boolean isPlainWord(String piece) {
        boolean operator = piece.matches("AND|OR|NOT|&&|\\|\\|");
        boolean syntax = piece.matches("(?s)[\"/\\[{\\s:^\\]}()!+<>=-].*");
        boolean pattern = piece.matches("(?s).*(?<!\\\\)[*?~].*") || piece.endsWith("\\");
        return !operator && !syntax && !pattern;
    }
}
