package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Rule;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMatcherTest {
    private static final EnrichedArticle MARKET = Texts.item(
            "兰州新建零工市场，支持灵活就业",
            "今年以来，兰州市在 8 个社区建成零工市场，登记务工人员近5万人，发放补贴1.2亿元。\n" + "记者从ＡＩ招聘平台了解到，COVID-19 之后岗位增加 6.5%。“放管服”改革同时推进。");

    private final RuleMatcher matcher = new RuleMatcher();

    @AfterEach
    void close() {
        matcher.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灵活就业",
                "零工市场",
                "州",
                "8个社区",
                "8 个社区",
                "近 5 万人",
                "1.2亿元",
                "6.5%",
                "ai招聘",
                "AI",
                "covid-19",
                "\"“放管服”改革\"",
                "title:零工市场",
                "body:零工市场",
                "零工市场 AND 补贴",
                "零工市场 && 补贴",
                "+零工市场 +补贴",
                "（零工市场 OR 公益岗位） AND 兰州",
                "title：“灵活就业”",
                "零工市场 AND NOT 疫情",
                "NOT 疫情",
                "-疫情 -公益性岗位",
                "零工*",
                "灵活就*",
                "cov*",
                "AI招*",
                "\"兰州 零工市场\"~10",
                "\"补贴 登记\"~20",
                "\"补贴 登记\"~3000000000",
                "零工市场^3",
                "origin:甘肃",
                "origin:甘肃兰州",
                "region:兰州",
                "region:甘肃",
                "region:620000",
                "region:620100",
                "region:62*",
                "region:cn-gs",
                "category:flexible-employment",
                "category:灵活就业 AND category:*就业 AND category:灵*业",
                "section:灵活",
                "kind:item",
                "KIND:Item",
                "labels:vocational-skills AND labels:*-skills AND labels:voc*-skills",
                "issuers:人力资源社会保障部 AND issuer:人社部 AND issuer:人力资源和社会保障部",
                "issuer:社会保障",
                "issuer:甘肃财政厅 AND NOT issuer:兰州财政厅",
                "policies:多渠道灵活就业",
                "document_numbers:甘人社发〔2026〕3号 AND document_numbers:甘人社发[2026]3号",
                "groups:农民工",
                "keywords:零工",
                "bulletin:第七期",
                "origin:*",
                "*:*",
                "零工市场\n  AND 补贴",
                "务工人员",
                "甘肃 零工市场",
                "零工＊ ＡＮＤ －疫情"
            })
    void an_article_is_met_by(String query) {
        assertThat(met(query)).as(query).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灵活用工",
                "就业市场",
                "市场灵活",
                "业今",
                "建成零工人员",
                "补贴 AND 疫情",
                "NOT 零工市场",
                "-兰州",
                "title:补贴",
                "origin:州兰",
                "emp*",
                "零度*",
                "I招聘",
                "1.2万元",
                "category:employment",
                "labels:re-employment OR labels:*-employment",
                "category:灵活 OR category:灵*活",
                "kind:page",
                "region:63*",
                "region:山东",
                "region:62",
                "\"兰州 改革\"~3",
                "元记者",
                "author:*",
                "2亿元",
                "body:5%",
                "零工市场 ＡＮＤ 疫情",
                "＋零工市场 －兰州"
            })
    void an_article_is_not_met_by(String query) {
        assertThat(met(query)).as(query).isFalse();
    }

    @Test
    void places_come_with_offsets_and_the_words_around_them_title_first() {
        matcher.replace(rule("r", "零工市场 AND 近5万人"));

        List<Alert.Match> places = matcher.match(MARKET).get(0).matches();

        assertThat(places).extracting(Alert.Match::field).startsWith("title").contains("body");
        assertThat(places).extracting(Alert.Match::text).containsOnly("零工市场", "近5万人");
        String body = MARKET.article().body();
        assertThat(places)
                .filteredOn(place -> place.field().equals("body"))
                .allSatisfy(place ->
                        assertThat(body.substring(place.start(), place.end())).isEqualTo(place.text()))
                .allSatisfy(place ->
                        assertThat(place.excerpt()).contains(place.text()).doesNotContain("\n"));
    }

    @Test
    void a_rule_that_only_excludes_has_no_places() {
        matcher.replace(rule("r", "NOT 疫情"));
        assertThat(matcher.match(MARKET))
                .singleElement()
                .satisfies(match -> assertThat(match.matches()).isEmpty());
    }

    @Test
    void a_replaced_rule_forgets_its_old_query_and_a_removed_one_meets_nothing() {
        matcher.replace(rule("r", "疫情"));
        assertThat(matcher.match(MARKET)).isEmpty();
        matcher.replace(rule("r", "零工"));
        assertThat(matcher.match(MARKET)).hasSize(1);
        matcher.remove("r");
        assertThat(matcher.match(MARKET)).isEmpty();
    }

    @Test
    void a_mistaken_change_leaves_the_last_good_form() {
        matcher.replace(rule("r", "零工"));
        assertThat(matcher.replace(rule("r", "零工 AND"))).isPresent();
        assertThat(matcher.match(MARKET)).hasSize(1);
    }

    @Test
    void a_run_of_letters_longer_than_any_term_is_met_and_hides_nothing() {
        EnrichedArticle dump = Texts.item("附件", "零工市场名单：" + "A1b2".repeat(10_000) + " 咨询电话");
        matcher.replaceAll(List.of(
                rule("after", "\"咨询电话\""), rule("run", "a1b2".repeat(10_000)), rule("other", "b2a1".repeat(10_000))));
        assertThat(matcher.match(dump)).extracting(match -> match.rule().id()).containsExactly("after", "run");
    }

    @Test
    void a_field_that_only_has_to_be_there_has_no_places() {
        matcher.replace(rule("r", "origin:* AND *"));
        assertThat(matcher.match(MARKET))
                .singleElement()
                .satisfies(match -> assertThat(match.matches()).isEmpty());
    }

    @Test
    void many_rules_each_meet_what_they_say() {
        matcher.replaceAll(List.of(rule("a", "零工市场"), rule("b", "疫情"), rule("c", "就业"), rule("d", "NOT 就业")));
        assertThat(matcher.match(MARKET)).extracting(match -> match.rule().id()).containsExactly("a", "c");
    }

    private boolean met(String query) {
        assertThat(matcher.replace(rule("r", query))).as(query).isEmpty();
        return !matcher.match(MARKET).isEmpty();
    }

    private static Rule rule(String id, String query) {
        return new Rule(id, "rule " + id, query, List.of());
    }
}
