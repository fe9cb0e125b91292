package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For which time a figure counts. */
class FigurePeriodsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @ValueSource(strings = {"2020年，新收案件4.3万件，同比下降6.7%，为近五年来首次下降；审结4.5万件。", "2020年，新收案件4.3万件，创2015年以来新高；审结4.5万件。"})
    void a_time_that_tells_how_rare_a_number_is_counts_nothing(String text) {
        List<Figure> found = finder.find(text, WRITTEN).figures();
        assertThat(found)
                .extracting(Figure::period)
                .hasSize(2)
                .containsOnly(new Figure.Span(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年签约900人。按区域分，城镇居民人均可支配收入2.1万元。 | 2021-01-01..2021-06-30 2021-01-01..2021-06-30
            一季度帮扶320人，完成全年1200人目标的26.7%，创业90人。 | 2021-01-01..2021-03-31 2021-01-01..2021-03-31 2021-01-01..2021-03-31
            政策延续至2022年6月30日，1-7月减负3亿元。 | 2021-01-01..2021-07-31
            津贴延续到2022年6月30日，参保满3年的按标准的60%发放。 | - -
            学徒2021年3月入职，月工资4000元。 | -
            7月失业率2.7%，4个月来首次恶化。男性失业率2.8%。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            7月就业286万人，增幅为2018年2月以来最小；就业率63%。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            对企业返还上年度实际缴纳失业保险费的60%。 | -
            8月失业率6.3%，与2019年8月的6.3%持平；就业率69%。 | 2021-08-01..2021-08-31 2021-08-01..2021-08-31
            7月失业率4.9%，与5月、6月持平；就业率69%。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            7月失业率4.9%，比疫情前的2020年2月少2个百分点。青年失业率9%。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            1-7月累计收入5亿元。主要支出科目中，就业支出1亿元。 | 2021-01-01..2021-07-31 2021-01-01..2021-07-31
            1月10日至2月10日，全市开展专项活动。活动期间，走访2.3万户。 | 2021-01-10..2021-02-10
            7月，新增就业8万人（1-7月累计60万人）；再就业4万人。 | 2021-07-01..2021-07-31 2021-01-01..2021-07-31 2021-07-01..2021-07-31
            主要指标（1-7月），新增就业8万人，再就业4万人。 | 2021-01-01..2021-07-31 2021-01-01..2021-07-31
            2020年，省内务工占55.3%，自2014年以来占比逐年提高。省内增量占96.4%。 | 2020-01-01..2020-12-31 2020-01-01..2020-12-31
            “2021年甲省春季招聘大会”今天举行，1.5万名毕业生进场。 | -
            甲省前7个月引进人才3126名。 | 2021-01-01..2021-07-31
            今年前7个月，就业5万人；6月份失业率5.4%；再就业2万人。 | 2021-01-01..2021-07-31 2021-06-01..2021-06-30 2021-01-01..2021-07-31
            今年前7个月，就业5万人；6月份，失业率5.4%；再就业2万人。 | 2021-01-01..2021-07-31 2021-06-01..2021-06-30 2021-06-01..2021-06-30
            2020年收入9亿元，其中上半年4亿元，下半年5亿元；培训2万人。 | 2020-01-01..2020-12-31 2020-01-01..2020-06-30 2020-07-01..2020-12-31 2020-01-01..2020-12-31
            2020年拨付3亿元；今年以来拨付2亿元；惠及企业90家。 | 2020-01-01..2020-12-31 2021-01-01..2021-08-22 2021-01-01..2021-08-22
            前7个月，就业5万人；6月失业率5.4%；补贴每人300元。 | 2021-01-01..2021-07-31 2021-06-01..2021-06-30 -
            2020年失业率5.1%，略低于2019年的5.3%；就业率69%。 | 2020-01-01..2020-12-31 2019-01-01..2019-12-31 2020-01-01..2020-12-31
            7月需求由一季度的-3.2%转为增长1.8%。 | 2021-01-01..2021-03-31 2021-07-01..2021-07-31
            7月就业8万人。当月，新增岗位3万个，裁员2万人。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            7月就业8万人。职工当月工资4000元。 | 2021-07-01..2021-07-31 2021-07-01..2021-07-31
            国庆假期后，开行专列12趟。 | -
            7月就业17万人，也低于6月修正后的30.6万人。失业率3.9%。 | 2021-07-01..2021-07-31 2021-06-01..2021-06-30 2021-07-01..2021-07-31
            2022年到2024年底开展培训60万人次。 | 2022-01-01..2024-12-31
            """)
    void a_period_is_told_from_what_only_looks_like_one(String text, String starts) {
        assertThat(finder.find(text, WRITTEN).figures().stream()
                        .filter(figure -> figure.value().intValue() != 1200)
                        .map(figure -> figure.period() == null
                                ? "-"
                                : figure.period().start() + ".."
                                        + figure.period().end()))
                .containsExactly(starts.split(" "));
    }

    @Test
    void the_lines_of_a_list_have_the_period_of_its_first() {
        assertThat(finder.find("2020年就业8万人；\n年末用工30万人；\n居民人均收入5.2万元。\n培训2万人。", WRITTEN)
                        .figures())
                .extracting(figure ->
                        figure.period() == null ? null : figure.period().start())
                .containsExactly(LocalDate.parse("2020-01-01"), null, LocalDate.parse("2020-01-01"), null);
    }

    @Test
    void the_last_twelve_months_are_a_period_and_no_figure() {
        assertThat(finder.find("前12个月，新增就业5.2万人。", WRITTEN).figures())
                .extracting(Figure::period)
                .containsExactly(new Figure.Span(LocalDate.parse("2020-08-22"), WRITTEN));
        assertThat(finder.find("退休前12个月平均工资4200元。", WRITTEN).figures())
                .extracting(Figure::unit)
                .containsExactly("元");
    }

    @Test
    void what_has_come_about_this_year_up_to_a_day_stands_at_that_day() {
        assertThat(finder.find("截至4月18日，今年中央财政已下达资金559亿元，占全年预算的98.7%。", WRITTEN).figures())
                .extracting(Figure::asOf)
                .containsOnly(LocalDate.parse("2021-04-18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年12月31日前，对吸纳毕业生的企业，按每人1500元的标准给予补贴。",
                "9月30日前新开业的，给予5000元创业补贴。",
                "补贴政策实施至2021年12月底，惠及企业5000家。",
                "报名截止时间为9月20日，招聘乡村振兴协理员45人。"
            })
    void what_is_granted_or_sought_until_a_day_is_not_counted_on_it(String text) {
        assertThat(finder.find(text, WRITTEN).figures())
                .singleElement()
                .extracting(Figure::asOf)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"技能行动实施至7月底，累计培训2万人次。", "该政策执行至7月底，全市已发放补贴2亿元。"})
    void what_has_been_done_until_the_end_of_an_action_is_counted_on_it(String text) {
        assertThat(finder.find(text, WRITTEN).figures())
                .singleElement()
                .extracting(Figure::asOf)
                .isEqualTo(LocalDate.parse("2021-07-31"));
    }

    @Test
    void what_shall_be_reached_by_a_day_is_counted_on_it() {
        assertThat(finder.find("2021年底前发放补贴3亿元，培训2万人。", WRITTEN).figures())
                .extracting(Figure::asOf)
                .containsOnly(LocalDate.parse("2021-12-31"));
    }

    @Test
    void the_end_of_a_year_that_was_told_of_as_a_whole_is_meant_later_too() {
        assertThat(finder.find("2019年全市培训3万人。\n年末参保人数40万人。", WRITTEN)
                        .figures()
                        .get(1)
                        .asOf())
                .isEqualTo(LocalDate.parse("2019-12-31"));
        assertThat(finder.find("2019年全市培训3万人。\n争取年末参保人数达到40万人。", WRITTEN)
                        .dates()
                        .get(1)
                        .end())
                .isEqualTo(LocalDate.parse("2021-12-31"));
    }

    @Test
    void the_aim_of_a_year_is_of_the_whole_year() {
        assertThat(finder.find("1-6月新增就业7万人，完成全年12万人目标任务的58%。", WRITTEN).figures())
                .extracting(figure -> String.valueOf(figure.period()).substring(5))
                .containsExactly(
                        "start=2021-01-01, end=2021-06-30]",
                        "start=2021-01-01, end=2021-12-31]",
                        "start=2021-01-01, end=2021-06-30]");
    }

    @Test
    void what_a_share_is_of_and_when_rules_were_issued_is_no_period() {
        assertThat(finder.find("缴费下限为上年度职工月平均工资的60%，费率为1%。", WRITTEN).figures())
                .extracting(Figure::period)
                .containsOnlyNulls();
        assertThat(finder.find("去年，该区出台《创业十条》，给予每人最高5万元贷款，期限3年。", WRITTEN).figures())
                .extracting(Figure::period)
                .containsOnlyNulls();
        assertThat(finder.find("去年，该区出台《创业十条》，培训5万人。", WRITTEN).figures())
                .extracting(Figure::period)
                .doesNotContainNull();
    }
}
