package bulletins.stream.rules;

import bulletins.model.Rule;
import bulletins.model.Simplified;
import bulletins.model.settings.NearestName;
import bulletins.stream.splitting.Categories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Tells of categories that a rule asks for and that nobody knows here. Such a rule is good all the same: its writer may know more than
 * the settings at hand. A section goes as it is printed, too, so that of {@code category} only what looks like an id can be told.
 */
public final class UnknownCategories {
    private static final String CATEGORY = "category";
    private static final String LABELS = "labels";

    private final Categories known;
    private final Set<String> met;

    /** @param known the shipped ones and the user's, of which rules meet the latter by their ids alone */
    public UnknownCategories(Categories known) {
        this.known = known;
        this.met = new TreeSet<>(known.ids());
        met.addAll(Categories.load(null).names().values());
    }

    /** @return a line for each, with the nearest that is known */
    public List<String> in(Rule rule) {
        if (!(RuleReader.read(rule.query()) instanceof RuleQuery.Read read)) return List.of();
        List<String> told = new ArrayList<>();
        read.query().visit(new QueryVisitor() {
            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }

            @Override
            public void consumeTerms(Query query, Term... terms) {
                for (Term term : terms) if (isWhole(term) && !met.contains(term.text())) told.add(line(rule, term));
            }
        });
        return told;
    }

    private static boolean isWhole(Term term) {
        boolean printed = term.text().codePoints().anyMatch(Character::isIdeographic);
        return term.field().equals(LABELS) || (term.field().equals(CATEGORY) && !printed);
    }

    private String line(Rule rule, Term asked) {
        Optional<String> meant = known.of(Simplified.of(asked.text())).map(id -> "; did you mean " + id + "?");
        String hint = meant.orElseGet(() -> NearestName.hint(asked.text(), known.ids()));
        return "rule " + rule.id() + " asks for " + asked.field() + ":" + asked.text()
                + ", but no category is known by that name"
                + (hint.isEmpty() ? ": there are " + String.join(", ", new TreeSet<>(known.ids())) : hint);
    }
}
