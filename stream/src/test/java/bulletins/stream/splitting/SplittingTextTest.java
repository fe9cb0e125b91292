package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingTextTest {
    private static final String TEXT = "甲市近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "乙县把培训班办到村里。三百人拿到了证书。";

    @Test
    void sections_and_bars_make_items() {
        List<Article> items =
                items("b.txt", "灵活就业", "", "江苏甲市 | 零工市场开门", "", TEXT, "", "职业技能提升", "", "乙县 | 培训进村", "", OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏甲市 | 零工市场开门", "职业技能提升/vocational-skills 乙县 | 培训进村");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", " | ", "｜", "│", "丨", "∣", " ︱ "})
    void every_kind_of_bar_parts_origin_and_title(String bar) {
        assertThat(headings(items("b.txt", "灵活就业", "江苏甲市" + bar + "零工市场开门", TEXT)))
                .containsExactly("灵活就业/flexible-employment 江苏甲市 | 零工市场开门");
    }

    @Test
    void a_contents_list_gives_no_items_of_its_own_and_its_wording_gives_way_to_the_heading() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏甲市 | 多举措办好零工市场",
                "公益性岗位",
                "丙省 | 岗位开发有新规",
                "",
                "灵活就业",
                "江苏甲市 | 多措并举办好零工市场",
                TEXT,
                "公益性岗位",
                "丙省 | 岗位开发有新规",
                OTHER);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏甲市 | 多措并举办好零工市场", "公益性岗位/public-welfare-jobs 丙省 | 岗位开发有新规");
    }

    @Test
    void a_title_without_a_bar_is_an_item_when_the_contents_list_has_it_and_a_sub_heading_is_none() {
        List<Article> items = items(
                "b.txt",
                "宏观政策",
                "会议研究稳定就业工作",
                "灵活就业",
                "江苏甲市 | 零工市场开门",
                "",
                "宏观政策",
                "会议研究稳定就业工作",
                TEXT,
                "三个方面持续发力",
                OTHER,
                "灵活就业",
                "江苏甲市 | 零工市场开门",
                TEXT);
        assertThat(headings(items))
                .containsExactly("宏观政策/macro-policy  | 会议研究稳定就业工作", "灵活就业/flexible-employment 江苏甲市 | 零工市场开门");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n三个方面持续发力\n" + OTHER);
    }

    @Test
    void a_heading_glued_to_a_paragraph_is_taken_off_and_counts_when_it_is_not_repeated() {
        List<Article> items = items("b.txt", "灵活就业", "甲市 | 零工市场开门", TEXT + "劳动关系", "丁市 | 调解中心揭牌", OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门", "劳动关系/labour-relations 丁市 | 调解中心揭牌");
        assertThat(items.get(0).body()).isEqualTo(TEXT);
    }

    @Test
    void numbers_and_brackets_around_headings_are_left_out() {
        List<Article> items = items(
                "b.txt",
                "一、灵活就业",
                "1. 江苏甲市 | 零工市场开门",
                TEXT,
                "【职业技能提升】",
                "（2）乙县 | 培训进村",
                OTHER,
                "三、域外来风",
                "● 学者观察 | 他山之石",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏甲市 | 零工市场开门",
                        "职业技能提升/vocational-skills 乙县 | 培训进村",
                        "域外来风/null 学者观察 | 他山之石");
    }

    @Test
    void front_matter_and_imprint_belong_to_no_item() {
        List<Article> items = items(
                "b.txt",
                "就业观察周报 | 2031年第3期",
                "编者按：本期关注零工市场。",
                "灵活就业",
                "江苏甲市 | 零工市场开门",
                TEXT,
                "责任编辑：某某",
                "版权声明：仅供内部参考。");
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 江苏甲市 | 零工市场开门");
        assertThat(items.get(0).body()).isEqualTo(TEXT);
    }

    @Test
    void a_title_that_begins_with_a_number_of_issue_heads_an_item() {
        List<Article> items = items(
                "b.txt",
                "就业观察周报 | 第12期（总第340期）2031年3月9日 星期一",
                "职业技能提升",
                "江苏甲市 | 第3期家政培训班开班",
                TEXT,
                "乙县 | 第三期夜校招生",
                TEXT);
        assertThat(headings(items))
                .containsExactly("职业技能提升/vocational-skills 江苏甲市 | 第3期家政培训班开班", "职业技能提升/vocational-skills 乙县 | 第三期夜校招生");
    }

    @Test
    void a_section_may_be_unknown_or_have_nothing_and_a_box_in_a_text_is_no_item() {
        List<Article> items = items(
                "b.txt",
                "一、灵活就业",
                "江苏甲市 | 零工市场开门",
                "二、域外来风",
                "邻国 | 条例修订",
                "",
                "一、灵活就业",
                "江苏甲市 | 零工市场开门",
                TEXT,
                "要点 | 三项措施",
                OTHER,
                "二、域外来风",
                "邻国 | 条例修订",
                TEXT,
                "三、人才引进",
                "本期无");
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 江苏甲市 | 零工市场开门", "域外来风/null 邻国 | 条例修订");
        assertThat(items).extracting(Article::body).containsExactly(TEXT + "\n要点 | 三项措施\n" + OTHER, TEXT);
    }

    @Test
    void lines_that_say_where_each_item_comes_from_and_links_alike_are_no_contents_list() {
        List<Article> items = items(
                "b.txt",
                "甲地周报",
                "宏观政策：",
                "国务院 | 部署稳就业",
                TEXT,
                "来源：甲网 2024-05-01",
                "原文链接：https://a.example.cn/2024/1.html",
                "乙省 | 10月1日起调整标准",
                OTHER,
                "来源：甲网 2024-05-02",
                "https://a.example.cn/2024/2.html",
                "https://a.example.cn/2024/3.html",
                "丙市 | 招工即招生、",
                "入企即入校",
                TEXT,
                "来源：甲网 2024-05-03",
                "丁县 | 送岗下乡",
                OTHER,
                "来源：甲网 2024-05-04");
        assertThat(headings(items))
                .containsExactly(
                        "宏观政策/macro-policy 国务院 | 部署稳就业",
                        "宏观政策/macro-policy 乙省 | 10月1日起调整标准",
                        "宏观政策/macro-policy 丙市 | 招工即招生、入企即入校",
                        "宏观政策/macro-policy 丁县 | 送岗下乡");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n来源：甲网 2024-05-01");
        assertThat(Splitting.links(items.get(0))).containsExactly("INLINE https://a.example.cn/2024/1.html");
    }

    @Test
    void gb18030_text_with_a_windows_line_end_reads_the_same() {
        byte[] bytes = ("灵活就业\r\n江苏甲市 | 零工市场开门\r\n" + TEXT + "\r\n").getBytes(Charset.forName("GB18030"));
        assertThat(headings(Splitting.bulletin(bytes, "b.txt").items()))
                .containsExactly("灵活就业/flexible-employment 江苏甲市 | 零工市场开门");
    }
}
