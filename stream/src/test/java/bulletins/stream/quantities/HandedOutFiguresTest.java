package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that 分别 gives to several at once. */
class HandedOutFiguresTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @Test
    void what_one_word_hands_out_goes_to_each_in_turn() {
        List<Figure> found = figures("养老、失业、工伤保险参保人数分别为31万人、12万人和15万人，同比分别增长2.1%、3.4%和-0.5%。");
        assertThat(found).extracting(Figure::indicator).containsExactly("养老保险参保人数", "失业保险参保人数", "工伤保险参保人数");
        assertThat(found)
                .extracting(Figure::change)
                .containsExactly(new BigDecimal("2.1"), new BigDecimal("3.4"), new BigDecimal("-0.5"));
    }

    @Test
    void what_is_handed_out_may_be_named_after_the_word() {
        List<Figure> found = figures("甲县、乙县分别新增就业3.2万人和1.8万人。");
        assertThat(found).extracting(Figure::indicator).containsExactly("甲县新增就业", "乙县新增就业");
    }

    @Test
    void only_the_list_before_the_word_names_them() {
        assertThat(figures("推出新政，对甲类、乙类和丙类人才，分别补贴3万元、2万元和1万元。"))
                .extracting(Figure::indicator)
                .containsExactly("甲类人才补贴", "乙类人才补贴", "丙类人才补贴");
        assertThat(figures("太和县、共和县培训人数依次为30人、40人。"))
                .extracting(Figure::indicator)
                .containsExactly("太和县培训人数", "共和县培训人数");
        assertThat(figures("养老金、失业保险金发放额分别为3亿元、2亿元。"))
                .extracting(Figure::indicator)
                .containsExactly("养老金发放额", "失业保险金发放额");
    }

    @Test
    void changes_go_to_the_figures_just_before() {
        List<Figure> found = figures("新增就业6万人，支出资金5亿元，同比分别增长8.7%和提高2个百分点。招聘300人，签约90人，同比分别下降3%、4%。");
        assertThat(found)
                .extracting(Figure::change)
                .endsWith(new BigDecimal("-3"), new BigDecimal("-4"))
                .hasSize(5);
        assertThat(figures("占18%，与2010年相比上升5个百分点。").get(0).comparison()).isEqualTo("与2010年相比");
        assertThat(figures("会员40万人，较2020年底增加一倍。").get(0).changeUnit()).isEqualTo("倍");
    }

    @Test
    void the_clause_before_may_tell_what_changes_are_compared_with() {
        List<Figure> found = figures("失业、工伤保险参保人数分别为31万人、12万人，与上年同期相比，分别增加3万人和1万人。");
        assertThat(found).extracting(Figure::change).containsExactly(new BigDecimal("30000"), new BigDecimal("10000"));
        assertThat(found).extracting(Figure::comparison).containsOnly("与上年同期相比");
        assertThat(figures("与上年相比，项目数、劳务报酬分别增长11.6%、13.5%。"))
                .extracting(Figure::comparison)
                .containsOnly("与上年相比");
        assertThat(figures("与2019年相比，在岗职工减少128人。").get(0).comparison()).isEqualTo("与2019年相比");
    }

    @Test
    void a_change_is_of_what_has_its_unit() {
        List<Figure> found = figures("38家车间吸纳1826人，月均工资2600元，较上年底增加5家、241人。");
        assertThat(found).extracting(Figure::change).containsExactly(new BigDecimal("5"), new BigDecimal("241"), null);
        found = figures("输出劳动力19.4万人次，完成计划的88.2%，同比提高5.6个百分点。");
        assertThat(found).extracting(Figure::change).containsExactly(null, new BigDecimal("5.6"));
    }

    @Test
    void changes_that_a_sentence_begins_with_are_of_figures_in_the_same_units() {
        List<Figure> found = figures("办会26场，参与企业930家，签约1160人；专车送岗4700人。与上年同期相比，分别增加2场、21家、150人。");
        assertThat(found)
                .extracting(Figure::change)
                .containsExactly(new BigDecimal("2"), new BigDecimal("21"), new BigDecimal("150"), null);
    }

    @Test
    void how_many_the_names_are_is_no_part_of_what_is_counted() {
        assertThat(figures("甲县、乙县、丙县三县从业人员分别为1.1万、0.4万和0.3万人。"))
                .extracting(Figure::indicator)
                .containsExactly("甲县从业人员", "乙县从业人员", "丙县从业人员");
        assertThat(figures("职工养老保险、失业保险参保人数分别为3万人、2万人。"))
                .extracting(Figure::indicator)
                .containsExactly("职工养老保险参保人数", "失业保险参保人数");
    }

    @Test
    void changes_in_a_list_need_no_word_that_hands_them_out() {
        List<Figure> found = figures("追回工资2亿元，涉及劳动者3万人次，同比减少11.4%、13.2%。");
        assertThat(found).extracting(Figure::change).containsExactly(new BigDecimal("-11.4"), new BigDecimal("-13.2"));
    }

    @Test
    void a_change_is_of_what_it_came_to() {
        Figure rate = figures("成功率同比提高12个百分点，达到71.6%。").get(0);
        assertThat(rate.value()).isEqualByComparingTo("71.6");
        assertThat(rate.changeUnit()).isEqualTo("百分点");
    }

    @Test
    void a_crop_grows_too() {
        assertThat(figures("粮食产量达13731亿斤，增产0.5%。").get(0).change()).isEqualByComparingTo("0.5");
    }

    @Test
    void a_rise_in_people_is_none_of_a_share() {
        assertThat(figures("省外就业98万人，占比30.5%，比去年底增加7万人。"))
                .extracting(Figure::change)
                .containsExactly(new BigDecimal("70000"), null);
    }

    @Test
    void a_change_after_an_aside_is_of_what_stands_before_it() {
        assertThat(figures("参保人员94万人（其中新增7万人），较去年底净增5万人。"))
                .extracting(Figure::change)
                .containsExactly(new BigDecimal("50000"), null);
    }

    @Test
    void a_unit_may_stand_at_the_last_number_alone() {
        assertThat(figures("两县就业率分别提高2.1个和1.7个百分点。")).extracting(Figure::unit).containsExactly("百分点", "百分点");
    }

    @Test
    void what_is_handed_to_figures_just_before_bears_their_names() {
        assertThat(figures("评出一等奖1名、二等奖3名，奖金分别为2万元、1万元。"))
                .extracting(Figure::indicator)
                .containsExactly("评出一等奖", "二等奖", "评出一等奖奖金", "二等奖奖金");
        assertThat(figures("返还企业1.2万户、惠及职工61万人，分别是去年的4.2倍和1.9倍。"))
                .extracting(Figure::indicator)
                .containsExactly("返还企业", "惠及职工", "返还企业", "惠及职工");
    }

    @Test
    void a_second_change_is_of_the_same_figure_and_a_range_of_change_has_two_ends() {
        assertThat(figures("转移就业4万人，完成目标的117%，同比增加6200人，增长17.8%。"))
                .extracting(Figure::indicator)
                .containsExactly("转移就业", "完成目标", "转移就业");
        assertThat(figures("占比提高2至3个百分点。"))
                .extracting(Figure::change)
                .containsExactly(new BigDecimal("2"), new BigDecimal("3"));
    }

    @Test
    void as_many_names_as_numbers_need_no_word_that_hands_them_out() {
        assertThat(figures("基本养老、失业、工伤保险参保人数为10亿人、2亿人、3亿人，同比分别增加20万人、8万人、9万人。"))
                .extracting(figure -> figure.indicator() + figure.change())
                .containsExactly("基本养老保险参保人数200000", "失业保险参保人数80000", "工伤保险参保人数90000");
        assertThat(figures("养老、失业保险月补贴为300元、400元、500元。"))
                .extracting(Figure::indicator)
                .doesNotContain("养老保险月补贴");
    }

    @Test
    void years_in_a_list_are_handed_out_too() {
        assertThat(figures("2018年、2019年和2020年新增就业分别为5万人、6万人和7万人。"))
                .extracting(figure ->
                        figure.period() == null ? null : figure.period().start())
                .containsExactly(
                        LocalDate.parse("2018-01-01"), LocalDate.parse("2019-01-01"), LocalDate.parse("2020-01-01"));
    }

    @Test
    void the_years_of_a_span_are_handed_out_where_they_are_as_many_as_the_numbers() {
        List<Figure> found = figures("2018年至2020年，全市新增就业分别为5万人、6万人和7万人。");
        assertThat(found).extracting(Figure::indicator).containsOnly("新增就业");
        assertThat(found).extracting(Figure::period).containsExactly(year(2018), year(2019), year(2020));
        assertThat(figures("2018年至2020年，甲市、乙市、丙市新增就业分别为5万人、6万人和7万人。"))
                .extracting(Figure::period)
                .containsOnly(new Figure.Span(LocalDate.parse("2018-01-01"), LocalDate.parse("2020-12-31")));
    }

    @Test
    void ages_name_who_is_counted() {
        assertThat(figures("16-24岁、25-59岁劳动力失业率分别为15.3%、4.3%。"))
                .extracting(Figure::indicator)
                .containsExactly("16-24岁劳动力失业率", "25-59岁劳动力失业率");
    }

    @Test
    void years_are_handed_what_stands_after_the_word_too() {
        List<Figure> found = figures("其中，2018年、2019年、2020年分别立案31件、42件和55件。");
        assertThat(found).extracting(Figure::indicator).containsOnly("立案");
        assertThat(found).extracting(Figure::period).containsExactly(year(2018), year(2019), year(2020));
    }

    private static Figure.Span year(int year) {
        return new Figure.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
