package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.stream.Articles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTextsTest {
    @Test
    void articles_are_the_same_whatever_tells_of_them() {
        Article before = page("2026-03-02 10:00 阅读：5");
        Article after = page("2026-03-02 10:00 阅读：6");
        assertThat(ArticleTexts.same(before, after)).isTrue();
        assertThat(ArticleTexts.hash(List.of(after), null)).isEqualTo(ArticleTexts.hash(List.of(before), null));
    }

    private static Article page(String line) {
        return Articles.page(
                "p-1", "开张", "零工市场", Articles.pageFacts(null, null, Map.of("published_at", "shown: " + line)));
    }
}
