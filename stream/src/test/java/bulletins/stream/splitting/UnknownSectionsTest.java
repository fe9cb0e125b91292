package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of sections that no category has, told by where they stand, and the name above them. */
class UnknownSectionsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void a_section_called_like_a_newspaper_is_no_signature() {
        List<Article> items = items("b.txt", "《人才专刊》", "中央要闻", "江苏甲市 | 零工市场开门", TEXT, "地方快报", "乙县 | 夜市开张", TEXT);
        assertThat(headings(items)).containsExactly("中央要闻/null 江苏甲市 | 零工市场开门", "地方快报/null 乙县 | 夜市开张");
    }

    @Test
    void what_may_name_a_bulletin_is_a_section_where_later_items_have_one() {
        assertThat(headings(items("b.txt", "各地动态", "江苏甲市 | 零工市场开门", TEXT, "数据观察", "乙县 | 夜市开张", TEXT)))
                .containsExactly("各地动态/null 江苏甲市 | 零工市场开门", "数据观察/null 乙县 | 夜市开张");
        assertThat(headings(items("b.txt", "各地动态", "江苏甲市 | 零工市场开门", TEXT, "乙县 | 夜市开张", TEXT)))
                .first()
                .isEqualTo("/null 江苏甲市 | 零工市场开门");
        assertThat(headings(items("b.txt", "就业周报", "江苏甲市 | 零工市场开门", TEXT, "数据观察", "乙县 | 夜市开张", TEXT)))
                .first()
                .isEqualTo("/null 江苏甲市 | 零工市场开门");
    }

    @Test
    void what_closes_a_text_is_no_section_where_there_are_none() {
        assertThat(headings(items(
                        "b.txt", "本期导读", "零工市场开门迎来三百人", "夜市开张摊主有了保障", "零工市场开门迎来三百人", TEXT, "特此通报", "夜市开张摊主有了保障", TEXT)))
                .containsExactly("/null  | 零工市场开门迎来三百人", "/null  | 夜市开张摊主有了保障");
    }

    @Test
    void a_contents_list_of_titles_alone_leaves_them_unknown() {
        assertThat(headings(items(
                        "b.txt",
                        "本期导读",
                        "零工市场开门迎来三百人",
                        "夜市开张摊主有了保障",
                        "宏观政策",
                        "零工市场开门迎来三百人",
                        TEXT,
                        "市县动态",
                        "夜市开张摊主有了保障",
                        TEXT)))
                .last()
                .isEqualTo("市县动态/null  | 夜市开张摊主有了保障");
    }

    @Test
    void a_section_may_stand_below_the_last_row_of_a_table() {
        List<Article> items = items(
                "b.txt",
                "就业服务",
                "江苏甲市 | 零工市场开门",
                TEXT,
                "县区  人数（人）  同比（%）",
                "乙县    306   0.8",
                "丙县    242   -0.3",
                "人才服务",
                "乙县 | 夜市开张",
                TEXT);
        assertThat(headings(items)).containsExactly("就业服务/null 江苏甲市 | 零工市场开门", "人才服务/null 乙县 | 夜市开张");
    }

    @Test
    void a_section_that_nobody_has_named_before_may_stand_below_the_number_of_the_issue() {
        List<Article> items =
                items("b.txt", "人社工作简报", "第 12 期", "人才服务", "江苏甲市 | 零工市场开门", TEXT, "灵活就业", "乙县 | 夜市开张", TEXT);
        assertThat(headings(items)).first().isEqualTo("人才服务/null 江苏甲市 | 零工市场开门");
    }

    @Test
    void a_section_stands_below_the_source_of_the_last_text() {
        List<Article> items =
                items("b.txt", "国内", "江苏：零工市场开门了", TEXT, "（《某某报》8月26日）", "国外", "新加坡：外劳配额收紧", TEXT, "（某某社8月25日电）");
        assertThat(headings(items)).containsExactly("国内/null 江苏 | 零工市场开门了", "国外/null 新加坡 | 外劳配额收紧");
    }

    @Test
    void a_section_may_stand_between_drawn_lines() {
        List<Article> items = items(
                "b.txt",
                "SKILLS WEEKLY 技能周刊 Vol. 77 (2023/12/04)",
                "------ 国内 ------",
                "[1] 江苏：零工市场开门了",
                TEXT,
                "------ 国外 ------",
                "[2] 瑞士：学徒满意度上升",
                TEXT);
        assertThat(headings(items)).containsExactly("国内/null 江苏 | 零工市场开门了", "国外/null 瑞士 | 学徒满意度上升");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月刊", "第3期（总第88期）", "2020.05.25—05.31 第21周", "Vol.16"})
    void the_name_and_the_number_of_an_issue_are_no_item(String issue) {
        List<Article> items =
                items("b.html", "<h1>新职业大家谈 | " + issue + "</h1><h2>市场</h2><h3>江苏：零工市场开门了</h3><p>" + TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了");
    }

    @Test
    void a_section_that_has_nothing_is_listed_and_no_item() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏 | 零工市场开门了",
                "公益性岗位",
                "（本周无）",
                "劳动关系",
                "甘肃 | 骑手有保障",
                "灵活就业",
                "江苏 | 零工市场开门了",
                TEXT,
                "公益性岗位",
                "（本周无）",
                "劳动关系",
                "甘肃 | 骑手有保障",
                TEXT.substring(3));
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有保障");
    }

    @Test
    void a_section_may_stand_below_the_heading_over_all_of_them() {
        List<Article> items = items(
                "b.md",
                "# 一周看点",
                "## 人才服务",
                "### 江苏甲市 | 零工市场开门",
                TEXT,
                "# 另一半",
                "## 人才引进",
                "### 乙县 | 夜市开张",
                TEXT.substring(2));
        assertThat(headings(items)).containsExactly("人才服务/null 江苏甲市 | 零工市场开门", "人才引进/null 乙县 | 夜市开张");
    }

    @Test
    void the_editors_may_speak_below_a_section_and_its_letters_stand_apart() {
        List<Article> items = items(
                "b.txt",
                "灵 活 就 业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "≡ 他山之石 ≡",
                "甘肃 | 骑手有了保障",
                TEXT,
                "劳动关系",
                "【编者按】调解在身边，本栏目选登一地的做法。",
                "湖南 | 调解中心揭牌",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门",
                        "他山之石/null 甘肃 | 骑手有了保障",
                        "劳动关系/labour-relations 湖南 | 调解中心揭牌");
    }

    @ParameterizedTest
    @ValueSource(strings = {"返回目录", "点击阅读原文", "[图片]", "![](https://a.example/a.png)"})
    void what_stands_between_a_section_and_its_item_to_press_or_for_a_picture_is_neither(String line) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                line,
                "甲市 | 零工市场开门",
                line,
                TEXT,
                line,
                "乙县 | 培训进村",
                TEXT,
                "公益性岗位",
                line,
                "丙县 | 岗位到村",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 甲市 | 零工市场开门",
                        "灵活就业/flexible-employment 乙县 | 培训进村",
                        "公益性岗位/public-welfare-jobs 丙县 | 岗位到村");
        assertThat(items.get(2).body()).isEqualTo(TEXT);
    }
}
