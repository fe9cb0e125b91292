package bulletins.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An item held against given pages without Kafka.
 *
 * @param page the one that says most of what the item says
 * @param similarity share of the item's text that the page holds, 0 to 1
 * @param check null when no page says the same
 */
public record CheckedItem(
        Article item,
        Article page,
        double similarity,
        @Nullable SourceCheck check) {

    /** @return the form of {@code verify --json} */
    public ObjectNode document() {
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("id", item.id()).put("title", item.title());
        document.put("origin", item.item() == null ? "" : item.item().origin());
        PageFacts facts = page.page();
        OffsetDateTime published = facts == null ? null : facts.publishedAt();
        ObjectNode source = document.putObject("source");
        source.put("status", Json.mapper().valueToTree(status()).asText());
        source.put("url", facts == null ? null : facts.url()).put("title", page.title());
        source.put("published_at", published == null ? null : published.toString());
        source.put("similarity", similarity);
        SourceCheck.write(check, document);
        return document;
    }

    public SourceLink.Status status() {
        return check == null ? SourceLink.Status.DIFFERS : SourceLink.Status.VERIFIED;
    }
}
