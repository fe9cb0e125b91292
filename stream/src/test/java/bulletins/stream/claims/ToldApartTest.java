package bulletins.stream.claims;

import static bulletins.stream.claims.JudgeTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Claim;
import bulletins.model.Claim.Verdict;
import bulletins.model.Json;
import bulletins.model.Quote;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that tell something else in the item's words, of which they bear out nothing and contradict nothing. */
class ToldApartTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "对满2年的给予补贴500元。 | 对满1年的给予补贴300元，满2年者为500元。 | 500元",
                "第3批发放补贴资金500万元。 | 第2批发放补贴资金300万元。 | 500万元",
                "招用毕业生的，一次性吸纳就业补贴为每人1000元。 | 招用退役军人的，一次性吸纳就业补贴为每人1500元。 | 1000元",
                "甲公司提供岗位300个。 | 乙公司提供岗位500个。 | 300个",
                "截至目前，已有120家企业参加。 | 首日，已有80家企业参加。截至目前参加企业120家。 | 120家",
                "江苏招聘会将于2021年9月20日举行。 | 浙江招聘会将于2021年9月10日举行。 | 2021年9月20日",
                "开展第二批补贴发放，共发放500万元。 | 开展第一批补贴发放，共发放300万元。 | 500万元",
            })
    void another_condition_turn_or_taker_leaves_a_claim_open(String item, String page, String said) {
        assertThat(outcome(item, page, said)).startsWith("unjudged");
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "失业保险金标准为1500元。 | 失业保险金标准由1500元提高到1800元。 | 1500元 | unjudged of-something-else",
                "失业保险金标准为1800元。 | 失业保险金标准由每月1500元提高到1800元。 | 1800元 | supported equal",
                "失业保险金由1500元提高到1800元。 | 失业保险金从每月1500元上调至1800元。 | 1500元 | supported equal",
                "目前已培训5万人。 | 计划到2025年培训5万人。 | 5万人 | unjudged of-something-else",
                "计划培训5万人。 | 拟培训5万人。 | 5万人 | supported equal",
                "补贴标准为每人500元。 | 补贴标准原为每人500元，现调整为每人800元。 | 500元 | unjudged of-something-else",
                "失业保险金标准原则上为1500元。 | 失业保险金标准为1500元。 | 1500元 | supported equal",
            })
    void a_number_that_held_or_shall_hold_bears_out_only_one_told_so(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "南京新增就业5万人。 | 苏州新增就业3万人。 | 南京 | absent not-said",
                "根据苏人社发〔2021〕38号规定，补贴延续。 | 根据苏财社〔2020〕1号规定，补贴延续。 | 苏人社发〔2021〕38号 | absent not-said",
                "根据苏人社发〔2021〕38号规定，补贴延续。 | 根据苏人社发〔2021〕83号规定，补贴延续。 | 苏人社发〔2021〕38号 | contradicted other-value",
                "印发《补助资金办法》（苏财规〔2021〕5号）。 | 原《补助资金办法》（苏财规〔2019〕3号）同时废止。 | 苏财规〔2021〕5号 | unjudged something-close",
            })
    void another_place_or_document_in_a_common_phrase_contradicts_nothing(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @Test
    void a_comma_behind_a_number_ends_its_clause_and_one_within_does_not() {
        String text = "参加者共1,200，其中女性300人。";
        Around around = Around.of(text, Quote.of(text, text.indexOf("300"), text.indexOf("人")));
        assertThat(around.before()).isEqualTo("参加者共#,其中女性");
        assertThat(around.numbers()).containsExactly("1200");
        assertThat(around.inClause()).isEmpty();
        List<Claim> claims = Pairs.judge("共有1200，其中女性300人。", "共有1200人，其中女性400人。");
        assertThat(claims).extracting(Claim::verdict).contains(Verdict.CONTRADICTED);
    }

    @Test
    void words_that_were_written_without_the_numbers_of_their_clause_are_read() throws JsonProcessingException {
        String text = "对满2年的给予补贴500元。";
        ObjectNode written = Json.mapper().valueToTree(Around.of(text, Quote.of(text, 9, 13)));
        assertThat(written.remove("in_clause")).hasSize(1);
        assertThat(Json.mapper().treeToValue(written, Around.class).inClause()).isEmpty();
    }
}
