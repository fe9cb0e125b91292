package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items whose headings are titles without an origin. */
class TitlesAloneTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @Test
    void all_that_are_set_as_the_first_under_a_known_section_head_items() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 零工市场开门了",
                TEXT,
                "### 骑手有了保障",
                OTHER,
                "## 劳动关系",
                "### 调解中心揭牌",
                TEXT.substring(3));
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 零工市场开门了",
                        "灵活就业/flexible-employment  | 骑手有了保障",
                        "劳动关系/labour-relations  | 调解中心揭牌");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：某某日报", "（某某日报8月29日）", "Source: ILO", "——摘自《某某日报》6月1日", "（据某市人民政府门户）"})
    void what_stands_below_the_source_of_the_text_above_heads_the_next_item(String source) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "零工市场开门了",
                TEXT,
                source,
                "甘肃 | 骑手有了保障",
                OTHER,
                source,
                "小贴士",
                OTHER,
                "劳动关系",
                "调解中心揭牌",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 零工市场开门了",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障",
                        "劳动关系/labour-relations  | 调解中心揭牌");
    }

    @Test
    void one_that_is_set_as_the_barred_ones_are_heads_an_item_too_below_a_source() {
        List<Article> items = items(
                "b.md",
                "**甘肃 | 骑手有了保障**",
                TEXT,
                "来源：甲报",
                "**江苏 | 调解中心揭牌**",
                TEXT,
                "来源：乙报",
                "**零工市场开门了**",
                OTHER,
                "来源：丙报");
        assertThat(items).extracting(Article::title).containsExactly("骑手有了保障", "调解中心揭牌", "零工市场开门了");
    }

    @Test
    void a_sentence_under_a_section_is_none() {
        List<Article> items = items("b.txt", "灵活就业", "本期说零工市场的新进展。", TEXT, "江苏 | 骑手有了保障", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("骑手有了保障");
    }

    @Test
    void a_line_of_a_text_that_repeats_its_title_in_other_words_is_none() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏 | 多举措办好全省零工市场促进充分就业",
                "甘肃 | 骑手有了保障",
                "灵活就业",
                "江苏 | 多举措办好全省零工市场促进充分就业",
                "多举措办好全省的零工市场促进充分就业",
                TEXT,
                "甘肃 | 骑手有了保障",
                OTHER);
        assertThat(items).extracting(Article::title).containsExactly("多举措办好全省零工市场促进充分就业", "骑手有了保障");
    }

    @Test
    void a_bar_within_a_text_is_none_where_items_are_set_as_headings() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "### 江苏 | 零工市场开门了",
                TEXT,
                "### 甘肃 | 骑手有了保障",
                OTHER,
                "",
                "服务热线 | 一号通办",
                "",
                TEXT.substring(3),
                "### 江西 | 站点设起课堂",
                TEXT.substring(2));
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "站点设起课堂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（据某市人民政府网站）", "（来源：某某发布）", "——摘自《某某日报》"})
    void a_source_may_stand_behind_the_last_sentence_where_no_bars_tell_the_items(String source) {
        List<Article> items =
                items("b.txt", "灵活就业", "零工市场开门了", TEXT + source, "骑手有了保障", OTHER + source, "劳动关系", "调解中心揭牌", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门了", "骑手有了保障", "调解中心揭牌");
        assertThat(items.get(1).body()).isEqualTo(OTHER + source);
    }

    @Test
    void a_source_below_a_title_is_that_of_the_text_which_follows() {
        String[] text = {"甲市近日出台措施，支持零工市场建设，全市已建成五个站点，每天清早开门，双方谈", "妥报酬和工时以后签订协议，工作人员全程见证，当天结清工钱。"};
        assertThat(headings(items(
                        "b.txt",
                        "灵活就业",
                        "甲市 | 零工市场开门",
                        "来源：甲市日报",
                        text[0],
                        text[1],
                        "乙县 | 零工驿站进村",
                        "来源：乙县发布",
                        text[0],
                        text[1])))
                .containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门", "灵活就业/flexible-employment 乙县 | 零工驿站进村");
    }
}
