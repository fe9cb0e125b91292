package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known sections over others that nobody knows, or over lines that are neither section nor item. */
class SectionsWithinTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void a_known_section_holds_those_that_are_set_below_it() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 政策速递",
                "#### 江苏 | 零工市场开门",
                TEXT,
                "### 地方动态",
                "#### 甘肃 | 骑手有了保障",
                TEXT,
                "## 数据观察",
                "### 本周",
                "#### 全国 | 求职人数增加",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏 | 零工市场开门",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障",
                        "本周/null 全国 | 求职人数增加");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——和谐共赢", "Labour Relations", "（8月16日—8月20日）", "本栏目共收录2条动态", "本期关注平台企业用工，供参考。"})
    void a_line_between_a_known_section_and_its_first_item_leaves_it_that_section(String line) {
        List<Article> items =
                items("b.txt", "劳动关系", line, "江苏 | 调解中心揭牌", TEXT, "甘肃 | 骑手有了保障", TEXT, "灵活就业", "江西 | 外卖站点设课堂", TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "劳动关系/labour-relations 江苏 | 调解中心揭牌",
                        "劳动关系/labour-relations 甘肃 | 骑手有了保障",
                        "灵活就业/flexible-employment 江西 | 外卖站点设课堂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——和谐共赢", "Labour Relations", "（8月16日—8月20日）", "本栏目共收录2条动态"})
    void so_does_one_between_later_sections_and_their_items(String line) {
        List<Article> items =
                items("b.txt", "灵活就业", "江西 | 外卖站点设课堂", TEXT, "劳动关系", line, "江苏 | 调解中心揭牌", TEXT, "甘肃 | 骑手有了保障", TEXT);
        assertThat(headings(items)).contains("劳动关系/labour-relations 江苏 | 调解中心揭牌", "劳动关系/labour-relations 甘肃 | 骑手有了保障");
        assertThat(items.get(0).body()).isEqualTo(TEXT);
    }

    @Test
    void a_section_that_is_set_as_the_empty_known_one_above_is_its_own() {
        List<Article> items = items(
                "b.txt", "一、灵活就业", "二、数据观察", "全国 | 求职人数增加", TEXT, "三、劳动关系", "江苏 | 调解中心揭牌", TEXT, "甘肃 | 骑手有了保障", TEXT);
        assertThat(headings(items)).first().isEqualTo("数据观察/null 全国 | 求职人数增加");
    }

    @Test
    void a_single_known_section_right_over_one_that_nobody_knows_is_empty() {
        List<Article> items = items("b.txt", "劳动关系", "数据观察", "江苏 | 求职人数增加", TEXT, "灵活就业", "江西 | 外卖站点设课堂", TEXT);
        assertThat(headings(items)).containsExactly("数据观察/null 江苏 | 求职人数增加", "灵活就业/flexible-employment 江西 | 外卖站点设课堂");
    }

    @Test
    void where_several_stand_so_they_hold_the_others() {
        List<Article> items = items(
                "b.txt",
                "劳动关系",
                "政策速递",
                "江苏 | 调解中心揭牌",
                TEXT,
                "灵活就业",
                "地方动态",
                "江西 | 外卖站点设课堂",
                TEXT,
                "甘肃 | 骑手有了保障",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "劳动关系/labour-relations 江苏 | 调解中心揭牌",
                        "灵活就业/flexible-employment 江西 | 外卖站点设课堂",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障");
    }

    @Test
    void an_empty_section_over_the_imprint_is_no_item() {
        List<Article> items =
                items("b.txt", "灵活就业", "江苏 | 零工市场开门", TEXT, "甘肃 | 骑手有了保障", TEXT, "失业人员再就业", "免责声明：本简报来自公开信息，仅供内部参考。");
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门", "骑手有了保障");
    }
}
