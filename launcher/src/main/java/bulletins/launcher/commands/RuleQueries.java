package bulletins.launcher.commands;

import bulletins.model.Rule;
import java.util.Optional;

/** Asks stream whether a rule's query reads. */
final class RuleQueries {
    private RuleQueries() {}

    static Optional<String> check(Rule rule) {
        return rule.query().isBlank() ? Optional.of("it is empty") : Optional.empty();
    }
}
