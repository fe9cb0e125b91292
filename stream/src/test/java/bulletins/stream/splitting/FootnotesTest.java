package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    @Test
    void each_item_may_count_its_notes_from_one() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏 | 零工市场开门",
                "当地近日出台措施，支持零工市场建设[1]。",
                "[1] https://a.example/1.html",
                "甘肃 | 骑手有了保障",
                "记者了解到，三百人拿到了证书[1]。",
                "[1] https://a.example/2.html");
        assertThat(Splitting.links(items.get(0))).containsExactly("INLINE https://a.example/1.html");
        assertThat(Splitting.links(items.get(1))).containsExactly("INLINE https://a.example/2.html");
        assertThat(items).extracting(Article::body).noneMatch(body -> body.contains("[1]"));
    }

    @Test
    void a_link_behind_the_last_sentence_of_a_paragraph_is_no_text_and_one_within_a_sentence_is() {
        Article item = items(
                        "b.txt",
                        "灵活就业",
                        "江苏 | 零工市场开门",
                        "当地近日出台措施，支持零工市场建设。（https://a.example/1.html）",
                        "报名请上 https://a.example/2 填表，三天内有答复。https://a.example/3")
                .get(0);
        assertThat(item.body()).isEqualTo("当地近日出台措施，支持零工市场建设。\n报名请上 https://a.example/2 填表，三天内有答复。");
        assertThat(Splitting.links(item)).hasSize(3).allMatch(link -> link.startsWith("INLINE "));
    }
}
