package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items whose origin nobody knows, told by how they are set. */
class ItemsSetAlikeTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @ParameterizedTest
    @ValueSource(strings = {"▪ 甲市 ／ 乙县：双方互认培训证书", "▪ 甲市｜乙县：双方互认培训证书", "▪ 《某某日报》评论员：双方互认培训证书"})
    void what_bears_the_bullet_of_the_other_items_is_one_whoever_stands_before_the_colon(String other) {
        List<Article> items =
                items("b.txt", "灵活就业", "▪ 江苏常州：零工市场开门了", TEXT, "▪ 甘肃：骑手有了保障", OTHER, "▪ 江西：站点设起课堂", TEXT, other, OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "站点设起课堂", "双方互认培训证书");
    }

    @Test
    void a_column_before_the_colon_is_known_by_the_level_of_its_heading_or_by_the_contents_list() {
        List<Article> items =
                items("b.md", "## 灵活就业", "### 江苏：零工市场开门了", TEXT, "### 甘肃：骑手有了保障", OTHER, "### 某某通讯社：骑手有话说", TEXT);
        assertThat(headings(items)).endsWith("灵活就业/flexible-employment 某某通讯社 | 骑手有话说");
        items = items("b.md", "## 灵活就业", "### 江苏：零工市场开门了", TEXT, "### 甘肃：骑手有了保障", OTHER, "### 城关区某院（兰州）：骑手有话说", TEXT);
        assertThat(headings(items)).endsWith("灵活就业/flexible-employment 城关区某院（兰州） | 骑手有话说");
        items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏：零工市场开门了",
                "甘肃：骑手有了保障",
                "专家观点：骑手有话说",
                "灵活就业",
                "江苏：零工市场开门了",
                TEXT,
                "甘肃：骑手有了保障",
                OTHER,
                "专家观点：骑手有话说",
                TEXT);
        assertThat(headings(items)).hasSize(3).endsWith("灵活就业/flexible-employment 专家观点 | 骑手有话说");
    }

    @Test
    void the_first_under_a_numbered_section_is_an_items_where_items_are_numbered_from_one() {
        List<Article> items = items(
                "b.txt",
                "就业汇编",
                "2025年第15期",
                "一、市县经验",
                "1.江苏：零工市场开门了",
                TEXT,
                "2.甘肃：骑手有了保障",
                OTHER,
                "二、数据播报",
                "1.某某直聘：招工月薪上升",
                TEXT);
        assertThat(headings(items)).hasSize(3).endsWith("数据播报/null 某某直聘 | 招工月薪上升");
    }

    @Test
    void the_first_of_numbered_items_is_known_by_the_second() {
        List<Article> items = items(
                "b.txt", "💡宏观政策", "01 某某工作会议：部署稳岗扩容", TEXT, "02 江苏：零工市场开门了", TEXT, "🧰灵活就业", "03 甘肃：骑手有了保障", OTHER);
        assertThat(headings(items)).hasSize(3).startsWith("宏观政策/macro-policy 某某工作会议 | 部署稳岗扩容");
    }

    @Test
    void items_numbered_in_steps_are_known_whoever_stands_before_the_colon() {
        List<Article> items =
                items("b.txt", "一、灵活就业", "1.1 江苏：零工市场开门了", TEXT, "1.2 甘肃“零工港”行动：骑手有了保障", OTHER, "1.3 江西：站点设起课堂", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "站点设起课堂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：某某日报", "https://a.example/1.html", ""})
    void what_begins_where_the_others_do_is_an_item_whoever_stands_before_the_colon(String end) {
        List<Article> items = items(
                "b.txt",
                "一、地方经验",
                "江苏：零工市场开门了",
                TEXT,
                end,
                "",
                "某某直聘：招工月薪上升",
                OTHER,
                end,
                "",
                "甘肃：骑手有了保障",
                OTHER,
                end,
                "",
                "江西：站点设起课堂",
                OTHER,
                end,
                "二、专家观点",
                "某某大学国家劳动研究院：短工怎么算",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "地方经验/null 江苏 | 零工市场开门了",
                        "地方经验/null 某某直聘 | 招工月薪上升",
                        "地方经验/null 甘肃 | 骑手有了保障",
                        "地方经验/null 江西 | 站点设起课堂",
                        "专家观点/null 某某大学国家劳动研究院 | 短工怎么算");
    }

    @Test
    void a_line_with_a_colon_amid_paragraphs_that_stand_apart_begins_no_item() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "",
                "江苏：零工市场开门了",
                "",
                TEXT,
                "",
                "主要特点：站点多",
                "",
                OTHER,
                "",
                "甘肃：骑手有了保障",
                "",
                OTHER,
                "",
                "江西：站点设起课堂",
                "",
                TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "站点设起课堂");
    }

    @Test
    void a_heading_within_a_text_may_stand_apart_as_items_do() {
        List<Article> items = items(
                "b.txt",
                "灵活就业\n\n江苏：零工市场开门了\n" + TEXT + "\n\n主要做法：建立台账\n" + OTHER + "\n\n有关部门：加强指导\n" + OTHER,
                "\n下一步：扩大站点范围\n" + OTHER,
                "\n甘肃：骑手有了保障\n" + OTHER + "\n\n江西：站点设起课堂\n" + TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "站点设起课堂");
    }

    @Test
    void a_body_with_a_long_name_goes_on_counting() {
        List<Article> items =
                items("b.txt", "研究观点", "1、江苏：零工市场开门了", TEXT, "2、甘肃：骑手有了保障", OTHER, "3、某某劳动和社会保障科学研究院：短工怎么算", TEXT);
        assertThat(headings(items)).last().isEqualTo("研究观点/null 某某劳动和社会保障科学研究院 | 短工怎么算");
    }

    @Test
    void a_body_that_its_text_names_again_heads_an_item_and_what_a_text_tells_of_does_not() {
        List<Article> items = items(
                "b.txt",
                ">> 平台企业\n\n某团：骑手收入上升\n\n某团发布报告，七百万骑手有了收入。\n",
                "某东物流：一线工资增加\n\n记者从某东物流获悉，一线员工月薪上涨。\n",
                "骑手：盼着有保障\n\n骑手普遍反映，保险买不起。\n",
                ">> 监管动向\n\n江苏：零工市场开门了\n\n" + TEXT + "\n",
                "甘肃：骑手有了保障\n\n" + OTHER);
        assertThat(headings(items))
                .containsExactly(
                        "平台企业/null 某团 | 骑手收入上升",
                        "平台企业/null 某东物流 | 一线工资增加",
                        "监管动向/null 江苏 | 零工市场开门了",
                        "监管动向/null 甘肃 | 骑手有了保障");
    }

    @ParameterizedTest
    @CsvSource({"'',来源：某报", "1．,''"})
    void a_body_heads_a_part_of_a_text_where_it_is_not_set_as_the_items_are(String number, String source) {
        String[] lines = {number + "江苏：零工市场开门了", TEXT, "某团：三十人当上管理员", "某团说，每月有补贴。", source, number + "甘肃：骑手有了保障", OTHER
        };
        List<Article> items = items("b.txt", lines);
        assertThat(headings(items)).containsExactly("/null 江苏 | 零工市场开门了", "/null 甘肃 | 骑手有了保障");
    }

    @Test
    void other_countries_are_origins() {
        List<Article> items = items("b.txt", "■ 海外", "1）英国：职位空缺两年来首降", TEXT, "■ 国内", "2）江苏：零工市场开门了", OTHER);
        assertThat(headings(items)).containsExactly("海外/null 英国 | 职位空缺两年来首降", "国内/null 江苏 | 零工市场开门了");
    }

    @Test
    void a_listed_section_over_a_text_alone_is_an_item_too() {
        String[] first = {"一、灵活就业", "江苏：零工市场开门了", "甘肃：骑手有了保障"};
        List<Article> items = items(
                "b.txt", "目录", first[0], first[1], first[2], "二、本期数据", first[0], first[1], TEXT, first[2], TEXT,
                "二、本期数据", OTHER);
        assertThat(headings(items)).hasSize(3).last().isEqualTo("本期数据/null  | 本期数据");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT, OTHER);
    }
}
