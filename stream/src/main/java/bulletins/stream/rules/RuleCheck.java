package bulletins.stream.rules;

import bulletins.model.Rule;
import java.util.Optional;

/** Reads rules without keeping them. */
public final class RuleCheck {
    private RuleCheck() {}

    /** @return what is wrong with the rule's query, where, and what to do; empty when it can be used */
    public static Optional<String> mistake(Rule rule) {
        return RuleQuery.of(rule.query()).wrongly();
    }
}
