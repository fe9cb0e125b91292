package bulletins.stream.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a correct system finds in a bulletin.
 *
 * @param bulletin the file's name
 * @param title of the item; null when the fact is about the whole bulletin
 * @param op one of equals, equals_set, contains, not_contains, contains_codes, not_contains_codes, not_contains_values
 */
public record Fact(
        String id,
        String bulletin,
        @Nullable String title,
        String field,
        String op,
        JsonNode expected,
        String referenceDate) {

    static Fact from(JsonNode node) {
        return new Fact(
                node.path("id").asText(),
                node.path("bulletin").asText(),
                node.path("item_title").isTextual() ? node.path("item_title").asText() : null,
                node.path("field").asText(),
                node.path("op").asText(),
                node.path("expected"),
                node.path("reference_date").asText());
    }
}
