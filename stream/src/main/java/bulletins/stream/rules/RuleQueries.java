package bulletins.stream.rules;

import bulletins.model.Issuers;
import bulletins.model.searching.QueryFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * The Lucene syntax of rules, in which a Chinese term is a phrase: it meets a field that holds it as it stands, wherever it
 * stands. A term without a field is looked for in title and body.
 */
final class RuleQueries extends QueryParser {
    private static final String NO_FIELD = "";
    private static final Set<String> SMALL_OPERATORS = Set.of("and", "or", "not");

    RuleQueries() {
        super(NO_FIELD, new KeywordAnalyzer());
        setSplitOnWhitespace(true);
        setAllowLeadingWildcard(true);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        if (!quoted && SMALL_OPERATORS.contains(text))
            throw new ParseException(
                    "'" + text + "' must be written in capitals to join terms, or in quotes to be one");
        return inFields(field, text, RuleQueries::phrase);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        return inFields(field, text, slop == 0 ? RuleQueries::phrase : (one, words) -> near(one, words, slop));
    }

    /** A Chinese term may go on in any way anyhow; of a word in letters the beginning is given. */
    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
        return inFields(field, text, RuleQueries::prefix);
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
        if (field.equals("*") && text.equals("*")) return newMatchAllDocsQuery();
        try {
            return inFields(field, text, RuleQueries::pattern);
        } catch (TooComplexToDeterminizeException e) {
            throw new ParseException("'" + text + "' has too many * and ?; leave some of them out");
        }
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
        throw new ParseException(
                "'" + text + "~' asks for similar terms, which rules do not have; leave out the ~, or write"
                        + " \"two parts\"~10 for parts within ten characters of one another");
    }

    @Override
    protected Query getRegexpQuery(String field, String text) throws ParseException {
        throw new ParseException("/" + text
                + "/ is a regular expression, which rules do not have; put it in quotes to find it as it stands");
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo)
            throws ParseException {
        throw new ParseException(
                "[… TO …] is a range, which rules do not have; they meet each article when it arrives");
    }

    private static Query inFields(String field, String text, Shape shape) throws ParseException {
        if (field.equals(NO_FIELD)) {
            var any = new BooleanQuery.Builder();
            for (String one : Fields.DEFAULT) any.add(shape.of(one, text), Occur.SHOULD);
            return any.build();
        }
        String name = QueryFields.named(field);
        if (!QueryFields.ALL.contains(name))
            throw new ParseException("there is no field '" + field + "'; the fields are "
                    + String.join(", ", new TreeSet<>(QueryFields.ALL))
                    + ", and a colon that is part of a text goes in quotes");
        return shape.of(name, text);
    }

    private static Query phrase(String field, String text) throws ParseException {
        if (QueryFields.WHOLE.contains(field)) return new TermQuery(new Term(field, LineTokenizer.folded(text)));
        if (field.equals(QueryFields.ISSUERS)) return issuer(field, Issuers.parts(Issuers.named(text)));
        return new PhraseQuery(field, terms(text).toArray(String[]::new));
    }

    /** @param parts between which a rank is left out, as in 江苏人社厅 */
    private static Query issuer(String field, List<String> parts) throws ParseException {
        if (parts.size() > 1) return near(field, String.join(" ", parts), Issuers.LONGEST_RANK);
        return new PhraseQuery(field, terms(parts.get(0)).toArray(String[]::new));
    }

    private static Query prefix(String field, String start) throws ParseException {
        if (!isWord(start) && !QueryFields.WHOLE.contains(field)) return phrase(field, start);
        return new PrefixQuery(new Term(field, LineTokenizer.folded(start)));
    }

    private static Query pattern(String field, String text) throws ParseException {
        String inner = text.replaceAll("^\\*+|\\*+$", "");
        if (inner.isEmpty()) return new FieldExistsQuery(field);
        if (QueryFields.WHOLE.contains(field) || isWord(inner.replaceAll("[*?]", "")))
            return new WildcardQuery(new Term(field, LineTokenizer.folded(text)));
        if (inner.contains("*") || inner.contains("?"))
            throw new ParseException("'" + text + "' has a * or ? inside a Chinese term or between words; write \""
                    + inner.replaceAll("[*?]+", " ") + "\"~10 to find the parts within ten characters of one another");
        return phrase(field, inner);
    }

    /** @return whether a text is at most one word of letters, which has a beginning, as Chinese terms have none */
    private static boolean isWord(String text) {
        return Units.of(text).size() < 2 && text.codePoints().noneMatch(Character::isIdeographic);
    }

    /** @param slop the most characters (or words of letters) that may stand between the parts */
    private static Query near(String field, String text, int slop) throws ParseException {
        List<SpanQuery> parts = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            List<String> terms = terms(part);
            SpanQuery[] spans = terms.stream()
                    .map(term -> new SpanTermQuery(new Term(field, term)))
                    .toArray(SpanQuery[]::new);
            parts.add(spans.length == 1 ? spans[0] : new SpanNearQuery(spans, 0, true));
        }
        if (parts.size() == 1) return phrase(field, text);
        int between = Math.min(slop, Integer.MAX_VALUE - parts.size()) + parts.size() - 1;
        return new SpanNearQuery(parts.toArray(SpanQuery[]::new), between, false);
    }

    /** @return the terms whose run is the text: its one unit, or the pairs of neighbouring units */
    private static List<String> terms(String text) throws ParseException {
        List<Units.Unit> units = Units.of(text.replace('\n', ' '));
        if (units.isEmpty()) throw new ParseException("there are quotes with nothing between them; write a term there");
        if (units.size() == 1) return List.of(units.get(0).text());
        List<String> pairs = new ArrayList<>();
        for (int at = 1; at < units.size(); at++)
            pairs.add(UnitTokenizer.pair(units.get(at - 1).text(), units.get(at).text()));
        return pairs;
    }

    /** Builds the query for one field. */
    @FunctionalInterface
    private interface Shape {
        Query of(String field, String text) throws ParseException;
    }
}
