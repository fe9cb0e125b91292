package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors print around items: decorations, signatures, the names of issues. */
class SplittingVariantsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "▍灵活就业",
                "01 灵活就业",
                "PART 1 灵活就业",
                "★灵活就业★",
                "一 灵活就业",
                "1  灵活就业",
                "# 灵活就业 #",
                "灵活就业（2条）",
                "二、灵活就业（含零工市场）",
                "一、灵活就业类",
                "【一】灵活就业",
                "壹 · 灵活就业",
                "▍01 灵活就业",
                "NO.1 灵活就业",
                "——灵活就业——",
                "＝＝灵活就业＝＝",
                "📌 灵活就业",
                "💼灵活就业💼",
                "1️⃣ 灵活就业",
                "灵活就业 Flexible Employment"
            })
    void a_section_is_known_however_it_is_decorated(String section) {
        assertThat(headings(items("b.txt", section, "江苏常州 | 零工市场开门", TEXT)))
                .hasSize(1)
                .allMatch(heading ->
                        heading.matches("灵活就业(（含零工市场）|类| Flexible Employment)?/flexible-employment 江苏常州 \\| 零工市场开门"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"编后：本期内容来自公开渠道。", "— END —", "—— 本期完 ——", "※ ※ ※", "广告", "下期预告：零工市场怎么建"})
    void what_editors_say_at_the_end_is_no_text(String last) {
        assertThat(items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, last).get(0).body())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🔹 %s | %s", "✅%s | %s", "【%s | %s】", "◆【%s：%s】"})
    void an_item_may_bear_a_sign_or_stand_in_brackets(String set) {
        String[] lines = {"灵活就业", set.formatted("江苏常州", "零工市场开门"), TEXT, set.formatted("甘肃", "骑手有保障"), OTHER};
        assertThat(headings(items("b.txt", lines)))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有保障");
    }

    @Test
    void a_subtitle_is_part_of_the_title() {
        assertThat(headings(items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", "——基层报道之一", TEXT)))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门——基层报道之一");
    }

    @Test
    void sections_and_items_may_be_numbered_in_steps() {
        List<Article> items = items(
                "b.txt",
                "1  政策速递",
                "1.1  江苏常州|零工市场开门",
                TEXT,
                "1.2  人社部|部署零工市场建设",
                OTHER,
                "2  劳动关系",
                "2.1  甘肃|骑手有保障",
                TEXT,
                "━━━━━━━━");
        assertThat(headings(items))
                .containsExactly(
                        "政策速递/null 江苏常州 | 零工市场开门", "政策速递/null 人社部 | 部署零工市场建设", "劳动关系/labour-relations 甘肃 | 骑手有保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任编辑：某某）",
                "（本期责任编辑：某 某    校对：某某）",
                "值班主编：某某",
                "返回目录",
                "以上信息，供领导参阅。",
                "注：本期共收录信息六条。",
                "——本专辑由编辑部根据来电整理",
                "供稿：信息中心 2022年7月8日",
                "【编后】数据截至8月。",
                "To subscribe: http://a.example/s"
            })
    void what_editors_sign_is_no_text(String signed) {
        assertThat(items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, signed))
                .extracting(Article::body)
                .containsExactly(TEXT);
    }

    @Test
    void the_name_over_a_bulletin_without_sections_is_none() {
        assertThat(headings(items("b.txt", "就业快讯", "江苏常州 | 零工市场开门", TEXT))).containsExactly("/null 江苏常州 | 零工市场开门");
    }

    @Test
    void the_name_of_the_next_issue_in_a_file_is_no_text() {
        List<Article> items = items(
                "b.txt", "就业周报 2031年第3期", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "就业周报 2031年第4期", "灵活就业", "甘肃 | 骑手有保障", OTHER);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void tables_alike_in_the_texts_are_no_contents_list() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "指标 数值",
                "新增就业 3人",
                "劳动关系",
                "甘肃 | 骑手有保障",
                OTHER,
                "指标 数值",
                "新增就业 3人");
        assertThat(headings(items)).hasSize(2);
    }

    @Test
    void traditional_headings_have_their_category() {
        List<Article> items = items("b.txt", "職業技能提升", "江蘇常州：培訓班辦到村裡", TEXT, "勞動關係", "廣東：調解中心揭牌", OTHER);
        assertThat(headings(items))
                .containsExactly("職業技能提升/vocational-skills 江蘇常州 | 培訓班辦到村裡", "勞動關係/labour-relations 廣東 | 調解中心揭牌");
    }

    @Test
    void a_section_glued_to_a_text_and_printed_again_below_is_no_text() {
        List<Article> items = items("b.txt", "灵活就业", "江苏甲市 | 零工市场开门", TEXT + "劳动关系", "劳动关系", "乙县 | 调解中心揭牌", TEXT);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
        assertThat(headings(items)).element(1).asString().startsWith("劳动关系/labour-relations");
    }

    @Test
    void an_office_with_a_long_name_is_an_origin() {
        List<Article> items = items("b.txt", "劳动关系", "国务院就业促进和劳动保护工作领导小组办公室 | 公布典型案件", TEXT, "乙县 | 夜市开张", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("公布典型案件", "夜市开张");
    }

    @Test
    void several_offices_beside_one_another_are_an_origin() {
        List<Article> items = items(
                "b.txt", "劳动关系", "国家统计局服务业调查中心、中国物流与采购联合会 | 公布用工指数", TEXT, "人力资源社会保障部 国家发展改革委 教育部 财政部 | 印发通知", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("公布用工指数", "印发通知");
    }

    @Test
    void to_whom_a_bulletin_is_sent_and_who_put_it_together_is_no_text() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏甲市 | 零工市场开门",
                TEXT,
                "乙县 | 夜市开张",
                TEXT,
                "送：市委办、市政府办",
                "发：各县（市、区）人社局",
                "本期整理：小王",
                "👇点击“阅读原文”查看更多",
                "▼ 往期推荐 ▼",
                "社保缴费有变化");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
    }

    @Test
    void markdown_may_begin_with_a_tag() {
        List<Article> items = items(
                "b.md",
                "<div align='center'>",
                "",
                "# 就业周报",
                "",
                "</div>",
                "",
                "## 灵活就业",
                "### 甲市 | 零工市场开门",
                "甲市近日出台措施，详见[原文](https://example.cn/1)。");
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门");
        assertThat(Splitting.links(items.get(0))).containsExactly("ANCHOR https://example.cn/1");
    }
}
