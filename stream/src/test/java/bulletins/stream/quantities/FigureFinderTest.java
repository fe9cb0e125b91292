package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "698万人 | 6980000 | 人",
                "1.32亿元 | 132000000 | 元",
                "34,759人 | 34759 | 人",
                "１２００家 | 1200 | 家",
                "3 万 人 | 30000 | 人",
                "一百二十三万元 | 1230000 | 元",
                "两千零五户 | 2005 | 户",
                "廿五名 | 25 | 人",
                "五百廿一万多元 | 5210000 | 元",
                "20余万人 | 200000 | 人",
                "3亿多元 | 300000000 | 元",
                "十余万人次 | 100000 | 人次",
                "三点五亿元 | 350000000 | 元",
                "3亿5000万元 | 350000000 | 元",
                "叁万伍仟元整 | 35000 | 元",
                "5.0% | 5.0 | %",
                "百分之三点五 | 3.5 | %",
                "千分之四 | 4 | ‰",
                "5‰ | 5 | ‰",
                "三成 | 30 | %",
                "0.3个百分点 | 0.3 | 百分点",
                "人民币3.5亿元 | 350000000 | 元",
                "￥500 | 500 | 元",
                "500块 | 500 | 元",
                "3角5分 | 0.35 | 元",
                "五块三 | 5.3 | 元",
                "2000万美元 | 20000000 | 美元",
                "6个月 | 6 | 个月",
                "130万人（次） | 1300000 | 人次",
                "200元/人 | 200 | 元/人",
                "45周岁 | 45 | 岁",
                "12.5万亩 | 125000 | 亩",
                "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分 | 1234567.89 | 元",
                "1.2万亿元 | 1200000000000 | 元",
                "三千五百万人民币 | 35000000 | 元",
                "3个亿 | 300000000 | 元",
                "近千元 | 1000 | 元",
                "三块八毛五 | 3.85 | 元",
                "RMB 5000 | 5000 | 元",
                "US$3.5亿 | 350000000 | 美元",
                "两年半 | 2.5 | 年",
                "三分之一 | 33.33 | %",
                "73，915.50元 | 73915.50 | 元",
                "港币三千二百元 | 3200 | 港元",
                "新台币 62.5 亿元 | 6250000000 | 新台币",
                "50亿元港币 | 5000000000 | 港元",
                "USD 700 | 700 | 美元",
                "800 RMB | 800 | 元",
                "一欧元 | 1 | 欧元",
                "零点八元 | 0.8 | 元",
                "百分之百 | 100 | %",
                "三成半 | 35 | %",
                "5万+人 | 50000 | 人",
                "两万三 | 23000 | ''",
            })
    void a_number_and_its_unit_become_a_value_in_the_base_unit(String text, BigDecimal value, String unit) {
        assertThat(figures(text, WRITTEN)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource({
        "300-500元, 300, 500",
        "300元至500元, 300, 500",
        "3~5万元, 30000, 50000",
        "5000-1万元, 5000, 10000",
        "3%至5%, 3, 5",
        "三四百人, 300, 400",
        "六七家, 6, 7",
        "十二至二十万元, 120000, 200000",
        "三千到五千亿元, 300000000000, 500000000000",
        "2万元--4万元, 20000, 40000",
        "6万(含)-9万元, 60000, 90000",
        "百分之八到十二, 8, 12",
        "5米-8米, 5, 8",
    })
    void both_ends_of_a_range_are_figures(String text, BigDecimal low, BigDecimal high) {
        assertThat(figures("发放" + text, WRITTEN))
                .extracting(Figure::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(low, high);
    }

    @Test
    void the_indicator_is_what_stands_before_the_number() {
        assertThat(only("全县城镇新增就业达3120人。").indicator()).isEqualTo("城镇新增就业");
        assertThat(only("累计发放创业担保贷款2450万元。").indicator()).isEqualTo("发放创业担保贷款");
    }

    @Test
    void the_indicator_is_the_noun_after_the_number_where_the_number_counts_it() {
        assertThat(only("全市新增开发420个公益性岗位。").indicator()).isEqualTo("新增开发公益性岗位");
        assertThat(only("为21万名农民工提供就业服务。").indicator()).isEqualTo("农民工提供就业服务");
    }

    @Test
    void a_period_holds_for_all_figures_of_its_sentence() {
        List<Figure> found = figures("1至4月份，城镇新增就业达2210人，失业人员再就业达640人。目前有基地12家。", WRITTEN);
        var spring = new Figure.Span(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-04-30"));
        assertThat(found.get(0).period()).isEqualTo(spring);
        assertThat(found.get(1).period()).isEqualTo(spring);
        assertThat(found.get(2).period()).isNull();
    }

    @Test
    void a_day_that_figures_stand_at_is_told_from_a_period() {
        Figure figure = only("截至6月底，参保人数达到31.5万人。");
        assertThat(figure.asOf()).isEqualTo(LocalDate.parse("2021-06-30"));
        assertThat(figure.period()).isNull();
    }

    @Test
    void a_change_belongs_to_the_figure_before_it() {
        Figure figure = only("毕业生有46000人，同比增加7.24%。");
        assertThat(figure.value()).isEqualByComparingTo("46000");
        assertThat(figure.change()).isEqualByComparingTo("7.24");
        assertThat(figure.changeUnit()).isEqualTo("%");
        assertThat(figure.comparison()).isEqualTo("同比");
    }

    @Test
    void a_fall_is_a_negative_change() {
        Figure figure = only("城镇调查失业率为5.1%，较去年底下降0.3个百分点。");
        assertThat(figure.value()).isEqualByComparingTo("5.1");
        assertThat(figure.change()).isEqualByComparingTo("-0.3");
        assertThat(figure.changeUnit()).isEqualTo("百分点");
        assertThat(figure.comparison()).isEqualTo("较去年底");
    }

    @Test
    void a_change_with_a_subject_of_its_own_is_a_figure() {
        Figure figure = only("招聘需求人数同比增加31.5%。");
        assertThat(figure.indicator()).isEqualTo("招聘需求人数");
        assertThat(figure.change()).isEqualByComparingTo("31.5");
    }

    @Test
    void a_rate_that_moves_is_two_figures_of_one_indicator() {
        List<Figure> found = figures("失业保险费率由2%降至1%。", WRITTEN);
        assertThat(found).extracting(Figure::indicator).containsOnly("失业保险费率").hasSize(2);
        assertThat(found).allMatch(figure -> figure.change() == null);
    }

    @Test
    void of_two_periods_one_that_counts_nothing_is_none_and_a_semicolon_ends_none() {
        List<Figure> found = figures("据二季度发布会介绍，1-6月，新增就业56万人；失业人员再就业23万人。", WRITTEN);
        assertThat(found)
                .extracting(Figure::period)
                .containsOnly(new Figure.Span(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-06-30")))
                .hasSize(2);
    }

    @Test
    void a_change_passes_over_the_share_of_a_target() {
        List<Figure> found = figures("城镇新增就业69万人，完成目标任务的63.5%，同比增长4.2%。", WRITTEN);
        assertThat(found.get(0).change()).isEqualByComparingTo("4.2");
        assertThat(found.get(1).change()).isNull();
    }

    @Test
    void a_unit_that_is_left_out_is_told_by_the_words() {
        assertThat(only("新增贷款12.5亿，").unit()).isEqualTo("元");
        assertThat(only("日均客流量突破10万。").unit()).isEqualTo("人");
    }

    private List<Figure> figures(String text, LocalDate reference) {
        return finder.find(text, reference).figures();
    }

    private Figure only(String text) {
        List<Figure> found = figures(text, WRITTEN);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
