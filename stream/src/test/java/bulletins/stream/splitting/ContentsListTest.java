package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
