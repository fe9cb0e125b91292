package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Ids;
import bulletins.model.Json;
import bulletins.model.PageFacts;
import bulletins.model.RawLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares articles by what they say, whenever and wherever their bytes were received and whatever tells it: evidence often quotes a
 * line that also counts the readers. Only which parts are there counts.
 */
public final class ArticleTexts {
    private ArticleTexts() {}

    public static boolean same(Article one, Article other) {
        return told(one).equals(told(other));
    }

    public static boolean sameText(Article one, Article other) {
        return one.title().equals(other.title()) && one.body().equals(other.body());
    }

    /** @return a hash of title and body alone */
    public static String textHash(Article article) {
        return Ids.sha256((article.title() + "\n" + article.body()).getBytes(StandardCharsets.UTF_8));
    }

    /** @param next the url at which the text goes on, which is told too; null when there is none */
    public static String hash(List<Article> articles, @Nullable String next) {
        try {
            String hash = Ids.sha256(Json.mapper()
                    .writeValueAsBytes(articles.stream().map(ArticleTexts::told).toList()));
            return next == null ? hash : Ids.sha256((hash + "\n" + next).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that cannot be written as JSON", e);
        }
    }

    private static Article told(Article article) {
        PageFacts page = article.page();
        return new Article(
                article.id(),
                article.kind(),
                article.title(),
                article.body(),
                article.item(),
                page == null ? null : told(page),
                RawLocation.NOWHERE,
                Instant.EPOCH);
    }

    private static PageFacts told(PageFacts page) {
        String parts = page.evidence().get(PartedPage.EVIDENCE);
        return page.withEvidence(parts == null ? Map.of() : Map.of(PartedPage.EVIDENCE, parts));
    }
}
