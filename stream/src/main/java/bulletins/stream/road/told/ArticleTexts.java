package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Ids;
import bulletins.model.Json;
import bulletins.model.RawLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Compares articles by what they say, whenever and wherever their bytes were received. */
public final class ArticleTexts {
    /** Java shuffles the entries of a map anew in each process. */
    private static final ObjectWriter ORDERED = Json.mapper().writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ArticleTexts() {}

    public static boolean same(Article one, Article other) {
        return timeless(one).equals(timeless(other));
    }

    public static boolean sameText(Article one, Article other) {
        return one.title().equals(other.title()) && one.body().equals(other.body());
    }

    /** @return a hash of title and body alone */
    public static String textHash(Article article) {
        return Ids.sha256((article.title() + "\n" + article.body()).getBytes(StandardCharsets.UTF_8));
    }

    public static String hash(List<Article> articles) {
        try {
            return Ids.sha256(ORDERED.writeValueAsBytes(
                    articles.stream().map(ArticleTexts::timeless).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that cannot be written as JSON", e);
        }
    }

    private static Article timeless(Article article) {
        return new Article(
                article.id(),
                article.kind(),
                article.title(),
                article.body(),
                article.item(),
                article.page(),
                RawLocation.NOWHERE,
                Instant.EPOCH);
    }
}
