package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages have no origin, so who speaks is read from how they begin. */
class LabelsOfPagesTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labour-relations | 速裁庭50天变15天 | 绵阳市仲裁院对事实清楚、金额较小的案件适用简易程序，平均审理周期缩短到15天。",
                "vocational-skills | 矿工转型学光伏运维 | 大同市为煤矿职工开设新能源培训班，采取理论加实操方式，600人取得光伏运维员证书。",
                "flexible-employment | 夜市摊主免收摊位费 | 大连开放12处外摆区域，允许个人从事小吃、手工艺品等经营，三个月内免收管理费。",
                "macro-policy | 国家统计局：就业形势总体稳定 | 国家统计局新闻发言人表示，全国城镇调查失业率与上月持平，下阶段将加大宏观政策调控力度。"
            })
    void what_a_place_tells_of_is_no_macro_policy(String category, String title, String body) {
        assertThat(ENRICHER.enrich(Articles.page("p", title, body))
                        .labels()
                        .get(0)
                        .id())
                .isEqualTo(category);
    }
}
