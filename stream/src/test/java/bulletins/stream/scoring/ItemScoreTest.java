package bulletins.stream.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.ItemFacts;
import bulletins.model.Json;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.stream.Articles;
import bulletins.stream.enrichment.Enricher;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemScoreTest {
    private static final Enricher ENRICHER = Enricher.create(null);
    private static final String LABEL = """
            [{"origin": "江苏常州", "title": "零工市场 开门", "body": "近日，零工市场开门。", "category": "flexible-employment"}]
            """;

    @Test
    void an_item_is_right_whose_heading_category_and_body_are_as_labelled() throws JsonProcessingException {
        EvaluationReport.Bulletin score = score(item("零工市场开门", "flexible-employment", "近日，零工 市场开门。"));
        assertThat(score.right()).isEqualTo(1);
        assertThat(score.mistakes()).isEmpty();
    }

    @Test
    void what_is_different_is_told() throws JsonProcessingException {
        EvaluationReport.Bulletin score = score(item("零工市场开门", "entrepreneurship", "近日，零工市场。"));
        assertThat(score.right()).isZero();
        assertThat(score.mistakes())
                .containsExactly(
                        "category entrepreneurship rather than [flexible-employment]: 零工市场开门",
                        "body is the same by 88.9 %: 零工市场开门");
    }

    @Test
    void what_is_missing_or_too_much_is_told() throws JsonProcessingException {
        EvaluationReport.Bulletin score = score(item("零工驿站开门", "flexible-employment", "近日，零工驿站开门。"));
        assertThat(score.mistakes()).containsExactly("missing: 零工市场 开门", "too much: 零工驿站开门");
    }

    private static EvaluationReport.Bulletin score(Article item) throws JsonProcessingException {
        var read = new ReadArticle(item, ENRICHER.enrich(item));
        return new ItemScore(Json.mapper().readTree(LABEL), List.of(read)).bulletin("b.txt", null);
    }

    private static Article item(String title, String category, String body) {
        ItemFacts bare = Articles.itemFacts("江苏常州", null);
        var facts = new ItemFacts(bare.bulletin(), 1, "灵活就业", category, bare.origin(), List.of());
        return Articles.item("i", facts, title, body);
    }
}
