package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingMarkupTest {
    private static final String TEXT = "甲市近日出台措施，支持零工市场建设。";

    @ParameterizedTest
    @ValueSource(strings = {"### %s", "## %s", "**%s**", "### [%s](#)", "### **%s**", "###%s"})
    void markdown_items_are_found_however_they_are_set(String set) {
        List<Article> items = items(
                "b.md",
                "# 就业周报",
                "",
                "## 灵活就业",
                "",
                set.formatted("甲市 | 零工市场开门"),
                "",
                TEXT,
                "",
                "## 劳动关系",
                "",
                set.formatted("乙县 | 调解中心揭牌"),
                "",
                TEXT);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门", "劳动关系/labour-relations 乙县 | 调解中心揭牌");
    }

    @Test
    void an_anchor_in_html_within_markdown_is_a_link() {
        List<Article> items =
                items("b.md", "# 灵活就业", "", "## 甲市 | 零工市场开门", "", TEXT + "见<a href=\"https://example.cn/1\">原文</a>。");
        assertThat(links(items.get(0))).containsExactly("ANCHOR https://example.cn/1");
    }

    @Test
    void the_heading_level_reveals_sections_and_items_that_nobody_knows() {
        List<Article> items = items(
                "b.md",
                "# 就业周报",
                "## 域外来风",
                "### 零工市场开门",
                TEXT,
                "#### 背景",
                TEXT,
                "### 调解中心揭牌",
                TEXT,
                "## 数据",
                "### 一季度速览",
                TEXT);
        assertThat(headings(items)).containsExactly("域外来风/null  | 零工市场开门", "域外来风/null  | 调解中心揭牌", "数据/null  | 一季度速览");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n背景\n" + TEXT);
    }

    @Test
    void a_section_that_nobody_knows_may_be_set_right_below_the_name_of_the_bulletin() {
        List<Article> items =
                items("b.md", "# 就业周报", "## 域外来风", "### 甲市 | 零工市场开门", TEXT, "## 数据", "### 乙县 | 一季度速览", TEXT);
        assertThat(headings(items)).containsExactly("域外来风/null 甲市 | 零工市场开门", "数据/null 乙县 | 一季度速览");
    }

    @Test
    void an_anchor_on_a_title_or_in_a_text_is_a_link_of_its_item_and_one_in_the_menu_of_none() {
        List<Article> items = items(
                "b.html",
                "<html><body><nav><a href='https://example.cn/home'>首页</a></nav><h2>灵活就业</h2>",
                "<h3><a href='https://example.cn/1'>甲市 | 零工市场开门</a></h3><p>" + TEXT + "</p>",
                "<h3>乙县 | 调解中心揭牌</h3><p>" + TEXT
                        + "<a href='https://example.cn/2'>原文</a>，另见 https://example.cn/3 。</p>",
                "<p>版权所有 <a href='https://example.cn/about'>关于</a></p></body></html>");
        assertThat(headings(items)).hasSize(2);
        assertThat(links(items.get(0))).containsExactly("ANCHOR https://example.cn/1");
        assertThat(links(items.get(1))).containsExactly("ANCHOR https://example.cn/2", "INLINE https://example.cn/3");
    }

    @Test
    void a_table_of_facts_keeps_its_rows() {
        List<Article> items = items(
                "b.html",
                "<h2>灵活就业</h2><h3>甲市 | 零工市场开门</h3><p>" + TEXT + "</p>",
                "<table><tr><th>地区</th><th>人数</th></tr><tr><td>甲市</td><td>120</td></tr></table>");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n地区 人数\n甲市 120");
    }

    @Test
    void what_a_picture_shows_and_what_readers_do_not_see_is_no_text() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 甲市 | 零工市场开门",
                "甲市![配图](https://example.cn/1.png)工资<5000元的可报名，见<https://example.cn/1>。",
                "",
                "![图片](2.png)",
                "",
                "### 乙县 | 调解中心揭牌",
                "<p hidden>看不见</p><p>" + TEXT + "<ruby>县<rt>xiàn</rt></ruby></p><textarea>请留言</textarea>",
                "",
                "### 丙市 | 夜校开课",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 甲市 | 零工市场开门",
                        "灵活就业/flexible-employment 乙县 | 调解中心揭牌",
                        "灵活就业/flexible-employment 丙市 | 夜校开课");
        assertThat(items.get(0).body()).isEqualTo("甲市工资<5000元的可报名，见https://example.cn/1。");
        assertThat(items.get(1).body()).isEqualTo(TEXT + "县");
    }

    @Test
    void what_a_link_behind_the_last_sentence_is_called_is_no_text() {
        List<Article> items = items(
                "b.html",
                "<h2>灵活就业</h2><h3>甲市 | 零工市场开门</h3><p>" + TEXT + "<a href='https://example.cn/1'>原文链接</a></p>",
                "<h3>乙县 | 调解中心揭牌</h3><p>" + TEXT + "</p><p><a href='https://example.cn/2'>阅读全文</a></p>");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
        assertThat(links(items.get(1))).containsExactly("ANCHOR https://example.cn/2");
    }

    @Test
    void where_the_contents_list_has_sections_alone_a_column_may_be_called_as_boxes_are() {
        List<Article> items = items(
                "b.md",
                "**目录**",
                "",
                "1. 灵活就业",
                "2. 劳动关系",
                "",
                "**1. 灵活就业**",
                "",
                "**甲市 | 零工市场开门**",
                "",
                TEXT,
                "",
                "**2. 劳动关系**",
                "",
                "**案例 | 单双休被判违法**",
                "",
                TEXT,
                "",
                "**乙县 | 调解中心揭牌**",
                "",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 甲市 | 零工市场开门",
                        "劳动关系/labour-relations 案例 | 单双休被判违法",
                        "劳动关系/labour-relations 乙县 | 调解中心揭牌");
    }

    @Test
    void sections_of_markdown_stand_over_lists_of_items() {
        List<Article> items = items(
                "b.md",
                "# 一周就业要闻",
                "## 一、上情",
                "- **人社部**：部署零工市场建设",
                "  " + TEXT,
                "## 二、下情",
                "- **江苏常州**：零工市场开门",
                "  " + TEXT);
        assertThat(headings(items)).containsExactly("上情/null 人社部 | 部署零工市场建设", "下情/null 江苏常州 | 零工市场开门");
    }

    @Test
    void a_number_over_a_heading_goes_with_it() {
        List<Article> items = items(
                "b.html",
                "<p>01</p><p><b>高层声音</b></p><p><b>某某：稳就业摆在前面</b></p><p>" + TEXT,
                "<p>02</p><p><b>部委动态</b></p><p><b>人社部：部署零工市场建设</b></p><p>" + TEXT,
                "<p><b>财政部：下达补助资金</b></p><p>" + TEXT,
                "<p>03</p><p><b>地方经验</b></p><p><b>江苏常州：零工市场开门</b></p><p>" + TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "高层声音/null  | 某某：稳就业摆在前面",
                        "部委动态/null 人社部 | 部署零工市场建设",
                        "部委动态/null 财政部 | 下达补助资金",
                        "地方经验/null 江苏常州 | 零工市场开门");
    }

    @Test
    void the_first_section_is_set_as_those_below_it() {
        List<Article> items = items(
                "b.html",
                "<p>就业工作大家谈</p><h2>高校毕业生</h2><p><b>江苏常州：零工市场开门</b></p><p>" + TEXT,
                "<h2>退役军人</h2><p><b>江苏苏州：基地开园</b></p><p>" + TEXT);
        assertThat(headings(items)).containsExactly("高校毕业生/null 江苏常州 | 零工市场开门", "退役军人/null 江苏苏州 | 基地开园");
    }
}
