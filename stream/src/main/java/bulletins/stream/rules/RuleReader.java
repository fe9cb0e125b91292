package bulletins.stream.rules;

import bulletins.model.searching.TypedMarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Reads a rule's query text, and says what is wrong with one that cannot be used. */
final class RuleReader {
    /** The parser counts columns from 0 and sees a single line. */
    private static final Pattern PLACE = Pattern.compile("at line 1, column (\\d+)");

    private static final Pattern TOO_EARLY = Pattern.compile("Encountered:? \"?<EOF>");
    private static final String TOO_LARGE = "the query has more than " + IndexSearcher.getMaxClauseCount()
            + " terms, where one without a field counts twice; make it two rules";
    private static final int SHOWN = 12;
    /** Brackets within brackets; each takes some of the parser's stack. */
    private static final int DEEPEST = 100;

    private RuleReader() {}

    static RuleQuery read(String text) {
        String typed = TypedMarks.plain(text).replace('：', ':');
        if (depth(typed) > DEEPEST)
            return wrong("the query has brackets more than " + DEEPEST + " deep; leave out those that change nothing");
        try {
            Query query = withSomethingToLeaveOut(new RuleQueries().parse(typed));
            boolean empty = query instanceof MatchNoDocsQuery
                    || (query instanceof BooleanQuery all && all.clauses().isEmpty());
            if (empty) return wrong("the query has no terms; write at least one");
            return isTooLarge(query) ? wrong(TOO_LARGE) : new RuleQuery.Read(query);
        } catch (ParseException e) {
            return wrong(mistake(text, e));
        } catch (IllegalArgumentException e) {
            return wrong("the query cannot be used: " + e.getMessage() + "; leave out the number after ^");
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '(') deepest = Math.max(deepest, ++depth);
            if (text.charAt(at) == ')') depth--;
        }
        return deepest;
    }

    /** The monitor tries each alternative of the outermost OR by itself, and of what is larger only tells that it failed, each time. */
    private static boolean isTooLarge(Query query) {
        return new QueryDecomposer().decompose(query).stream().anyMatch(part -> {
            var terms = new CountedTerms();
            part.visit(terms);
            return terms.count > IndexSearcher.getMaxClauseCount();
        });
    }

    private static final class CountedTerms extends QueryVisitor {
        private int count;

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            count++;
        }

        @Override
        public void visitLeaf(Query query) {
            count++;
        }
    }

    private static RuleQuery wrong(String mistake) {
        return new RuleQuery.Mistaken(mistake);
    }

    /** In Lucene a query that only excludes meets nothing; here it meets everything else. */
    private static Query withSomethingToLeaveOut(Query query) {
        if (query instanceof BoostQuery boosted) return withSomethingToLeaveOut(boosted.getQuery());
        if (!(query instanceof BooleanQuery all) || all.clauses().isEmpty()) return query;
        var whole = new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
        boolean onlyExcludes = true;
        for (BooleanClause clause : all.clauses()) {
            whole.add(withSomethingToLeaveOut(clause.getQuery()), clause.getOccur());
            onlyExcludes &= clause.isProhibited();
        }
        if (onlyExcludes) whole.add(new MatchAllDocsQuery(), Occur.MUST);
        return whole.build();
    }

    private static String mistake(String text, ParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof IndexSearcher.TooManyClauses) return TOO_LARGE;
        String message = String.valueOf(cause.getMessage());
        Matcher place = PLACE.matcher(message);
        if (!place.find()) return message;
        int at = Math.min(text.length(), Integer.parseInt(place.group(1)));
        if (TOO_EARLY.matcher(message).find())
            return "the query ends too early, after character " + at + ", '" + before(text, at)
                    + "'; a bracket or quote is not closed, or a term is missing after AND, OR or NOT";
        return "the query does not read at character " + (at + 1) + ", '" + after(text, at)
                + "'; check brackets, quotes and AND, OR, NOT there, or put a text with marks in quotes";
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), at).strip();
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN)).strip();
    }
}
