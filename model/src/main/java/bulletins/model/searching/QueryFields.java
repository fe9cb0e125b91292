package bulletins.model.searching;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fields that a query names, in rules and in searches alike. */
public final class QueryFields {
    /** Asked for in any way in which {@link bulletins.model.Issuers} knows a body. */
    public static final String ISSUERS = "issuers";

    /** By their own names. */
    public static final Set<String> ALL = Set.of(
            "title",
            "body",
            "origin",
            "section",
            "category",
            "bulletin",
            "kind",
            "id",
            "labels",
            "region",
            ISSUERS,
            "policies",
            "document_numbers",
            "groups",
            "keywords",
            "site",
            "source",
            "author",
            "url");

    /** A term meets these only as a whole; in all others it may be any part of the text. */
    public static final Set<String> WHOLE = Set.of("kind", "category", "labels", "id");

    private static final Map<String, String> MEANT = Map.of(
            "regions", "region",
            "label", "labels",
            "issuer", ISSUERS,
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
