package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.stream.Articles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleTextsTest {
    @Test
    void the_hash_of_an_article_does_not_hang_on_the_order_of_its_evidence() {
        String there = ArticleTexts.hash(List.of(page(IntStream.range(0, 40))));
        String back = ArticleTexts.hash(List.of(page(IntStream.range(0, 40).map(part -> 39 - part))));
        assertThat(back).isEqualTo(there);
    }

    private static Article page(IntStream parts) {
        Map<String, String> evidence = new LinkedHashMap<>();
        parts.forEach(part -> evidence.put("part " + part, "meta " + part));
        return Articles.page("p-1", "开张", "零工市场", Articles.pageFacts(null, null, evidence));
    }
}
