package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.SourceLink;
import bulletins.model.Story;
import bulletins.model.topics.JsonSerde;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Something new about an article, keyed by its id; in JSON an object with one field, named after the kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ArticleNews.Read.class, name = "read"),
    @JsonSubTypes.Type(value = ArticleNews.OfLink.class, name = "link"),
    @JsonSubTypes.Type(value = ArticleNews.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = ArticleNews.OfStory.class, name = "story"),
    @JsonSubTypes.Type(value = ArticleNews.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Judged.class, name = "judged")
})
public sealed interface ArticleNews
        permits ArticleNews.Read, ArticleNews.OfLink, ArticleNews.Gone, ArticleNews.OfStory, ArticleNews.Asked, Judged {
    /** {@link Topics#ARTICLE_NEWS} as this stage writes and reads it. */
    Topic<String, ArticleNews> TOPIC = new Topic<>(
            Topics.ARTICLE_NEWS.name(),
            Topics.ARTICLE_NEWS.key(),
            new JsonSerde<>(ArticleNews.class),
            Topics.ARTICLE_NEWS.settings());

    /**
     * The article as read just now or again.
     *
     * @param replayed read again because someone asked for it
     * @param silent its bytes were read before, so that it alerts nobody, also where a better reader makes other articles of them
     * @param shortForms the items that are shortened forms of it, if it is a page
     * @param address where it was fetched from, if it is a page; the same page may stand at several
     */
    record Read(Article article, boolean replayed, boolean silent, List<String> shortForms, String address)
            implements ArticleNews {
        public Read {
            shortForms = List.copyOf(shortForms);
            address = Objects.requireNonNullElse(address, "");
        }

        public static Read of(Article article, ReadHeaders told) {
            return new Read(article, told.replayed(), told.replayed(), told.shortForms(), told.address());
        }

        /** @return a kept article, which may be new here if it failed when it came */
        public static Read again(Article article) {
            return new Read(article, true, false, List.of(), "");
        }
    }

    /** What became of one of its links. */
    record OfLink(SourceLink answer) implements ArticleNews {}

    /**
     * Its page was found gone.
     *
     * @param address where it is gone from
     */
    record Gone(Instant at, String address) implements ArticleNews {}

    /** Which story it belongs to, or how many reprints have joined that. */
    record OfStory(Story story) implements ArticleNews {}

    /** An item asks the page that it was taken from whether it says the same. */
    record Asked(Question question) implements ArticleNews {}
}
