package bulletins.stream.reading;

import bulletins.model.Article;
import org.jspecify.annotations.Nullable;

/** What came of reading a raw document as a page. */
public sealed interface Reading {
    /** @param next the canonical url at which the article goes on, null when all of it is here */
    record Page(Article article, @Nullable String next) implements Reading {}

    /** The page reads well but holds no article: a list of links, a front page, a form. */
    record NoArticle(String message) implements Reading {}

    /** The bytes are no page: empty, an image, an archive. */
    record Unreadable(String reason, String message) implements Reading {}
}
