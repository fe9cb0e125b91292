package bulletins.stream.rules;

import bulletins.model.Shipped;
import bulletins.model.searching.QueryFields;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;

/**
 * How well a term tells which rules to try. A rule is tried only on articles that hold its best term, so a pair that stands in
 * every second article of the subject must not be chosen where the rule has a rarer one.
 */
final class CommonTerms {
    private static final Set<String> PAIRS = new Shipped(CommonTerms.class, "common-pairs.txt")
            .lines().stream()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(pair -> UnitTokenizer.pair(pair.substring(0, 1), pair.substring(1)))
                    .collect(Collectors.toSet());

    private CommonTerms() {}

    /** @return higher for better */
    static double weight(Term term) {
        if (QueryFields.WHOLE.contains(term.field())) return 0.2;
        if (PAIRS.contains(term.text())) return 0.3;
        boolean single = term.text().indexOf(' ') < 0;
        return single && term.text().length() == 1 ? 0.1 : 1;
    }
}
