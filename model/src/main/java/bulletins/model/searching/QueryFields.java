package bulletins.model.searching;

import java.util.Locale;
import java.util.Map;

/** The fields that a query names, in rules and in searches alike. */
public final class QueryFields {
    private static final Map<String, String> MEANT = Map.of(
            "regions", "region",
            "label", "labels",
            "issuer", "issuers",
            "policy", "policies",
            "document_number", "document_numbers",
            "group", "groups",
            "keyword", "keywords");

    private QueryFields() {}

    /** @return the field's own name: case does not matter, and singular and plural are the same */
    public static String named(String field) {
        String small = field.toLowerCase(Locale.ROOT);
        return MEANT.getOrDefault(small, small);
    }
}
