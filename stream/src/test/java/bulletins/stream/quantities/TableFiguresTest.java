package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of tables, which bulletins print as cells with spaces between and pages as cells with bars. */
class TableFiguresTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2023-08-20");

    private final QuantityFinder finder = new QuantityFinder();

    @Test
    void a_number_is_told_of_its_row_and_column_in_the_unit_above() {
        String table = "表2 2022年末参保情况\n单位：万人\n险种 参保人数 比上年末增减\n失业保险 312 17\n工伤保险 305 -2\n各地将扩面3万人。";
        assertThat(said(table))
                .containsExactly(
                        "失业保险参保人数 3120000人 2022-12-31 170000人 比上年末",
                        "工伤保险参保人数 3050000人 2022-12-31 -20000人 比上年末",
                        "扩面 30000人");
    }

    @Test
    void a_column_may_tell_its_unit_and_a_row_its_period() {
        String table = "年度 培训人次（万人次） 其中：企业职工（万人次）\n2021年 35 21\n2022年 30.5 17";
        assertThat(said(table))
                .containsExactly(
                        "培训人次 350000人次 2021-01-01", "企业职工 210000人次 2021-01-01",
                        "培训人次 305000人次 2022-01-01", "企业职工 170000人次 2022-01-01");
    }

    @Test
    void a_column_of_changes_is_of_the_column_before() {
        String table = "上半年各市情况\n地区 | 新增就业（万人） | 同比（%） | 发放补贴（万元）\n甲市 | 6.4 | -2.9 | 120";
        assertThat(said(table)).containsExactly("甲市新增就业 64000人 2023-01-01 -2.9% 同比", "甲市发放补贴 1200000元 2023-01-01");
    }

    @Test
    void a_head_of_two_lines_groups_its_columns() {
        String table = "表1 2023年1-6月主要指标\n单位：万人、%\n市州 城镇新增就业 再就业\n 人数 增速 人数 增速\n甲市 3.12 4.0 1.05 -2.3";
        assertThat(said(table))
                .containsExactly("甲市城镇新增就业人数 31200人 2023-01-01 4.0% null", "甲市再就业人数 10500人 2023-01-01 -2.3% null");
        assertThat(said("地区 | 培训（人次） | 发证（本）\n2021年 | 2022年 | 2021年 | 2022年\n甲县 | 300 | 350 | 40 | 50"))
                .containsExactly(
                        "甲县培训 300人次 2021-01-01", "甲县培训 350人次 2022-01-01", "甲县发证 40本 2021-01-01", "甲县发证 50本 2022-01-01");
    }

    @Test
    void a_row_whose_name_begins_with_a_numeral_is_a_line_of_its_own() {
        assertThat(said("地区 培训（人次）\n甲市 300\n十堰市 400\n万州区 500"))
                .containsExactly("甲市培训 300人次", "十堰市培训 400人次", "万州区培训 500人次");
    }

    @Test
    void units_may_stand_in_a_column_or_with_the_name() {
        assertThat(said("指标 计量单位 2022\n新增就业 万人 31.2\n发放贷款 亿元 5.6\n调查失业率 % 5.2"))
                .containsExactly("新增就业 312000人 2022-01-01", "发放贷款 560000000元 2022-01-01", "调查失业率 5.2% 2022-01-01");
        assertThat(said("指标（万人） 6月末\n会员 5")).containsExactly("会员 50000人 2023-06-30");
    }

    @Test
    void a_sentence_that_leads_to_a_table_tells_its_period_and_names_nothing() {
        String table = "甲省就业局8月12日通报了各地进展，上半年全省转移就业和技能培训等重点工作主要指标的完成情况如下：\n" + "指标 | 计划数（人） | 完成数（人）\n转移就业 | 900 | 640";
        assertThat(said(table)).containsExactly("转移就业计划数 900人 2023-01-01", "转移就业 640人 2023-01-01");
    }

    @Test
    void a_column_may_count_times_of_people() {
        assertThat(said("县 | 培训人次 | 培训人数\n甲县 | 1260 | 830")).containsExactly("甲县培训人次 1260人次", "甲县培训人数 830人");
    }

    @Test
    void a_unit_may_have_a_part_of_its_own() {
        assertThat(said("工种 | 初级（元/人） | 高级（元/人）\n钳工 | 900 | 1500")).containsExactly("钳工初级 900元/人", "钳工高级 1500元/人");
    }

    @Test
    void numbers_without_a_unit_or_a_head_are_no_figures() {
        assertThat(said("名称 排名\n甲企业 3\n乙企业 4")).isEmpty();
        assertThat(said("苏州 4800 12\n无锡 5200 13")).isEmpty();
        assertThat(said("甲县 乙县 丙县\n联系电话 12345678")).isEmpty();
    }

    private List<String> said(String text) {
        return finder.find(text, WRITTEN).figures().stream()
                .map(TableFiguresTest::said)
                .toList();
    }

    private static String said(Figure figure) {
        Figure.Span period = figure.period();
        String when = period != null ? " " + period.start() : figure.asOf() != null ? " " + figure.asOf() : "";
        String change = figure.change() == null
                ? ""
                : " " + figure.change().toPlainString() + figure.changeUnit() + " " + figure.comparison();
        return figure.indicator() + " " + figure.value().toPlainString() + figure.unit() + when + change;
    }
}
