package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a text that are set as headings are: rows between bars, numbered annexes, bold words. */
class ListsAndTablesTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void the_rows_of_a_table_whose_cells_bars_part_are_no_items() {
        List<Article> items = items(
                "b.txt", "宏观政策", "国家统计局 | 就业形势稳定", TEXT, "地区 | 新增就业", "甲市 | 12.3万人", "乙市 | 8万人", "江苏 | 零工市场开门", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("就业形势稳定", "零工市场开门");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n地区 新增就业\n甲市 12.3万人\n乙市 8万人");
    }

    @Test
    void one_item_whose_title_is_a_number_of_measures_makes_no_table() {
        List<Article> items = items("b.txt", "江苏 | 稳岗新政出台", "甘肃 | 20条措施", "江苏 | 稳岗新政出台", TEXT, "甘肃 | 20条措施", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("稳岗新政出台", "20条措施");
    }

    @Test
    void the_last_of_several_annexes_is_no_section() {
        List<Article> items =
                items("b.txt", "劳动关系", "浙江 | 调解中心揭牌", TEXT, "附件：1. 名单", "2. 申请流程", "3. 联系方式", "江苏 | 零工市场开门", TEXT);
        assertThat(headings(items))
                .containsExactly("劳动关系/labour-relations 浙江 | 调解中心揭牌", "劳动关系/labour-relations 江苏 | 零工市场开门");
    }

    @Test
    void a_bold_line_in_a_text_is_no_section_where_items_have_bars() {
        String bold = "<p><strong>灵活就业</strong></p><p>江苏 | 零工市场开门</p><p>" + TEXT + "</p><p>甘肃 | 骑手有了保障</p><p>" + TEXT
                + "</p><p><strong>劳动关系</strong></p><p>浙江 | 调解中心揭牌</p><p>" + TEXT
                + "</p><p><strong>（一）抓仲裁</strong></p><p>"
                + TEXT + "</p>";
        List<Article> items = items("b.html", bold);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门", "骑手有了保障", "调解中心揭牌");
        assertThat(items.get(2).body()).isEqualTo(TEXT + "\n（一）抓仲裁\n" + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "    ", "\t"})
    void markdown_that_is_quoted_or_indented_as_a_whole_has_its_headings(String lead) {
        List<Article> items = items(
                "b.txt",
                lead + "## 灵活就业",
                lead,
                lead + "### 江苏 | 零工市场开门",
                "",
                lead + TEXT,
                lead,
                lead + "### 甘肃 | 骑手有了保障",
                lead + TEXT);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有了保障");
        assertThat(items).extracting(Article::body).containsOnly(TEXT);
    }
}
