package bulletins.stream.rules;

import bulletins.model.Alert;
import bulletins.model.Rule;
import java.util.List;

/**
 * A rule that an article meets.
 *
 * @param matches where, most telling first; empty for a rule that only says what must not be there
 */
public record RuleMatch(Rule rule, List<Alert.Match> matches) {
    public RuleMatch {
        matches = List.copyOf(matches);
    }
}
