package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as policy texts write them, and what an analyst would note of their figures. */
class PolicyFiguresTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2023-08-20");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "登记人数翻了一番，达到4.6万人。 | 登记人数=46000人",
                "劳动报酬争议占比最高，达43.2%。 | 劳动报酬争议占比=43.2%",
                "技能人才100万人，占就业人员的25%。 | 技能人才=1000000人 技能人才占就业人员=25%",
                "最低工资标准由2590元调整到2690元。 | 最低工资标准=2590元 最低工资标准=2690元",
                "月工资从过去的3000多元涨到现在的6000多元。 | 月工资=3000元 月工资=6000元",
                "5000元以上的岗位占31.2%。 | 岗位=5000元 岗位占=31.2%",
                "受访者月收入在5000元至8000元之间。 | 受访者月收入=5000元 受访者月收入=8000元",
                "现场签约1268人。 | 现场签约=1268人",
                "提供岗位186.5万个次，实训132.4万人天。 | 提供岗位=1865000个次 实训=1324000人天",
                "发放补贴3亿元，分别惠及企业1.8万户、职工2万人和农户0.9万户。 | 发放补贴=300000000元 惠及企业=18000户 职工=20000人 农户=9000户",
                "按每招用1人不超过1500元的标准发放补助。 | 每招用1人发放补助=1500元",
                "青年（16—24岁）失业率21.3%，25—59岁劳动力失业率4.1%。 | 青年失业率=21.3% 25-59岁劳动力失业率=4.1%",
                "全县现有6.4万返乡农民工。 | 返乡农民工=64000人",
                "在岗职工人数减少1.2万，员工人均年薪9万。 | 在岗职工人数=-12000人 员工人均年薪=90000元",
                "年末滚存结余3.5亿元，收入比为2.47。 | 滚存结余=350000000元 收入比=2.47",
                "技师及以上8600人，月薪4000元，最高达1.2万元。 | 技师及以上=8600人 月薪=4000元 月薪=12000元",
                "6个月以上稳定就业率为85%。 | 稳定就业率=6个月 稳定就业率=85%",
                "贷款利率由LPR加120个基点降至LPR加40BP。 | 贷款利率由LPR加=120基点 降至LPR加=40基点",
                "该市场面积900平方米，是去年的1.5倍。 | 该市场面积=900平方米 该市场面积=1.5倍",
                "今年6月底前转移3000人。 | 转移=3000人",
                "三年筹资5.2亿元，其中中央2.1亿、省级1.6亿。 | 三年筹资=520000000元 中央=210000000元 省级=160000000元",
                "谈判3个多小时，补贴由200元提到300元，年入6万。 | 谈判=3小时 补贴=200元 补贴=300元 年入=60000元",
                "净利1900万-2900万，网民突破5亿。 | 净利=19000000元 净利=29000000元 网民=500000000人",
                "本期公布两类案例，共8个。 | 本期公布两类案例=8个",
                "服务骑手、快递员超过85万人次。 | 服务骑手、快递员=850000人次",
                "安置零就业家庭成员、残疾人等960余人。 | 安置零就业家庭成员、残疾人=960人",
                "惠及企业39万户、职工720万人次。 | 惠及企业=390000户 职工=7200000人次",
                "在甲、乙等地开发保洁、护林等公益性岗位900个。 | 开发保洁、护林等公益性岗位=900个",
                "覆盖大数据、云计算等12个新职业。 | 新职业=12个",
                "办理投诉512宗。 | 办理投诉=512宗",
                "发放失业金、补助金、临时补贴共计3亿元。 | 发放失业金、补助金、临时补贴=300000000元",
                "提供涵盖医药食品、计算机信息、化工机械、建筑家装、物流等用工岗位836个。 | 用工岗位=836个",
                "失业率3.4%，低于2022年6月预测的4.2%。 | 失业率=3.4% 失业率预测=4.2%",
                "按缴费额的1/2给予补贴。 | 缴费额=50%",
                "有43人存在问题，在孵企业50家。 | 存在问题=43人 在孵企业=50家",
                "给予3000元的补助和800元的补贴。 | 补助=3000元 补贴=800元",
                "所有岗位用人单位遵照公共服务类岗位就业政策要求对符合条件的派遣员工发放2500元。 | 符合条件的派遣员工发放=2500元",
                "取得初级、中级证书的，分别给予500元、800元技能提升补贴。 | 取得初级技能提升补贴=500元 中级证书技能提升补贴=800元",
                "设一等奖1名、二等奖3名，分别奖励30万元、15万元。 | 设一等奖=1人 二等奖=3人 设一等奖奖励=300000元 二等奖奖励=150000元",
                "贷款额度由20万元提升到50万元，开课36个班次。 | 贷款额度=200000元 贷款额度=500000元 开课=36班次",
                "定额为6000元，最高可上浮30%。 | 定额=6000元 定额=30%"
            })
    void indicators_are_worded_as_the_sentence_means_them(String text, String expected) {
        assertThat(figures(text)).extracting(PolicyFiguresTest::brief).containsExactly(expected.split(" "));
    }

    @Test
    void a_space_parts_what_a_title_says() {
        assertThat(figures("首批学员培训达标 三地上岗300人\n夜间 培训80人。"))
                .extracting(PolicyFiguresTest::brief)
                .containsExactly("三地上岗=300人", "夜间培训=80人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年满16周岁未满60周岁的失业人员", "女性年满40周岁的人员", "18至35岁青年"})
    void years_of_age_that_bound_a_group_are_no_figures(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void a_year_before_a_number_is_of_that_number_alone() {
        List<Figure> shares = figures("第一产业占比由2012年的33.5%下降到2022年的24.1%，第三产业占比为47.1%。");
        assertThat(shares)
                .extracting(figure ->
                        figure.period() == null ? null : figure.period().start())
                .containsExactly(LocalDate.parse("2012-01-01"), LocalDate.parse("2022-01-01"), null);
        assertThat(figures("贷款增至去年的2.3倍。").get(0).period()).isNull();
        assertThat(figures("与2019年相比，失业率下降1个百分点。").get(0).period()).isNull();
        assertThat(figures("对3月15日前开工的企业给予补贴5万元。").get(0).asOf()).isNull();
    }

    @Test
    void a_sentence_that_goes_on_counting_is_of_the_period_before() {
        assertThat(periods("1-7月，新增就业3万人。失业人员再就业1万人，城镇登记失业率2.7%。")).containsOnly("2023-01-01");
        assertThat(periods("上半年招聘900人。分行业看，制造业300人。")).containsOnly("2023-01-01");
        assertThat(periods("上半年招聘900人。每人补贴500元。")).containsExactly("2023-01-01", "");
        assertThat(periods("上半年招聘900人。为扩大规模，投入80万元。")).containsExactly("2023-01-01", "");
        assertThat(periods("上半年招聘900人。毕业2年以内的学生可获补贴500元。")).containsExactly("2023-01-01", "", "");
        assertThat(periods("上半年招聘900人。\n驻点企业40家。")).containsExactly("2023-01-01", "");
        assertThat(periods("2019年招聘900人，2020年招聘800人。驻点企业40家。")).containsExactly("2019-01-01", "2020-01-01", "");
    }

    private List<String> periods(String text) {
        return figures(text).stream()
                .map(figure ->
                        figure.period() == null ? "" : figure.period().start().toString())
                .toList();
    }

    @Test
    void what_grew_from_one_number_to_another_is_two_figures_of_one_indicator() {
        assertThat(figures("联盟企业由2017年的86家发展到312家。"))
                .extracting(Figure::indicator)
                .containsOnly("联盟企业")
                .hasSize(2);
    }

    @Test
    void nothing_rises_by_more_than_it_is() {
        List<Figure> wages = figures("最低工资标准每月2420元，每小时13.91元，较上年增加100元。");
        assertThat(wages).extracting(Figure::change).first().isNotNull();
        assertThat(wages).extracting(Figure::change).last().isNull();
    }

    @Test
    void a_target_stands_as_of_the_end_of_its_plan() {
        assertThat(figures("“十三五”末达到780万人；“十四五”末将达到1000万人。"))
                .extracting(Figure::asOf)
                .containsExactly(LocalDate.parse("2020-12-31"), LocalDate.parse("2025-12-31"));
    }

    @Test
    void months_hang_on_what_the_sentence_has_named() {
        assertThat(starts("5月份失业率5.0%，比上月下降，比上年同月上升。")).containsExactly("2023-05-01", "2023-04-01", "2022-05-01");
        assertThat(starts("5月份失业率5.0%，与上月持平；用工指数48，与上月持平。")).containsExactly("2023-05-01", "2023-04-01");
        assertThat(starts("5月份失业率5.0%。大城市失业率5.2%，比上月上升。\n用工比上月增加。"))
                .containsExactly("2023-05-01", "2023-04-01", "2023-07-01");
        assertThat(periods("5月份失业率5.0%，与上月持平；青年失业率15.4%。")).containsOnly("2023-05-01");
        assertThat(starts("2022年1—11月新增就业1145万人；11月份失业率5.7%。")).containsExactly("2022-01-01", "2022-11-01");
        assertThat(starts("力争年内建成零工市场30家，三年内覆盖各县。")).containsExactly("2023-01-01");
        assertThat(starts("自2018年实施以来已惠及8.6万人。")).containsExactly("2018-01-01");
        assertThat(starts("每年3月和9月集中受理。")).isEmpty();
        assertThat(starts("三个多月来，累计服务8.6万人。")).containsExactly("2023-05-20");
        assertThat(starts("大赛自11月启动以来，征集项目30个。")).containsExactly("2022-11-01");
    }

    @Test
    void what_a_number_is_held_against_and_what_is_held_give_it_no_period() {
        List<Figure> scale = figures("7月底务工3000万人，超过去年规模120万人，为目标的108%。");
        assertThat(scale)
                .extracting(Figure::value)
                .extracting(BigDecimal::intValue)
                .containsExactly(30_000_000, 108);
        assertThat(scale.get(0).change()).isEqualByComparingTo("1200000");
        assertThat(scale.get(0).comparison()).isEqualTo("超过去年规模");
        assertThat(periods("举办2023年培训班，60人参加。按2022年工资的60%缴费，覆盖15万人。")).containsOnly("");
        assertThat(periods("前7月发放补贴12亿元。7月31日到账1230万元。")).containsExactly("2023-01-01", "");
    }

    @Test
    void what_is_told_of_this_year_so_far_ends_today() {
        assertThat(figures("今年已培训300人。").get(0).period())
                .isEqualTo(new Figure.Span(LocalDate.parse("2023-01-01"), WRITTEN));
        assertThat(figures("今年计划培训300人。").get(0).period())
                .isEqualTo(new Figure.Span(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31")));
    }

    @Test
    void a_day_behind_the_name_of_a_source_is_the_day_of_publication() {
        assertThat(finder.find("来源：某某日报 2023-08-11", WRITTEN).dates())
                .extracting(DateMention::role)
                .containsExactly(DateMention.Role.PUBLISHED);
    }

    private static String brief(Figure figure) {
        return figure.indicator() + "=" + figure.value().toPlainString() + figure.unit();
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }

    private List<String> starts(String text) {
        return finder.find(text, WRITTEN).dates().stream()
                .map(date -> date.start().toString())
                .toList();
    }
}
