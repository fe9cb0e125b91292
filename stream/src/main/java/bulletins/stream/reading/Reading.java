package bulletins.stream.reading;

import bulletins.model.Article;
import org.jspecify.annotations.Nullable;

/** What came of reading a raw document as a page. */
public sealed interface Reading {
    /** @param next the canonical url at which the article goes on, null when all of it is here */
    record Page(Article article, @Nullable String next) implements Reading {}

    /** There is nothing to have. */
    sealed interface Nothing extends Reading {
        /** @return short and stable, as in {@link bulletins.model.Rejection} */
        String reason();

        /** @return for people */
        String message();
    }

    /** The page reads well but holds no article: a list of links, a front page, a form. */
    record NoArticle(String message) implements Nothing {
        @Override
        public String reason() {
            return "no-article";
        }
    }

    /** The bytes are no page: empty, an image, an archive. */
    record Unreadable(String reason, String message) implements Nothing {}
}
