package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.Articles;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts take a fraction of a second; what took the square of their length took minutes. */
class EnrichmentBoundsTest {
    private static final Enricher ENRICHER = Enricher.create(null);
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增加3万人、减少1万人、",
                "分别增加3万人、减少1%、",
                "同比、环比分别下降0.2个、0.1个百分点，",
                "共47万人，其中省外32万人。",
                "2021—2023年分别新增1万人、2万人、3万人，",
                "县区 新增就业 再就业\n人数 增速 人数 增速\n城镇 1 2 3 4\n",
                "上述三市同比分别增长1%、2%、3%。",
                "3万人、",
                "翻一番，",
                "《（“芜湖市",
                "1万元以上5万元以下",
                "》1份",
                "青岛、烟台开工率分别为98%、97%，合计用工3万人，有效期至2024年5月31日，",
                "占比33%，高于规定比例高于规定比例3个百分点，",
                "奖金分别为1元、2元，津贴分别为3元、4元，",
                "占1%，占比为2%，",
                "《甲》1份、",
                "每户最高5万元，每人补贴1元，",
                "甲县缺工减少1人，甲县缺工3人。",
                "某公司将公司把机构共受理",
                "比上年缩小0.05、指数分别为1.1、1.2、",
                "较上年多培训3人，同比少发1元，",
                "完成全年8000人目标，年末2025年到2027年底1-6月",
                "据悉，学员、骑手占比分别为1%、2%和3%，",
                "第二、三名，25个大城市调查率为5%，六章四十二条有效期2年",
                "8月12日通报，上半年完成情况如下：\n指标 人数（人）\n就业 3\n",
            })
    void a_text_that_says_one_thing_again_and_again_is_read_in_time(String again) {
        String body = again.repeat(LENGTH / again.length());
        var found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> ENRICHER.enrich(Articles.item("安徽芜湖", "就业快报", body, LocalDate.of(2024, 3, 1))));
        assertThat(found.figures()).allMatch(figure -> figure.indicator().length() < 100);
    }
}
