package bulletins.stream.claims;

import static bulletins.stream.claims.JudgeTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Claim;
import bulletins.model.Claim.Kind;
import bulletins.model.Claim.Verdict;
import bulletins.model.SourceCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeOfDatesTest {

    @ParameterizedTest(name = "{0} / {1} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8月16日，市人社局召开发布会，介绍灵活就业政策。 | 2021-08-16，市人社局召开发布会。 | 8月16日 | supported equal",
                "8月16日，市人社局召开发布会。 | 记者从16日召开的市人社局发布会获悉。 | 8月16日 | supported equal",
                "去年12月，省人社厅开展检查。 | 2020年12月，省人社厅开展检查。 | 去年12月 | supported equal",
                "2021年12月28日，省人社厅印发通知。 | 12月28日，省人社厅印发通知。 | 2021年12月28日 | supported equal",
                "自9月1日至12月31日开展专项行动。 | 专项行动自9月1日起至12月31日止。 | 9月1日至12月31日 | supported equal",
                "专项行动于9月启动。 | 专项行动于9月1日启动，为期三个月。 | 9月 | supported part-of-it",
                "8月17日，市人社局发布通知。 | 市人社局发布通知，明确补贴标准。 | 8月17日 | supported page-date",
                "今年以来，全市举办招聘会42场。 | 今年以来，全市举办招聘会42场。 | 今年以来 | supported equal",
                "8月16日，市人社局召开发布会，介绍灵活就业政策。 | 8月17日，市人社局召开发布会，介绍灵活就业政策。 | 8月16日 | contradicted other-value",
                "市人社局8月17日发布通知，明确补贴标准。 | 市人社局8月16日发布通知，明确补贴标准。 | 8月17日 | contradicted other-value",
                "政策自2021年9月1日起施行，有效期2年。 | 政策自2021年10月1日起施行，有效期2年。 | 2021年9月1日 | contradicted other-value",
                "截至6月底，全市灵活就业人员参保60.3万人。 | 截至7月底，全市灵活就业人员参保60.3万人。 | 6月底 | contradicted other-value",
                "截至6月底，全市灵活就业人员参保60.3万人。 | 截至7月底，全市灵活就业人员参保61.2万人。 | 6月底 | unjudged something-close",
                "专项行动于9月1日启动。 | 专项行动于9月启动，为期三个月。 | 9月1日 | unjudged less-exact",
                "昨天，市人社局召开发布会，介绍灵活就业政策。 | 昨天，市人社局召开发布会，介绍灵活就业政策。 | 昨天 | unjudged something-close",
                "2020年8月1日起施行。 | 自8月1日起施行。 | 2020年8月1日 | unjudged something-close",
                "8月16日至20日举办招聘周。 | 招聘周于8月16日至22日举办。 | 8月16日至20日 | unjudged something-close",
            })
    void dates_are_compared_as_days_whatever_their_words(String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "依据《关于支持灵活就业的意见》（苏人社发〔2021〕38号）执行。 | 根据《关于支持灵活就业的意见》(苏人社发[2021] 38 号)要求执行。 | 苏人社发〔2021〕38号 | supported equal",
                "按照国发〔2021〕14号文件办理。 | 按照《“十四五”就业促进规划》（国发〔2021〕14号）办理。 | 国发〔2021〕14号 | supported equal",
                "依据《关于支持灵活就业的意见》（苏人社发〔2021〕38号）执行。 | 根据《关于支持灵活就业的意见》（苏人社发〔2021〕83号）执行。 | 苏人社发〔2021〕38号 | contradicted other-value",
                "《关于开展专项检查的通知》（人社部函〔2021〕57号）要求检查。 | 《关于做好稳岗工作的通知》（人社部函〔2021〕75号）要求检查。 | 人社部函〔2021〕57号 | unjudged something-close",
            })
    void document_numbers_are_compared_after_normalising_and_by_their_titles(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "甘肃兰州实现免申即享。 | 兰州市实现免申即享。 | 兰州 | supported equal",
                "甘肃兰州实现免申即享。 | 兰州市实现免申即享。 | 甘肃 | supported part-of-it",
                "兰州市实现免申即享。 | 甘肃省全面实现免申即享。 | 兰州市 | unjudged less-exact",
                "江苏常州灵活就业人员参保达60万人。 | 江苏扬州灵活就业人员参保达60万人。 | 常州 | contradicted other-value",
                "苏州市、无锡市推广该做法。 | 苏州市推广该做法，无锡市跟进。 | 无锡市 | supported equal",
                "南京市鼓楼区新增岗位500个。 | 江苏省公布进展：鼓楼区新增岗位500个。 | 鼓楼区 | supported equal",
                "南京市鼓楼区新增岗位500个。 | 福建省公布进展：鼓楼区新增岗位500个。 | 鼓楼区 | absent not-said",
            })
    void places_are_compared_by_their_codes(String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @Test
    void an_item_s_origin_is_a_claim_that_stands_outside_of_its_text() {
        List<Claim> claims =
                Pairs.judge(Pairs.item("江苏常州", "全市扩大补贴范围。"), Pairs.page("全市扩大补贴范围。", "2021-08-17", "常州市人力资源和社会保障局"));
        assertThat(claims)
                .filteredOn(claim -> claim.kind() == Kind.REGION)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
                    assertThat(claim.said().start()).isNull();
                    assertThat(claim.said().text()).isEqualTo("江苏常州");
                    assertThat(claim.value()).isEqualTo("320400");
                });
    }

    @Test
    void verdicts_are_counted() {
        List<Claim> claims = Pairs.judge("上半年，全市新增就业689万人，发放贷款3.5亿元。", "上半年，全市新增就业698万人，完成目标的63.5%。");
        assertThat(new SourceCheck("https://a.example/1", "p", 1, claims, 2).counts())
                .isEqualTo(new SourceCheck.Counts(1, 1, 1, 0, 2));
    }
}
