package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.facts;
import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents lists that tell other than the text below them. */
class ContentsListTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @Test
    void the_first_section_and_its_item_may_be_missing_in_the_list() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "甘肃 | 骑手有了保障",
                "宏观政策",
                "国务院 | 部署稳岗扩岗工作",
                TEXT,
                "灵活就业",
                "江苏常州 | 零工市场开门",
                OTHER,
                "甘肃 | 骑手有了保障",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "宏观政策/macro-policy 国务院 | 部署稳岗扩岗工作",
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
    }

    @Test
    void a_section_that_only_the_list_prints_begins_with_its_first_item() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "劳动关系",
                "甘肃 | 调解中心揭牌",
                "职业技能提升",
                "江西 | 外卖站点设课堂",
                "灵活就业人员",
                "江苏常州 | 零工市场开门",
                TEXT,
                "甘肃 | 调解中心揭牌",
                OTHER,
                "青海 | 骑手有了保障",
                OTHER,
                "职业技能提升",
                "江西 | 外卖站点设课堂",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业人员/flexible-employment 江苏常州 | 零工市场开门",
                        "劳动关系/labour-relations 甘肃 | 调解中心揭牌",
                        "劳动关系/labour-relations 青海 | 骑手有了保障",
                        "职业技能提升/vocational-skills 江西 | 外卖站点设课堂");
    }

    @Test
    void the_list_tells_the_origin_of_a_title_that_begins_with_a_place() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "天津 | 天津发放 4.92 万张求职券",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "天津发放 4.92 万张求职券",
                OTHER);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 天津 | 天津发放 4.92 万张求职券");
    }

    @Test
    void a_list_of_nothing_but_sections_that_nobody_knows_names_them() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "地方动态",
                "数据观察",
                "地方动态",
                "江苏常州 | 零工市场开门",
                TEXT,
                "甘肃 | 骑手有了保障",
                OTHER,
                "数据观察",
                "全国 | 求职人数增加",
                TEXT);
        assertThat(headings(items))
                .containsExactly("地方动态/null 江苏常州 | 零工市场开门", "地方动态/null 甘肃 | 骑手有了保障", "数据观察/null 全国 | 求职人数增加");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
    }

    @Test
    void such_a_list_names_the_sections_of_items_without_bars() {
        List<Article> items = items("b.txt", "地方动态", "数据观察", "地方动态", "零工市场开门", TEXT, "数据观察", "求职人数比去年同期增加三成", OTHER);
        assertThat(headings(items)).containsExactly("地方动态/null  | 零工市场开门", "数据观察/null  | 求职人数比去年同期增加三成");
    }

    @Test
    void a_section_that_nobody_knows_may_stand_below_an_empty_one_in_the_list() {
        List<Article> items = items(
                "b.txt",
                "宏观政策",
                "地方动态",
                "甘肃 | 骑手有了保障",
                "江西 | 外卖站点设课堂",
                "宏观政策",
                "地方动态",
                "甘肃 | 骑手有了保障",
                TEXT,
                "江西 | 外卖站点设课堂",
                OTHER);
        assertThat(headings(items)).containsExactly("地方动态/null 甘肃 | 骑手有了保障", "地方动态/null 江西 | 外卖站点设课堂");
    }

    @Test
    void a_brief_title_without_a_bar_that_stands_over_a_text_is_no_section_of_the_list() {
        List<Article> items = items(
                "b.md",
                "甘肃 | 骑手有了保障",
                "骑手怎么参保",
                "江西 | 外卖站点设课堂",
                "### 甘肃 | 骑手有了保障",
                TEXT,
                "### 骑手怎么参保",
                OTHER,
                "### 江西 | 外卖站点设课堂",
                TEXT);
        assertThat(headings(items)).containsExactly("/null 甘肃 | 骑手有了保障", "/null  | 骑手怎么参保", "/null 江西 | 外卖站点设课堂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"江苏零工市场见闻", "某报记者 张三", "2021年9月8日"})
    void a_list_of_titles_with_a_line_below_each_is_none_of_sections(String below) {
        List<Article> items = items("b.txt", "目录", "市场热起来", "骑手有保障", "市场热起来", below, TEXT, "骑手有保障", below, OTHER);
        assertThat(items).extracting(Article::title).containsExactly("市场热起来", "骑手有保障");
    }

    @Test
    void titles_of_the_list_that_stand_twice_over_each_text_are_no_sections() {
        List<Article> items =
                items("b.txt", "目录", "零工市场开门", "骑手有保障", "零工市场开门", "零工市场开门", TEXT, "骑手有保障", "骑手有保障", OTHER);
        assertThat(headings(items)).containsExactly("/null  | 零工市场开门", "/null  | 骑手有保障");
    }

    @Test
    void the_first_line_of_a_long_title_is_no_section_where_list_and_text_break_it() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "“一网通办”让零工市场的求职者少跑腿，推动家门口就业服务",
                "见效",
                "骑手有了保障",
                "“一网通办”让零工市场的求职者少跑腿，推动家门口就业服务",
                "见效",
                TEXT,
                "骑手有了保障",
                OTHER);
        assertThat(items).extracting(article -> facts(article).section()).containsOnly("");
    }
}
