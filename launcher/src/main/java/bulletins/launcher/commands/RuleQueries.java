package bulletins.launcher.commands;

import bulletins.launcher.Configuration;
import bulletins.model.Rule;
import java.util.Optional;

/** Asks stream whether a rule's query reads. */
final class RuleQueries {
    private RuleQueries() {}

    /** @return what is wrong with it and what to do */
    static Optional<String> mistake(Rule rule, Configuration configuration) {
        return Readers.of(configuration).mistake(rule);
    }
}
