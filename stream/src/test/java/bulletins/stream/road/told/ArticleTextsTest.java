package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.PageFacts;
import bulletins.model.RawLocation;
import java.time.Instant;
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
        var facts = new PageFacts("https://a.example/1", null, null, null, null, "utf-8", false, List.of(), evidence);
        return new Article("p-1", ArticleKind.PAGE, "开张", "零工市场", null, facts, RawLocation.NOWHERE, Instant.EPOCH);
    }
}
