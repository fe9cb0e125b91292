package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to set a bulletin's items other than a section with barred titles under it. */
class ItemsWithoutBarsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【%s】%s",
                "〔%s〕%s",
                "%s：%s",
                "%s / %s",
                "%s——%s",
                "%s - %s",
                "%s·%s",
                "★ %s ★ %s",
                "%s　%s",
                "%s l %s",
                "%s || %s",
                "%s▏%s",
                "%2$s（%1$s）",
                "3．【%s】%s",
                "12 %s | %s"
            })
    void a_place_or_issuer_set_off_in_another_way_than_by_a_bar_is_the_origin(String set) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                String.format(set, "江苏常州", "零工市场开门"),
                TEXT,
                String.format(set, "人社部等五部门", "部署零工市场建设"),
                OTHER);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 人社部等五部门 | 部署零工市场建设");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void an_origin_may_stand_over_its_title() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州", "零工市场开门了", TEXT, "人社部", "部署零工市场建设", OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门了", "灵活就业/flexible-employment 人社部 | 部署零工市场建设");
    }

    @Test
    void titles_in_brackets_may_lead_their_texts() {
        List<Article> items = items("b.txt", "灵活就业", "【江苏：零工市场开门】" + TEXT, "1. 【骑手有了职业伤害保障】" + OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏 | 零工市场开门", "灵活就业/flexible-employment  | 骑手有了职业伤害保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void titles_behind_a_bar_may_lead_their_texts() {
        List<Article> items = items("b.txt", "灵活就业", "1．江苏常州｜零工市场开门。" + TEXT, OTHER, "2．甘肃｜骑手有保障了吗？" + OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有保障了吗？");
        assertThat(items).extracting(Article::body).containsExactly(TEXT + "\n" + OTHER, OTHER);
    }

    @Test
    void a_missing_bar_is_made_good_where_the_heading_begins_with_a_place() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "职业技能提升", "甘肃兰州  培训班办到村里", OTHER);
        assertThat(headings(items)).last().isEqualTo("职业技能提升/vocational-skills 甘肃兰州 | 培训班办到村里");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【%2$s】%3$s",
                "● %2$s %3$s",
                "◆%2$s：%3$s",
                "%1$d、%2$s——%3$s",
                "（%1$d）%2$s：%3$s",
                "◎动态%1$d　%2$s　%3$s"
            })
    void a_column_that_is_set_as_the_places_are_is_an_origin_too(String set) {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                set.formatted(1, "江苏常州", "零工市场开门"),
                TEXT,
                set.formatted(2, "学者观点", "平台用工要有章法"),
                OTHER,
                set.formatted(3, "甘肃", "骑手有保障"),
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏常州 | 零工市场开门",
                        "灵活就业/flexible-employment 学者观点 | 平台用工要有章法",
                        "灵活就业/flexible-employment 甘肃 | 骑手有保障");
    }

    @Test
    void a_list_within_a_text_has_no_columns() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "1. 江苏常州：零工市场开门",
                TEXT,
                "1. 主要做法：建立台账",
                OTHER,
                "2. 工作成效：全市铺开",
                OTHER,
                "2. 甘肃：骑手有保障",
                TEXT);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有保障");
    }

    @Test
    void a_colon_in_a_text_sets_off_no_origin() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, "浙江：出台三项措施", OTHER, "山东经验：抓住重点", OTHER);
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s | 江苏常州 | %s", "【%s】江苏常州：%s"})
    void a_section_may_stand_before_each_title(String set) {
        List<Article> items =
                items("b.txt", String.format(set, "灵活就业", "零工市场开门"), TEXT, String.format(set, "劳动关系", "调解中心揭牌"), OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "劳动关系/labour-relations 江苏常州 | 调解中心揭牌");
    }

    @Test
    void items_that_bear_numbers_alone_go_on_counting_and_a_list_within_a_text_does_not_count() {
        List<Article> items = items(
                "b.txt",
                "一、灵活就业",
                "1. 零工市场开门",
                TEXT,
                "（1）加强服务",
                OTHER,
                "2. 骑手有了职业伤害保障",
                OTHER,
                "二、劳动关系",
                "3. 调解中心揭牌",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 零工市场开门",
                        "灵活就业/flexible-employment  | 骑手有了职业伤害保障",
                        "劳动关系/labour-relations  | 调解中心揭牌");
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n（1）加强服务\n" + OTHER);
    }

    @Test
    void items_that_bear_numbers_alone_may_count_from_one_again_below_the_next_section() {
        List<Article> items = items(
                "b.txt",
                "一、灵活就业",
                "（一）零工市场开门",
                TEXT,
                "（二）骑手有了保障",
                OTHER,
                "二、外省动态",
                "（一）调解中心揭牌",
                TEXT,
                "（二）夜市开张了",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 零工市场开门",
                        "灵活就业/flexible-employment  | 骑手有了保障",
                        "外省动态/null  | 调解中心揭牌",
                        "外省动态/null  | 夜市开张了");
    }

    @Test
    void brackets_may_hold_a_bar_between_two_places() {
        List<Article> items = items("b.txt", "灵活就业", "【江苏】零工市场开门", TEXT, "【甘肃】骑手有保障", OTHER, "【江西赣州｜上饶】零工信用互认", TEXT);
        assertThat(headings(items)).contains("灵活就业/flexible-employment 江西赣州、上饶 | 零工信用互认");
    }
}
