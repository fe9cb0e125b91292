package bulletins.stream.rules;

import org.apache.lucene.search.Query;

/** What the text of a rule's query comes to. */
sealed interface RuleQuery {
    /** One that can be asked. */
    record Read(Query query) implements RuleQuery {}

    /** @param mistake what is wrong with the text, where, and what to do */
    record Mistaken(String mistake) implements RuleQuery {}
}
