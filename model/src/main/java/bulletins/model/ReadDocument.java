package bulletins.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file or page that was read without Kafka.
 *
 * @param bulletin set when it was read as a bulletin
 * @param articles the items of a bulletin in its order, or the one article of a page
 * @param mistake why nothing could be read, for people; null when something was
 */
public record ReadDocument(
        @Nullable BulletinReference bulletin,
        List<ReadArticle> articles,
        @Nullable String mistake) {

    /** An article with what was found in it. */
    public record ReadArticle(Article article, Enrichment found) {
        /** @return the flat form of DESIGN section 6, without what only Kafka gives */
        public ObjectNode document() {
            ObjectNode flat = EnrichedArticle.document(article, found);
            flat.remove(List.of("raw", "bulletin"));
            return flat;
        }
    }

    public ReadDocument {
        articles = List.copyOf(articles);
    }

    /** @return the form of {@code parse --json}: the bulletin and its items */
    public ObjectNode document() {
        ObjectNode document = Json.mapper().createObjectNode();
        document.set("bulletin", Json.mapper().valueToTree(bulletin));
        ArrayNode items = document.putArray("items");
        articles.forEach(article -> items.add(article.document()));
        return document;
    }
}
