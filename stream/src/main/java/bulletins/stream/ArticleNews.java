package bulletins.stream;

import bulletins.model.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something new about an article, keyed by its id; one of the three is set.
 *
 * @param article the article as read just now, or again when {@code replayed}
 * @param answer what became of one of its links
 * @param goneAt when its page was found gone
 */
record ArticleNews(
        @Nullable Article article,
        boolean replayed,
        @Nullable Answer answer,
        @Nullable Instant goneAt) {
    /** What became of one link of an item. */
    record Answer(String url, PageSeen page) {}

    static ArticleNews read(Article article, boolean replayed) {
        return new ArticleNews(article, replayed, null, null);
    }

    static ArticleNews answer(String url, PageSeen page) {
        return new ArticleNews(null, false, new Answer(url, page), null);
    }

    static ArticleNews gone(Instant at) {
        return new ArticleNews(null, false, null, at);
    }
}
