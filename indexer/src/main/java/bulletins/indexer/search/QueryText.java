package bulletins.indexer.search;

import bulletins.model.searching.QueryFields;
import bulletins.model.searching.TypedMarks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes of a query as people write it, and as rules are written, one that the server reads in the same way. It puts every plain word
 * of a query between quotes. The server joins words that have only space between them into one phrase, so that {@code 灵活就业 甘肃}
 * would find nothing; as two quoted phrases they mean what they mean in a rule: both, anywhere.
 * A field goes by its singular or its plural; all but a few are looked for in {@code words}, where the server keeps them as text.
 */
final class QueryText {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}.-][\\p{L}\\p{N}_.-]*");
    private static final Pattern WIDE_COLON = Pattern.compile("(?<!\\w)(\\w+)：");
    /** Those that the index keeps under their own names in the form in which they are looked for. */
    private static final Set<String> OWN = Set.of("title", "body", "origin", "kind", "id");

    private QueryText() {}

    static String quoted(String written) {
        List<String> pieces = Pieces.of(withFields(TypedMarks.plain(written)));
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            boolean afterCaret = at > 0 && pieces.get(at - 1).equals("^");
            if (isBeforeColon(pieces, at)) quoted.append(field(piece));
            else quoted.append(afterCaret ? piece : word(piece, isOfWholeValue(pieces, at)));
        }
        return quoted.toString();
    }

    /** @return the names that the server will take for fields, each as it knows them */
    static List<String> fields(String written) {
        List<String> pieces = Pieces.of(withFields(TypedMarks.plain(written)));
        return IntStream.range(0, pieces.size())
                .filter(at -> isBeforeColon(pieces, at)
                        && NAME.matcher(pieces.get(at)).matches())
                .mapToObj(at -> field(pieces.get(at)))
                .distinct()
                .toList();
    }

    private static boolean isBeforeColon(List<String> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).equals(":");
    }

    private static boolean isOfWholeValue(List<String> pieces, int at) {
        return at > 1
                && isBeforeColon(pieces, at - 2)
                && QueryFields.WHOLE.contains(QueryFields.named(pieces.get(at - 2)));
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

    /** A Chinese term may go on in any way anyhow, unless it is of a whole value: a star at its end says nothing. */
    private static String word(String piece, boolean ofWholeValue) {
        boolean chinese = !ofWholeValue && piece.codePoints().anyMatch(Character::isIdeographic);
        String bare = chinese ? withoutStars(piece) : piece;
        return isPlainWord(bare) ? '"' + bare + '"' : piece;
    }

    private static String withoutStars(String piece) {
        int from = 0;
        int end = piece.length();
        while (piece.charAt(from) == '*') from++;
        while (piece.charAt(end - 1) == '*' && piece.charAt(end - 2) != '\\') end--;
        return piece.substring(from, end);
    }

    private static boolean isPlainWord(String piece) {
        boolean operator = piece.matches("AND|OR|NOT|&&|\\|\\|");
        boolean syntax = piece.matches("(?s)[\"/\\[{\\s:^\\]}()!+<>=-].*");
        boolean pattern = piece.matches("(?s).*(?<!\\\\)[*?~].*") || piece.endsWith("\\");
        return !operator && !syntax && !pattern;
    }
}
