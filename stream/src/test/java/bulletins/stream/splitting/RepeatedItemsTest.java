package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedItemsTest {
    private static final String SECTION = "## 灵活就业";
    private static final String TITLE = "### 甲市 | 零工市场开门";
    private static final String OTHER = "### 乙县 | 调解中心揭牌";
    private static final String FULL = "甲市近日出台措施，支持零工市场建设。市场共有五个站点，全年开门，当天登记用工需求三百条。";
    private static final String TEXT = "乙县调解中心揭牌，当天受理三十件。";

    @Test
    void two_texts_under_one_title_are_two_items() {
        String second = "市场里新设了窗口，专办劳动争议调解，两周办结四十件。";
        assertThat(items("b.md", SECTION, TITLE, FULL, "", OTHER, TEXT, "", "## 劳动关系", TITLE, second))
                .extracting(Article::body)
                .containsExactly(FULL, TEXT, second);
    }

    @Test
    void a_highlight_and_its_full_text_are_one_item_with_the_links_of_both() {
        List<Article> items = items(
                "b.md",
                "## 本期看点",
                TITLE,
                "甲市出台措施支持零工市场建设，五个站点全年开门。[原文](https://example.cn/1)",
                "",
                SECTION,
                OTHER,
                TEXT,
                "",
                TITLE,
                FULL + "[详情](https://example.cn/2)");
        assertThat(items).hasSize(2);
        assertThat(items.get(1).body()).startsWith(FULL);
        assertThat(links(items.get(1))).containsExactly("ANCHOR https://example.cn/1", "ANCHOR https://example.cn/2");
    }

    @Test
    void a_title_alone_is_its_item_met_again() {
        assertThat(items("b.md", SECTION, TITLE, FULL, "", OTHER, TEXT, "", "## 劳动关系", TITLE))
                .extracting(Article::body)
                .containsExactly(FULL, TEXT);
    }
}
