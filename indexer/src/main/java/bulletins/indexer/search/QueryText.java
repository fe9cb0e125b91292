package bulletins.indexer.search;

import bulletins.model.Issuers;
import bulletins.model.searching.QueryFields;
import bulletins.model.searching.TypedMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern SIMILAR = Pattern.compile("(?<!\\\\)~[0-9.]*$");

    private static final int LONG = 6;
    /** Where words may stand apart. */
    private static final Set<String> TEXTS = Set.of("", "title", "body");

    /** Those that the index keeps under their own names in the form in which they are looked for. */
    private static final Set<String> OWN = Set.of("title", "body", "origin", "kind", "id");

    private final List<String> pieces;
    /** For each piece the field that it is asked of, also in brackets; empty where none is named. */
    private final List<String> fields;

    private QueryText(List<String> pieces) {
        this.pieces = pieces;
        this.fields = asked();
    }

    static QueryText of(String written) {
        return new QueryText(Pieces.of(withFields(TypedMarks.plain(written))));
    }

    String quoted() {
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            boolean afterCaret = at > 0 && pieces.get(at - 1).equals("^");
            boolean loose = at + 1 < pieces.size() && pieces.get(at + 1).startsWith("~");
            if (isBeforeColon(at)) quoted.append(serversName(piece));
            else quoted.append(afterCaret || loose ? piece : word(piece, fields.get(at)));
        }
        return quoted.toString();
    }

    /** @return the names that the server will take for fields, each as it knows them */
    List<String> fields() {
        return IntStream.range(0, pieces.size())
                .filter(at -> isBeforeColon(at) && NAME.matcher(pieces.get(at)).matches())
                .mapToObj(at -> serversName(pieces.get(at)))
                .distinct()
                .toList();
    }

    /**
     * The server takes a pattern for one of a single sign of Chinese: without a word it finds nothing of one and nearly everything of
     * the other. Rules refuse them, too.
     *
     * @return what to write instead of the first such pattern
     */
    Optional<String> mistake() {
        return IntStream.range(0, pieces.size())
                .filter(at -> !isBeforeColon(at) && isPhrase(pieces.get(at), fields.get(at)))
                .mapToObj(at -> withoutStars(pieces.get(at)))
                .filter(word -> WILD.matcher(word).find())
                .findFirst()
                .map(QueryText::instead);
    }

    /** @return what is asked of a field of whole values, each as it stands */
    List<String> values(String field) {
        return IntStream.range(0, pieces.size())
                .filter(at -> fields.get(at).equals(field) && !isBeforeColon(at))
                .mapToObj(at -> unquoted(pieces.get(at)))
                .filter(QueryText::isPlainWord)
                .toList();
    }

    /** @return the terms of the text of so many Chinese characters that they may be meant as several words; a name of a place is one */
    List<String> longTerms() {
        return IntStream.range(0, pieces.size())
                .filter(at -> !isBeforeColon(at) && TEXTS.contains(fields.get(at)))
                .mapToObj(pieces::get)
                .filter(term -> term.length() >= LONG && term.codePoints().allMatch(Character::isIdeographic))
                .distinct()
                .toList();
    }

    private static String instead(String word) {
        String bare = SIMILAR.matcher(word).replaceFirst("");
        if (!WILD.matcher(bare).find())
            return "'" + word + "' asks for similar terms, which a Chinese term does not have; leave out the ~";
        return "'" + word + "' has a *, ? or ~ in a Chinese term; write \""
                + WILD.matcher(bare).replaceAll(" ").strip()
                + "\"~10 to find its parts within ten characters of one another";
    }

    private boolean isBeforeColon(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).equals(":");
    }

    private List<String> asked() {
        List<String> fields = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (int at = 0; at < pieces.size(); at++) {
            boolean named = at > 1 && isBeforeColon(at - 2);
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

    private static String serversName(String name) {
        String meant = QueryFields.named(name);
        return QueryFields.ALL.contains(meant) && !OWN.contains(meant) ? "words." + meant : name;
    }

    /** A Chinese term may go on in any way anyhow, unless it is of a whole value: a star at its end says nothing. */
    private static String word(String piece, String field) {
        String bare = isPhrase(piece, field) ? withoutStars(piece) : piece;
        boolean ofIssuers = field.equals(QueryFields.ISSUERS);
        if (isPlainWord(bare)) return ofIssuers ? issuer(bare) : '"' + bare + '"';
        String within = unquoted(bare);
        return ofIssuers && !within.equals(bare) ? issuer(within) : piece;
    }

    private static String unquoted(String piece) {
        boolean quoted = piece.length() > 1 && piece.startsWith("\"") && piece.endsWith("\"");
        return quoted ? piece.substring(1, piece.length() - 1) : piece;
    }

    private static String issuer(String asked) {
        List<String> parts = Issuers.parts(Issuers.named(asked));
        return '"' + String.join(" ", parts) + '"' + (parts.size() > 1 ? "~" + Issuers.LONGEST_RANK : "");
    }

    private static boolean isPhrase(String piece, String field) {
        boolean written = SYNTAX.matcher(piece).lookingAt();
        return !written
                && !QueryFields.WHOLE.contains(field)
                && piece.codePoints().anyMatch(Character::isIdeographic);
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
