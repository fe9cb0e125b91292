package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bulletin prints below its last item: a contents list, where all of it comes from. */
class BelowTheItemsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @ParameterizedTest
    @ValueSource(strings = {"目录", "本期导读", "【本期目录】"})
    void a_contents_list_may_stand_there(String head) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "甘肃 | 骑手有了保障",
                OTHER,
                "地方动态",
                "江西 | 外卖站点设课堂",
                TEXT,
                head,
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "甘肃 | 骑手有了保障",
                "地方动态",
                "江西 | 外卖站点设课堂",
                "免责声明：本简报来自公开信息，仅供内部参考。");
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门",
                        "灵活就业/flexible-employment 甘肃 | 骑手有了保障",
                        "地方动态/null 江西 | 外卖站点设课堂");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER, TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据来源：国家统计局、人社部网站", "来源：各地人社部门网站", "本期信息来源：新华社、人民网"})
    void the_source_of_the_whole_bulletin_is_no_text_of_the_last_item(String source) {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "甘肃 | 骑手有了保障", OTHER, source);
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void where_each_item_tells_its_source_the_last_keeps_its_own() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "来源：某晚报", "甘肃 | 骑手有了保障", OTHER, "来源：某日报");
        assertThat(items).extracting(Article::body).containsExactly(TEXT + "\n来源：某晚报", OTHER + "\n来源：某日报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（来源：某晚报）", "来源：某晚报", "（据某网站）"})
    void a_source_behind_the_last_sentence_of_another_item_is_one_too(String source) {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT + source, "甘肃 | 骑手有了保障", OTHER, "来源：某日报");
        assertThat(items).last().extracting(Article::body).isEqualTo(OTHER + "\n来源：某日报");
    }

    @Test
    void a_space_parts_an_origin_from_a_title_that_begins_with_a_number() {
        List<Article> items = items("b.txt", "江苏 零工市场开门", TEXT, "甘肃 12 家企业获补贴", OTHER, "江西 外卖站点设课堂", TEXT);
        assertThat(headings(items)).containsExactly("/null 江苏 | 零工市场开门", "/null 甘肃 | 12 家企业获补贴", "/null 江西 | 外卖站点设课堂");
    }

    @Test
    void titles_with_spaces_around_their_numbers_have_no_origin() {
        List<Article> items = items(
                "b.md", "## 灵活就业", "### 天津促进 4.92 万人再就业", TEXT, "### 佛山发放 300 张求职券", OTHER, "### 梧州拨付 6900 万元补助", TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 天津促进 4.92 万人再就业",
                        "灵活就业/flexible-employment  | 佛山发放 300 张求职券",
                        "灵活就业/flexible-employment  | 梧州拨付 6900 万元补助");
    }
}
