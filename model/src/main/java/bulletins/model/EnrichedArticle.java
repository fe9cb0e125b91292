package bulletins.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was found in it. Keyed by the article's id on topic {@code enriched-articles}.
 *
 * @param version grows with every change of this record; the index keeps the highest
 * @param revision counts the changes of the article's own text, from 1
 * @param firstSeen never changes, so it may choose the index that holds the article
 * @param story null in records older than stories, and while the article's story is not known
 * @param check an item held against the page of its verified source link, null until that has answered and without such a link
 */
public record EnrichedArticle(
        Article article,
        Enrichment found,
        List<SourceLink> sourceLinks,
        long version,
        int revision,
        Instant firstSeen,
        Instant updatedAt,
        @Nullable Story story,
        @Nullable SourceCheck check) {
    public EnrichedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(firstSeen, "first_seen");
        Objects.requireNonNull(updatedAt, "updated_at");
        sourceLinks = List.copyOf(sourceLinks);
        if (version < 1 || revision < 1) throw new IllegalArgumentException("versions and revisions count from 1");
    }

    /** @return the same version of the same text, received again */
    public EnrichedArticle received(Article again) {
        return new EnrichedArticle(again, found, sourceLinks, version, revision, firstSeen, updatedAt, story, check);
    }

    /** @return a new version, of which only these are new */
    public EnrichedArticle with(@Nullable Story itsStory, @Nullable SourceCheck itsCheck, long newVersion, Instant at) {
        return new EnrichedArticle(
                article, found, sourceLinks, newVersion, revision, firstSeen, at, itsStory, itsCheck);
    }

    /** @return the flat form of DESIGN section 6, as printed by {@code parse} and stored in Elasticsearch */
    public ObjectNode document() {
        ObjectNode document = document(article, found);
        document.set("source_links", Json.mapper().valueToTree(sourceLinks));
        document.put("version", version).put("revision", revision);
        document.set("story", Json.mapper().valueToTree(story == null ? Story.alone(article.id()) : story));
        SourceCheck.write(check, document);
        document.put("first_seen", firstSeen.toString()).put("updated_at", updatedAt.toString());
        return document;
    }

    /** @return the flat form of an article that has not been through Kafka */
    public static ObjectNode document(Article article, Enrichment found) {
        ObjectNode flat = Json.mapper().valueToTree(article);
        for (String part : List.of("item", "page")) {
            if (flat.remove(part) instanceof ObjectNode facts) flat.setAll(facts);
        }
        ObjectNode enrichment = Json.mapper().valueToTree(found);
        flat.setAll(enrichment);
        return flat;
    }
}
