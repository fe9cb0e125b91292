package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No link is lost that stands where two items meet. */
class LinksBetweenItemsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void the_foot_of_a_page_between_a_section_and_its_first_item_has_links_of_the_item_above() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "劳动关系",
                "https://a.example/1.html",
                "https://a.example/2.html",
                "甘肃 | 骑手有保障",
                TEXT);
        assertThat(links(items.get(0)))
                .containsExactly("INLINE https://a.example/1.html", "INLINE https://a.example/2.html");
        assertThat(links(items.get(1))).isEmpty();
    }

    @Test
    void a_link_below_the_first_section_is_of_the_item_below() {
        List<Article> items = items("b.txt", "灵活就业", "https://a.example/1.html", "江苏常州 | 零工市场开门", TEXT);
        assertThat(links(items.get(0))).containsExactly("INLINE https://a.example/1.html");
    }

    @Test
    void a_link_behind_the_last_sentence_or_who_signs_it_is_no_text() {
        for (String signed : List.of("（记者某某）", "")) {
            Article item = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT + signed + "（https://a.example/1.html）")
                    .get(0);
            assertThat(item.body()).isEqualTo(TEXT + signed);
            assertThat(links(item)).containsExactly("INLINE https://a.example/1.html");
        }
    }

    @Test
    void a_line_of_several_labels_is_no_text_and_the_links_stay() {
        String labels = "[原文链接](https://a.example/1.html) [原文链接](https://a.example/2.html)";
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 江苏常州 | 零工市场开门",
                TEXT,
                "",
                labels,
                "### 甘肃 | 骑手有保障",
                TEXT,
                "",
                "[原文1](https://a.example/3.html)、[相关链接](https://a.example/4.html)");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
        assertThat(items)
                .flatExtracting(Splitting::links)
                .containsExactly(
                        "ANCHOR https://a.example/1.html",
                        "ANCHOR https://a.example/2.html",
                        "ANCHOR https://a.example/3.html",
                        "ANCHOR https://a.example/4.html");
    }

    @Test
    void a_link_glued_to_the_heading_behind_it_hides_no_item_and_no_section() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "https://a.example/2甘肃 | 骑手有保障https://a.example/3.html",
                TEXT,
                "https://a.example/4.html劳动关系",
                "湖南 | 调解中心揭牌",
                TEXT,
                "https://a.example/百科/劳动");
        assertThat(Splitting.headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门",
                        "灵活就业/flexible-employment 甘肃 | 骑手有保障",
                        "劳动关系/labour-relations 湖南 | 调解中心揭牌");
        assertThat(links(items.get(0))).containsExactly("INLINE https://a.example/2");
        assertThat(links(items.get(1)))
                .containsExactly("INLINE https://a.example/3.html", "INLINE https://a.example/4.html");
        assertThat(items.get(2).body()).isEqualTo(TEXT + "\nhttps://a.example/百科/劳动");
    }

    @Test
    void a_link_between_angle_brackets_leaves_no_label_in_the_text() {
        Article item = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", "链接：<https://a.example/1.html>", TEXT)
                .get(0);
        assertThat(item.body()).isEqualTo(TEXT);
        assertThat(links(item)).containsExactly("INLINE https://a.example/1.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/2.html，",
                "原文：https://a.example/2.html。",
                "https://a.example/2.html（访问日期：2021-07-23）",
                "链接：https://a.example/long/way/to/this/\n2.html。",
            })
    void what_ends_a_sentence_behind_a_link_is_no_text(String link) {
        List<Article> items = items("b.txt", "灵活就业", "江苏 | 零工市场开门", TEXT, link, "甘肃 | 骑手有了保障", TEXT);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
        assertThat(links(items.get(0))).singleElement().asString().endsWith("2.html");
    }
}
