package bulletins.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item or a page as clean text. Keyed by {@code id} on topic {@code articles}.
 *
 * @param body paragraphs separated by {@code \n}, without markup or control characters
 * @param item set when {@code kind} is an item
 * @param page set when {@code kind} is a page
 * @param receivedAt when the bytes were received
 */
public record Article(
        String id,
        ArticleKind kind,
        String title,
        String body,
        @Nullable ItemFacts item,
        @Nullable PageFacts page,
        RawLocation raw,
        Instant receivedAt) {
    public Article {
        if (id.isBlank()) throw new IllegalArgumentException("an article without an id");
        Objects.requireNonNull(kind, "kind");
        if ((kind == ArticleKind.ITEM) != (item != null) || (kind == ArticleKind.PAGE) != (page != null))
            throw new IllegalArgumentException("an article has the facts of its kind and no others: " + id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** @return the same page with another body and other facts */
    public Article with(String newBody, PageFacts facts) {
        return new Article(id, kind, title, newBody, item, facts, raw, receivedAt);
    }
}
