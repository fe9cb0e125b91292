package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Rule;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesAcrossScriptsTest {
    private static final EnrichedArticle TRADITIONAL =
            Texts.item("澳門推出靈活就業支援計劃", "勞工事務局發放補貼，臺商可於下月申請。\n以後每年檢討一次，經濟適用房不在此列。");
    private static final EnrichedArticle SIMPLIFIED =
            Texts.item("澳门推出灵活就业支援计划", "劳工事务局发放补贴，台商可于下月申请。\n以后每年检讨一次，经济适用房不在此列。");

    private final RuleMatcher matcher = new RuleMatcher();

    @AfterEach
    void close() {
        matcher.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灵活就业 AND 补贴",
                "靈活就業 AND 補貼",
                "\"灵活就業\"",
                "灵活*",
                "靈活*",
                "*靈活*",
                "title:澳門 AND body:发放",
                "\"發放 申请\"~20",
                "台商 AND NOT 學生",
                "臺商 以後",
                "業",
                "业",
                "region:蘭州",
                "issuers:社會保障部",
                "keywords:零工市場",
                "groups:農民工",
                "section:靈活",
                "origin:甘肅"
            })
    void an_article_is_met_in_either_script(String query) {
        assertThat(met(query, TRADITIONAL)).as(query).isTrue();
        assertThat(met(query, SIMPLIFIED)).as(query).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"补贴 AND NOT 澳門", "靈活用工", "経済", "title:補貼", "\"補貼 每年\"~3"})
    void an_article_is_not_met_in_either_script(String query) {
        assertThat(met(query, TRADITIONAL)).as(query).isFalse();
        assertThat(met(query, SIMPLIFIED)).as(query).isFalse();
    }

    @Test
    void what_is_told_of_a_match_is_as_the_page_has_it() {
        matcher.replace(rule("灵活就业 AND 补贴"));

        assertThat(matcher.match(TRADITIONAL).get(0).matches())
                .extracting(Alert.Match::text, Alert.Match::start)
                .containsExactly(tuple("靈活就業", 4), tuple("補貼", 7));
    }

    private boolean met(String query, EnrichedArticle article) {
        assertThat(matcher.replace(rule(query))).as(query).isEmpty();
        return !matcher.match(article).isEmpty();
    }

    private static Rule rule(String query) {
        return new Rule("r", "rule", query, List.of());
    }
}
