package bulletins.model;

import java.util.List;

/**
 * A stored query with recipients. Keyed by {@code id} on topic {@code alert-rules}; null ends it.
 *
 * @param query Lucene syntax over the fields of {@link bulletins.model.searching.QueryFields}; a Chinese term is a phrase
 * @param recipients who hears of it, by their names in the notifier's settings; empty when left out
 */
public record Rule(String id, String name, String query, List<String> recipients) {
    public Rule {
        if (!id.matches("[a-z0-9][a-z0-9._-]{0,63}"))
            throw new IllegalArgumentException(
                    "a rule id has 1 to 64 small letters, digits, dots, dashes or underscores: '" + id + "'");
        if (name.isBlank()) throw new IllegalArgumentException("rule " + id + " has no name");
        if (query.isBlank()) throw new IllegalArgumentException("rule " + id + " has no query");
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
