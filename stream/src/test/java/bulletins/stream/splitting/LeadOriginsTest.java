package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Origin and title may lead the text of an item on one line; a text that lists places is no list of items. */
class LeadOriginsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设，全市已建成五个站点。";

    @Test
    void they_head_items_directly_below_a_known_section() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "- **江苏常州：零工市场开门了**。" + TEXT + "[原文](https://a.example/1.html)",
                "- **甘肃：骑手有了保障** " + TEXT,
                "",
                "## 劳动关系",
                "- **湖南：调解中心揭牌**。" + TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门了",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障",
                        "劳动关系/labour-relations 湖南 | 调解中心揭牌");
        assertThat(items).extracting(Article::body).containsOnly(TEXT);
        assertThat(Splitting.links(items.get(0))).containsExactly("ANCHOR https://a.example/1.html");
    }

    @Test
    void below_a_title_they_are_its_text() {
        List<Article> items = items(
                "b.txt", "灵活就业", "各地建设零工市场", TEXT, "江苏常州：零工市场开门了。" + TEXT, "甘肃：骑手有了保障。" + TEXT, "劳动关系", "调解中心揭牌", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("各地建设零工市场", "调解中心揭牌");
    }
}
