package bulletins.stream.reading;

import bulletins.model.Article;

/** What came of reading a raw document as a page. */
public sealed interface Reading {
    record Page(Article article) implements Reading {}

    /** The page reads well but holds no article: a list of links, a front page, a form. */
    record NoArticle(String message) implements Reading {}

    /** The bytes are no page: empty, an image, an archive. */
    record Unreadable(String reason, String message) implements Reading {}
}
