package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Story;
import bulletins.model.topics.JsonSerde;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something new about an article, keyed by its id; exactly one of the six is set.
 *
 * @param read the article as read just now or again
 * @param answer what became of one of its links
 * @param gone its page was found gone
 * @param story which story it belongs to, or how many reprints have joined that
 * @param question an item asks the page that it was taken from whether it says the same
 * @param judged what became of such a question
 */
public record ArticleNews(
        @Nullable Read read,
        @Nullable LinkAnswer answer,
        @Nullable Gone gone,
        @Nullable Story story,
        @Nullable Question question,
        @Nullable Judged judged) {

    /** {@link Topics#ARTICLE_NEWS} as this stage writes and reads it. */
    public static final Topic<String, ArticleNews> TOPIC = new Topic<>(
            Topics.ARTICLE_NEWS.name(),
            Topics.ARTICLE_NEWS.key(),
            new JsonSerde<>(ArticleNews.class),
            Topics.ARTICLE_NEWS.settings());

    /**
     * @param replayed read again because someone asked for it
     * @param silent its bytes were read before, so that it alerts nobody, also where a better reader makes other articles of them
     * @param shortForms the items that are shortened forms of it, if it is a page
     * @param address where it was fetched from, if it is a page; the same page may stand at several
     */
    public record Read(Article article, boolean replayed, boolean silent, List<String> shortForms, String address) {
        public Read {
            shortForms = List.copyOf(shortForms);
            address = Objects.requireNonNullElse(address, "");
        }
    }

    /** @param address where it is gone from */
    public record Gone(Instant at, String address) {}

    public static ArticleNews read(Article article, ReadHeaders told) {
        Read read = new Read(article, told.replayed(), told.replayed(), told.shortForms(), told.address());
        return new ArticleNews(read, null, null, null, null, null);
    }

    /** @return a kept article, which may be new here if it failed when it came */
    public static ArticleNews again(Article article) {
        return new ArticleNews(new Read(article, true, false, List.of(), ""), null, null, null, null, null);
    }

    public static ArticleNews answer(LinkAnswer answer) {
        return new ArticleNews(null, answer, null, null, null, null);
    }

    public static ArticleNews gone(Instant at, String address) {
        return new ArticleNews(null, null, new Gone(at, address), null, null, null);
    }

    public static ArticleNews story(Story story) {
        return new ArticleNews(null, null, null, story, null, null);
    }

    public static ArticleNews question(Question question) {
        return new ArticleNews(null, null, null, null, question, null);
    }

    public static ArticleNews judged(Judged judged) {
        return new ArticleNews(null, null, null, null, null, judged);
    }
}
