package bulletins.stream.rules;

import bulletins.model.searching.QueryFields;
import org.apache.lucene.analysis.Analyzer;

/** Cuts each field in the way in which {@link RuleQueries} asks for its terms. */
final class FieldAnalyzer extends Analyzer {
    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(QueryFields.WHOLE.contains(field) ? new LineTokenizer() : new UnitTokenizer());
    }
}
