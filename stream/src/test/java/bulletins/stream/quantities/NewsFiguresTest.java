package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in the words of news agencies and statisticians, who turn a number this way and that. */
class NewsFiguresTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月份大学生失业率报7.2%。 | 大学生失业率=7.2
            招聘指数长期保持在1.4以上，求人倍率基本稳定在1.5倍。 | 求人倍率=1.5
            波动幅度未超过0.3个百分点。 | 波动幅度=0.3
            特别是今年毕业的技校生达1.2万人。 | 毕业的技校生=12000
            县总工会先后举办专场招聘会12场。 | 举办专场招聘会=12
            近年来共建设就业驿站35个。 | 建设就业驿站=35
            1300余名护工正在接受培训。 | 护工=1300
            登记失业率一季度为3.1%。4月份受灾情影响走高至3.6%，5月份回落至3.3%。 | 登记失业率=3.1 登记失业率=3.6 登记失业率=3.3
            7月份50个大城市登记失业率降至4.1%，上半年基本保持在4.3%左右。 | 50个大城市登记失业率=4.1 50个大城市登记失业率=4.3
            失业率一季度保持在4.2%，波动不到0.2个百分点，3月份达到4.6%的高点。6月份降到了上半年的最低点4.0%。 | 失业率=4.2 波动=0.2 失业率=4.6 失业率=4
            制造业PMI为49.8，采购经理指数（PMI）报50.3，消费者信心指数报87.2。 | 制造业PMI=49.8 采购经理指数=50.3 消费者信心指数=87.2
            青年失业率15.3%，其中男性为16.1%、女性为14.4%。 | 青年失业率=15.3 男性失业率=16.1 女性失业率=14.4
            7月，25-29岁劳动力失业率为7.1%，30-59岁为4.0%，毛利为35%。 | 25-29岁劳动力失业率=7.1 30-59岁失业率=4 毛利=35
            两市各新增驿站12家、9家。 | 新增驿站=12 新增驿站=9
            12个西部省份均已达标。 | 西部省份=12
            失业率与前一年持平，仍高达9.9%；就业率与上月相比也没有变化，仍为61%。 | 失业率=9.9 就业率=61
            新增岗位连续6个月保持在300个以上。 | 新增岗位=300
            失业率降幅较大的为甲国(从7.5%降至6.7%)。 | 失业率降幅较大的为甲国=7.5 失业率降幅较大的为甲国=6.7
            东部与西部失业人数分别为20万人和10万人，与去年同期相比分别增加6万人和5万人。 | 东部失业人数=200000 西部失业人数=100000
            总投资200万元，占地面积900亩。 | 总投资=2000000 占地面积=900
            直接带动280户低收入家庭实现就业。 | 低收入家庭实现就业=280
            失业人数将达到2.05亿，远超2019年的1.87亿，明年或缩小至1.8亿。 | 失业人数=205000000 失业人数=187000000 失业人数=180000000
            登记失业的人数将从去年的1.88亿增至1.905亿。 | 登记失业的人数=188000000 登记失业的人数=190500000
            招聘需求人数增加3.5%，求职人员规模也有所增加，增幅为4.7%。 | 招聘需求人数=3.5 求职人员规模=4.7
            甲地女性就业缺口达到惊人的22.8%，相当于5.3%的失业率。 | 甲地女性就业缺口=22.8 失业率=5.3
            政策惠及3.2万名企业职工。 | 政策惠及企业职工=32000
            2025年3月至5月的三个月内，失业率环比升至6.2%。 | 失业率=6.2
            甲国27个成员国失业人口约为1296万。 | 甲国27个成员国失业人口=12960000
            调查显示，31.5%扩大了用工规模，20%增加了招聘批次。 | 扩大用工规模=31.5 增加招聘批次=20
            数据显示，上半年新增就业5万人。 | 新增就业=50000
            上半年数据显示器产量5万台，显示屏产量3万块。 | 数据显示器产量=50000 显示屏产量=30000
            计划用今明两年培训技工5万人。 | 培训技工=50000
            我市企业公用设备达300台。 | 企业公用设备=300
            """)
    void a_number_is_named_without_the_turns_of_its_telling(String text, String figures) {
        assertThat(told(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            失业率为4.3%，比5月份的4.1%略有上升。 | 失业率=4.3
            失业率为4.3%。这一数据高于一年前的3.8%，低于预期的4.5%。 | 失业率=4.3 失业率预期=4.5
            失业率为4.3%，低于2019年的4.6%。 | 失业率=4.3 失业率=4.6
            失业率为9.9%，但与去年同期的10.2%相比有所下降。 | 失业率=9.9
            东部和西部失业率分别为6%和7%，分别较2020年11月的6.5%和7.1%有所下降，但高于三年前的5.1%和5.2%。 | 东部失业率=6 西部失业率=7
            登记失业率3.1%，控制在4.5%的目标以内。 | 登记失业率=3.1
            登记失业率3.28%，控制在4.5%以内。 | 登记失业率=3.28
            用3年左右时间培训3万人。 | 用3年左右时间培训=30000
            力争5年转移就业3万人。 | 转移就业=30000
            务工规模为300万人，是去年同期的108.6%。 | 务工规模=3000000 务工规模=108.6
            贷款回收率达97%，居全省60个试点县市首位。 | 贷款回收率=97
            补贴期限最长3年，距退休不足5年（含5年）的延至退休。 | 补贴期限=3 距退休=5
            """)
    void what_a_number_is_only_held_against_is_no_figure(String text, String figures) {
        assertThat(told(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            初请失业金人数降至23万人，预期为25万，前值为24.1万人。 | 初请失业金人数=230000人 初请失业金人数预期=250000人 初请失业金人数前值=241000人
            新增就业15.1万人，远低于市场预计的17万。 | 新增就业=151000人 新增就业市场预计=170000人
            失业率为4.3%，市场预期4.4%。 | 失业率=4.3% 失业率市场预期=4.4%
            """)
    void what_was_expected_or_told_before_is_named_after_what_came(String text, String figures) {
        assertThat(finder.find(text, WRITTEN).figures().stream()
                        .map(figure -> figure.indicator() + "=" + plain(figure) + figure.unit())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年,全市新增就业1,200人,扶持创业90人;培训:800人次. | 新增就业=1200 扶持创业=90 培训=800
            甲市和乙市新增就业分别为300人和200人,分别增长5%和4%. | 甲市新增就业=300 乙市新增就业=200
            """)
    void narrow_punctuation_parts_as_wide_does(String text, String figures) {
        assertThat(told(text)).isEqualTo(figures);
    }

    @Test
    void what_a_name_ends_in_is_not_said_again() {
        assertThat(told("甲县、乙县岗位分别上岗300人、200人，上岗率分别达到98.1%、95.6%。"))
                .contains("岗位上岗率=98.1")
                .doesNotContain("上岗上岗");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增就业26.5万人，完成年度目标40万人的66.3%，比去年同期增加3.2万人。 | 32000 null null
            新增就业26.5万人，完成年度目标（40万人）的66.3%，同比增长3.2%。 | 3.2 null null
            新增就业26.5万人，完成年度目标任务40万人，同比增加3.2万人。 | 32000 null
            完成年度任务8万人，同比增加0.5万人。 | 5000
            """)
    void an_aim_is_no_number_that_changes(String text, String changes) {
        assertThat(finder.find(text, WRITTEN).figures().stream()
                        .map(Figure::change)
                        .map(change -> change == null
                                ? "null"
                                : change.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(changes);
    }

    private String told(String text) {
        return finder.find(text, WRITTEN).figures().stream()
                .map(figure -> figure.indicator() + "=" + plain(figure))
                .collect(Collectors.joining(" "));
    }

    private static String plain(Figure figure) {
        return figure.value().stripTrailingZeros().toPlainString();
    }
}
