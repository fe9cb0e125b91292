package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How links that stand under texts, behind names or at the end come to their items. */
class SplittingLinksTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @Test
    void what_leads_to_links_is_no_text_and_the_links_stay() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 江苏常州 | 零工市场开门",
                TEXT,
                "",
                "延伸阅读：[骑手](https://a.example/1) [零工](https://a.example/2)",
                "### 江西 | 外卖站点设课堂",
                TEXT,
                "",
                "【[查看原文](https://a.example/5)】",
                "### 甘肃 | 骑手有保障",
                OTHER,
                "",
                "参考链接：",
                "1. https://a.example/3",
                "2. https://a.example/4");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT, OTHER);
        assertThat(items).extracting(item -> links(item).size()).containsExactly(2, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"参考链接：", "相关链接", "延伸阅读"})
    void a_list_of_links_under_an_item_is_its_own_and_begins_no_section(String announced) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                announced,
                "https://a.example/1.html",
                "2. https://a.example/2.html",
                "甘肃 | 骑手有保障",
                OTHER);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
        assertThat(items).extracting(item -> links(item).size()).containsExactly(2, 0);
        assertThat(items).extracting(item -> Splitting.facts(item).section()).containsOnly("灵活就业");
    }

    @Test
    void one_link_to_read_on_may_stand_with_what_announces_it() {
        List<Article> items =
                items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "相关链接：https://a.example/1.html", "甘肃 | 骑手有保障", OTHER);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
        assertThat(items).extracting(item -> links(item).size()).containsExactly(1, 0);
    }

    @Test
    void a_link_that_the_text_names_by_number_belongs_to_its_item() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT + "[1]",
                "甘肃 | 骑手有保障",
                OTHER + "[2]",
                "参考链接",
                "[1] https://a.example/1.html",
                "[2] 某网 https://a.example/2.html");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
        assertThat(links(items.get(0))).containsExactly("INLINE https://a.example/1.html");
        assertThat(links(items.get(1))).containsExactly("INLINE https://a.example/2.html");
    }

    @Test
    void footnotes_of_markdown_are_links_of_the_text_that_names_them() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 江苏常州 | 零工市场开门",
                TEXT + "[^1]",
                "### 甘肃 | 骑手有保障",
                OTHER,
                "",
                "[^1]: https://a.example/1.html");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
        assertThat(links(items.get(0))).containsExactly("ANCHOR https://a.example/1.html");
        items = threeItems(TEXT + "[^2]", "", "[^2]: 某网 https://a.example/2.html");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
        assertThat(links(items.get(2))).containsExactly("INLINE https://a.example/2.html");
    }

    @Test
    void a_list_at_the_end_with_a_link_for_each_item_goes_by_their_order() {
        List<Article> items = threeItems(
                TEXT,
                "参考链接",
                "1. https://a.example/1.html",
                "2. https://a.example/2.html",
                "3. https://a.example/3.html");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
        for (int i = 0; i < items.size(); i++)
            assertThat(links(items.get(i))).containsExactly("PAGE_FOOT https://a.example/" + (i + 1) + ".html");
    }

    @Test
    void links_of_the_last_item_are_its_own_where_nothing_tells_that_they_are_a_list_for_all() {
        List<Article> items = threeItems(
                TEXT + "https://a.example/1.html",
                OTHER + "https://a.example/2.html",
                TEXT + "https://a.example/3.html");
        assertThat(links(items.get(0))).isEmpty();
        assertThat(links(items.get(2))).hasSize(3);
    }

    @Test
    void a_link_behind_the_name_of_its_source_is_a_link_and_the_name_stays() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "来源：某某日报 https://a.example/1.html");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n来源：某某日报");
        assertThat(links(items.get(0))).containsExactly("INLINE https://a.example/1.html");
        items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "（来源：某某日报　链接：https://a.example/1.html）");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n来源：某某日报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "📎原文链接：https://a.example/1.html",
                "[https://a.example/1.html]",
                "&gt;&gt; https://a.example/1.html",
                "原文：<a href='https://a.example/1.html'>查看</a>"
            })
    void a_link_behind_a_sign_or_two_labels_is_no_text(String link) {
        Article item = items("b.html", "<h2>灵活就业</h2><p>江苏常州 | 零工市场开门</p>", "<p>" + TEXT + "</p><p>" + link + "</p>")
                .get(0);
        assertThat(item.body()).isEqualTo(TEXT);
        assertThat(links(item)).singleElement().asString().endsWith(" https://a.example/1.html");
    }

    @Test
    void a_list_at_the_end_that_names_what_each_link_leads_to_deals_them_out_by_name() {
        List<Article> items = threeItems(
                TEXT,
                "本期参考链接：",
                "1. 骑手有保障 https://a.example/2.html",
                "2. 常州零工市场开门：https://a.example/1.html",
                "其他消息",
                "https://a.example/4.html");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
        assertThat(items)
                .flatExtracting(Splitting::links)
                .containsExactly(
                        "PAGE_FOOT https://a.example/1.html",
                        "PAGE_FOOT https://a.example/2.html",
                        "PAGE_FOOT https://a.example/4.html");
    }

    @Test
    void a_link_behind_a_title_is_a_link_and_no_part_of_it() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门（https://t.example/Ab1）", TEXT);
        assertThat(items.get(0).title()).isEqualTo("零工市场开门");
        assertThat(links(items.get(0))).containsExactly("INLINE https://t.example/Ab1");
    }

    @Test
    void a_list_of_anchors_under_a_heading_of_its_own_is_dealt_out_too() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 江苏常州 | 零工市场开门",
                TEXT,
                "### 甘肃 | 骑手有保障",
                OTHER,
                "### 链接",
                "- [常州零工市场开门](https://a.example/1.html)",
                "- [三百人拿到证书](https://a.example/2.html)");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
        assertThat(items)
                .flatExtracting(Splitting::links)
                .containsExactly("PAGE_FOOT https://a.example/1.html", "PAGE_FOOT https://a.example/2.html");
    }

    /** @param last the text of the third, and what stands below it */
    private static List<Article> threeItems(String... last) {
        List<String> lines =
                new ArrayList<>(List.of("灵活就业", "江苏常州 | 零工市场开门", TEXT, "甘肃 | 骑手有保障", OTHER, "江西 | 外卖站点设课堂"));
        lines.addAll(List.of(last));
        return items("b.txt", lines.toArray(String[]::new));
    }
}
