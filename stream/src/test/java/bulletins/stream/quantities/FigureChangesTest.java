package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much a figure rose or fell, against what. */
class FigureChangesTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            月工资4200元，比三年前涨了近三成。 | 比三年前 30
            完成目标的96.3%，比序时进度快29.6个百分点。 | 比序时进度 29.6
            审理天数68天，缩短9天。 | null -9
            新增护理岗位600个，较去年翻了一番。 | 较去年 100
            学员比2018年翻两番，达到4万人。 | 比2018年 300
            企业数翻一番。 | null 100
            失业率5.1%，低于全国平均0.2个百分点。 | 低于全国平均 -0.2
            参保人数41万人，净增2.6万人。 | null 26000
            放款9000万元，较上年同期翻了近一番。 | 较上年同期 100
            结业800人，较上年多培训150余人。 | 较上年 150
            发放津贴700万元，同比少发40万元。 | 同比 -400000
            求人倍率为1.35，比上季度缩小0.06。 | 比上季度 -0.06
            报酬占比33%，高于规定比例3个百分点。 | 高于规定比例 3
            缺工率8%，较上月反弹1.2个百分点。 | 较上月 1.2
            高校毕业生达904万，同比增加27万。 | 同比 270000
            贷款余额38亿元，较年初新增15亿元。 | 较年初 1500000000
            城镇新增就业671万人，同比少增196万人。 | 同比 -1960000
            失业率为6.3%，比7月的6.2%高0.1个百分点。 | 比7月的6.2% 0.1
            失业率为5.9%，与2020年8月的5.9%持平。 | null null
            登记失业率2.9%，低于4.5%的控制目标1.6个百分点。 | 低于4.5%的控制目标 -1.6
            人口自然增长率为-0.99‰。 | null null
            宣布裁员15.3万人，环比激增183%。 | 环比 183
            登记失业人数31万人，同比微降0.4%。 | 同比 -0.4
            平台将抽成比例上限普遍下调2个百分点。 | null -2
            月最低工资2690元，较上年调升130元。 | 较上年 130
            用工人数21万人，同比仍减2.4%。 | 同比 -2.4
            失业登记3万人，环比仅增1.7%。 | 环比 1.7
            审结案件42万件，年均增长16.1%。 | 年均 16.1
            审结案件42万件，同比再降6.8%。 | 同比 -6.8
            失业人数3300万，比疫情前的2020年2月少180万。 | 比疫情前的2020年2月 -1800000
            """)
    void a_change_has_many_words(String text, String change) {
        List<Figure> found = figures(text);
        assertThat(found)
                .extracting(figure -> figure.comparison() + " " + figure.change())
                .containsExactly(change);
    }

    @Test
    void changes_that_are_handed_out_may_rise_and_fall() {
        assertThat(figures("再就业21万人，困难人员就业9万人，同比分别增加1.3万人、减少0.4万人。"))
                .extracting(figure -> figure.indicator() + figure.change())
                .containsExactly("再就业13000", "困难人员就业-4000");
    }

    @Test
    void rates_of_rises_and_distances_from_a_mean_are_handed_out_too() {
        assertThat(figures("援助2.9万件，挽回损失13亿元，同比增幅分别为7.4%和15.1%。"))
                .extracting(figure -> figure.indicator() + figure.comparison() + figure.change())
                .containsExactly("援助同比7.4", "挽回损失同比15.1");
        assertThat(figures("结案率、裁决率分别为97.8%、74.3%，分别高于全省平均水平0.6个和3.1个百分点。"))
                .extracting(figure -> figure.indicator() + figure.comparison() + figure.change())
                .containsExactly("结案率高于全省平均水平0.6", "裁决率高于全省平均水平3.1");
    }

    @Test
    void changes_that_are_handed_out_have_the_unit_of_what_changed() {
        assertThat(figures("甲、乙两国失业人数分别为1302.5万、1084.2万，较7月分别增加1.6万和1.1万。"))
                .extracting(Figure::changeUnit)
                .containsExactly("人", "人");
    }

    @Test
    void of_changes_that_are_handed_out_the_first_alone_may_bear_a_sign() {
        assertThat(said("基金结余149亿元，参保276万人，领金人数6万人，分别较上年同期增长-3.1%、2.2%和11.5%。"))
                .containsExactly("基金结余14900000000 -3.1", "参保2760000 2.2", "领金人数60000 11.5");
    }

    @Test
    void what_is_raised_is_no_part_of_what_is_counted() {
        assertThat(said("月基本工资由25250元调升至26400元，时薪由168元调至176元。"))
                .containsExactly("月基本工资25250 null", "月基本工资26400 null", "时薪168 null", "时薪176 null");
    }

    @Test
    void ages_may_rise() {
        assertThat(said("职工平均年龄38.3岁，平均受教育年限13.8年，分别比2017年提高0.5岁和增加0.8年。"))
                .containsExactly("职工平均年龄38.3 0.5", "平均受教育年限13.8 0.8");
    }

    @Test
    void points_beyond_a_standard_may_be_handed_out() {
        assertThat(said("结案率98.4%，调解成功率77.5%，分别高于规定要求8.4个和17.5个百分点。")).containsExactly("结案率98.4 8.4", "调解成功率77.5 17.5");
    }

    @Test
    void one_figure_may_be_compared_twice() {
        List<Figure> found = figures("6月，失业率为5%，同比、环比分别下降0.2和0.1个百分点。培训300人。");
        assertThat(found)
                .extracting(figure -> figure.indicator() + figure.value() + figure.comparison() + figure.change())
                .containsExactly("失业率5同比-0.2", "失业率-0.1环比-0.1", "培训300nullnull");
        assertThat(figures("招聘人数同比、较上月分别增长3%、2%。"))
                .extracting(figure -> figure.indicator() + figure.comparison() + figure.change())
                .containsExactly("招聘人数同比3", "招聘人数较上月2");
    }

    @Test
    void changes_may_be_of_what_was_handed_out_above() {
        List<Figure> found = figures("甲市、乙市、丙市新增就业分别为21万人、6万人和5万人。\n上述三市同比分别增长4.4%、下降6.1%和增长5.2%。");
        assertThat(found)
                .extracting(figure -> figure.indicator() + figure.change())
                .containsExactly("甲市新增就业4.4", "乙市新增就业-6.1", "丙市新增就业5.2");
        assertThat(figures("甲市、乙市新增就业分别为21万人、6万人。\n上述三市同比分别增长4%、6%和5%。")).hasSize(5);
    }

    @Test
    void changes_may_name_figures_of_an_earlier_sentence_or_paragraph() {
        assertThat(said("纺织业、建筑业缺工人数分别为3200人、900人，缺工率9%。纺织业缺工人数减少210人，建筑业则增加40人。"))
                .containsExactly("纺织业缺工人数3200 -210", "建筑业缺工人数900 40", "缺工率9 null");
        assertThat(said("甲市、乙市新增就业分别为21万人、6万人。\n甲市、乙市同比分别增长4.4%、下降6.1%。"))
                .containsExactly("甲市新增就业210000 4.4", "乙市新增就业60000 -6.1");
        assertThat(said("2019年参保人数30万人。2020年参保人数同比增长5%。")).containsExactly("参保人数300000 null", "参保人数5 5");
        assertThat(said("甲市新增就业3万人，甲市技能培训5万人。甲市增长4%。")).hasSize(3);
    }

    @Test
    void a_share_may_stand_between_a_count_and_its_change() {
        assertThat(said("骑手参保3万人，占应参保人数的七成，同比增长两成。")).containsExactly("骑手参保30000 20", "骑手参保占应参保人数70 null");
        assertThat(said("骑手参保3万人，为年度目标（7万人）的四成，同比少增2万人。")).contains("骑手参保30000 -20000", "年度目标70000 null");
        assertThat(said("骑手参保3万人，占应参保人数的七成，同比提高2个百分点。")).containsExactly("骑手参保30000 null", "骑手参保占应参保人数70 2");
    }

    @Test
    void what_will_be_added_from_a_day_on_is_no_change_of_what_is_paid_before() {
        assertThat(said("最低工资提高至2200元，明年起再增加300元。")).containsExactly("最低工资2200 null", "最低工资300 300");
        assertThat(said("替代岗位9200万个，新增岗位1.7亿个，净增7800万个。"))
                .containsExactly("替代岗位92000000 null", "新增岗位170000000 null", "新增岗位78000000 78000000");
    }

    @Test
    void a_second_change_of_what_is_not_told_itself_is_of_no_other_figure() {
        assertThat(said("零售业裁员2万人。时薪环比增长0.4%，同比增长4.4%，至33元。"))
                .containsExactly("零售业裁员20000 null", "时薪0.4 0.4", "时薪33 4.4");
    }

    @Test
    void indices_bear_no_unit() {
        assertThat(said("北片、南片的景气指数分别为1.12、1.35。")).containsExactly("北片景气指数1.12 null", "南片景气指数1.35 null");
    }

    private List<String> said(String text) {
        return figures(text).stream()
                .map(figure -> figure.indicator() + figure.value().toPlainString() + " "
                        + (figure.change() == null ? null : figure.change().toPlainString()))
                .toList();
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
