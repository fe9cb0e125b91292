package bulletins.indexer.search;

import bulletins.model.Issuers;
import bulletins.model.searching.QueryFields;
import bulletins.model.searching.TypedMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|&&|\\|\\|");
    private static final Pattern SYNTAX = Pattern.compile("[\"/\\[{\\s:^\\]}()!+<>=-]");
    private static final Pattern WILD = Pattern.compile("(?<!\\\\)[*?~]");

    /** Those that the index keeps under their own names in the form in which they are looked for. */
    private static final Set<String> OWN = Set.of("title", "body", "origin", "kind", "id");

    private QueryText() {}

    static String quoted(String written) {
        List<String> pieces = Pieces.of(withFields(TypedMarks.plain(written)));
        List<String> fields = fieldsOf(pieces);
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            boolean afterCaret = at > 0 && pieces.get(at - 1).equals("^");
            if (isBeforeColon(pieces, at)) quoted.append(field(piece));
            else quoted.append(afterCaret ? piece : word(piece, fields.get(at)));
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

    /** @return for each piece the field that it is asked of, also in brackets; empty where none is named */
    private static List<String> fieldsOf(List<String> pieces) {
        List<String> fields = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (int at = 0; at < pieces.size(); at++) {
            boolean named = at > 1 && isBeforeColon(pieces, at - 2);
            String field = named ? QueryFields.named(pieces.get(at - 2)) : open.isEmpty() ? "" : open.peek();
            fields.add(field);
            if (pieces.get(at).equals("(")) open.push(field);
            if (pieces.get(at).equals(")")) open.poll();
        }
        return fields;
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
    private static String word(String piece, String field) {
        boolean chinese =
                !QueryFields.WHOLE.contains(field) && piece.codePoints().anyMatch(Character::isIdeographic);
        String bare = chinese ? withoutStars(piece) : piece;
        boolean ofIssuers = field.equals(QueryFields.ISSUERS);
        if (isPlainWord(bare)) return '"' + (ofIssuers ? Issuers.named(bare) : bare) + '"';
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return ofIssuers && quoted ? '"' + Issuers.named(bare.substring(1, bare.length() - 1)) + '"' : piece;
    }

    private static String withoutStars(String piece) {
        int from = 0;
        int end = piece.length();
        while (piece.charAt(from) == '*') from++;
        while (piece.charAt(end - 1) == '*' && piece.charAt(end - 2) != '\\') end--;
        return piece.substring(from, end);
    }

    private static boolean isPlainWord(String piece) {
        boolean operator = OPERATOR.matcher(piece).matches();
        boolean syntax = SYNTAX.matcher(piece).lookingAt();
        boolean pattern = WILD.matcher(piece).find() || piece.endsWith("\\");
        return !operator && !syntax && !pattern;
    }
}
