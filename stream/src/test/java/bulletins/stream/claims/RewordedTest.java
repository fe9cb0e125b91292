package bulletins.stream.claims;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Claim;
import bulletins.model.Claim.Kind;
import bulletins.model.Claim.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that tell a page's numbers in words of their own. */
class RewordedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "帮助下岗人员重新上岗6728名。 | 对登记失业人员提供服务，今年以来共帮助失业人员再就业6728人，零就业家庭动态清零。",
                "受理劳动纠纷1047起。 | 2023年，工作室共受理劳动争议案件1047件，平均办案周期缩短至9天。",
                "技能人才队伍达到713万人。 | 方案提出多项目标。目前，全省技能人才总量为713万人。",
                "上半年返还稳岗资金8900万元。 | 上半年，为稳定岗位，全市向企业返还失业保险稳岗资金8900万元，惠及职工23.4万人。",
                "有组织转移农村劳动力4.37万人。 | 累计开行专列12趟。春节以来有组织输出农村劳动力4.37万人，其中跨省就业3.12万人。"
            })
    void a_number_in_other_words_is_supported(String item, String page) {
        assertThat(verdicts(item, page)).containsOnly(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "调解劳动纠纷1047起。 | 工作室收到来信1047件，调解劳动争议942件。",
                "上半年发放补贴3000万元。 | 上半年，全市发放贷款3000万元、发放补贴2000万元。",
                "新增参保人数32.6万人。 | 截至去年底，参保总人数32.6万人。",
                "培训学员5万人次。 | 服务企业5万家，参观者5万人次。"
            })
    void a_number_of_something_else_is_not(String item, String page) {
        assertThat(verdicts(item, page)).doesNotContain(Verdict.SUPPORTED);
    }

    private static List<Verdict> verdicts(String item, String page) {
        return Pairs.judge(item, page).stream()
                .filter(claim -> claim.kind() == Kind.FIGURE)
                .map(Claim::verdict)
                .toList();
    }
}
