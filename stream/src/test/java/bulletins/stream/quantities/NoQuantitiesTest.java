package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a date or a figure and is none. */
class NoQuantitiesTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @Test
    void numbers_that_are_no_dates_are_left_alone() {
        assertThat(dates("按川人社发〔2021〕4号文件，拨打12333，处理3.0版问题28个，5楼202室，G2096次列车。"))
                .isEmpty();
        assertThat(dates("近日，每年7月申报，自发布之日起30日后施行，登记满15日，30日内答复，满3年后可续，须提前30日报告，逾期15日不缴，公示期7日。"))
                .isEmpty();
        assertThat(dates("欠薪案件“7日办结”，线索3日内响应、5日结案。")).isEmpty();
        assertThat(dates("七夕电商产业园招人，他辞去年薪20万元的工作。")).isEmpty();
        assertThat(dates("主席令第六十五号，公告2021年第10号，第三十一届。")).isEmpty();
        assertThat(dates("一日之计，三五年，七八年，3月龄，“95后”，房号1-2-301，京人社字2021-11号，毕业前6个月，2000-2050元，五一路，五一劳动奖章。"))
                .isEmpty();
    }

    @Test
    void days_that_come_again_every_month_or_year_are_no_dates() {
        assertThat(dates("每月15日前缴费，每月1日至20日受理，每年3月申报，次月10日到账。")).isEmpty();
    }

    @Test
    void days_that_do_not_exist_are_not_made_up() {
        assertThat(dates("2021年2月30日")).isEmpty();
        assertThat(dates("13月40日")).isEmpty();
        assertThat(dates("自13月1日起施行")).isEmpty();
    }

    @Test
    void links_are_not_read() {
        assertThat(dates("见 https://example.cn/2021/08/16/a.html 。")).isEmpty();
    }

    @Test
    void names_and_numbers_of_other_kinds_are_no_figures() {
        assertThat(figures("“4050”人员、“2+1+N”专班、G2096次高铁、第四十三期、2021届、3.0版、五部门、第一批。"))
                .isEmpty();
        assertThat(figures("电话0512-68123456，邮编215000，投入80万扶持农民工，“百万青年”计划，大陆人，排在前五位，粤人社规〔2020〕38号，一个窗口。"))
                .isEmpty();
    }

    @Test
    void within_how_long_something_is_done_and_what_a_policy_is_called_are_no_figures() {
        assertThat(figures("离校两年内未就业的毕业生，收到文件后30日内下达，三年内免租金，为期15天的培训，“促进就业9条”有亮点。"))
                .isEmpty();
        assertThat(figures("时限压缩至3个工作日内，出台9条措施。")).hasSize(2);
    }

    @Test
    void how_long_something_has_gone_on_is_no_figure() {
        assertThat(figures("时隔两个月再次增加，连续12个月增长，连续3年位居第一，连续7年全省第一。")).isEmpty();
        assertThat(figures("两个月合计，三年累计。")).isEmpty();
        assertThat(figures("连续12个月未缴费的，停发待遇。")).hasSize(1);
    }

    @Test
    void how_long_a_document_is_or_holds_and_whose_rate_it_is_are_no_figures() {
        assertThat(figures("细则共七章三十八条，有效期5年，本办法有效期为3年。")).isEmpty();
        assertThat(figures("第二、三名上台领奖，超过退休年龄但未满65周岁的从业者可参保，公司应付二倍工资。")).isEmpty();
        assertThat(figures("25个大城市调查失业率为4.6%。")).extracting(Figure::indicator).containsExactly("25个大城市调查失业率");
        assertThat(figures("31个大城市城镇调查失业率4.8%，较上月持平。")).hasSize(1);
        assertThat(figures("试点扩大到25个城市，3家园区挂牌，走访企业2.6万家（次）。"))
                .extracting(Figure::unit)
                .containsExactly("个", "家", "家次");
    }

    @Test
    void points_are_counted_and_minutes_and_small_coins_are_not() {
        assertThat(figures("上午9点30分，9:30分，3角5分，2亩5分，跑进6分30秒，十分满意，分3批，10分钟内。"))
                .extracting(Figure::unit)
                .doesNotContain("分");
        assertThat(figures("项目以92.6分夺冠，平均分85分。"))
                .extracting(Figure::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("92.6"), new BigDecimal(85));
    }

    @Test
    void a_word_that_ends_with_one_is_no_part_of_the_number_behind_it() {
        assertThat(figures("全市唯一一家企业，统一三项标准，逐一两两核对。")).isEmpty();
        assertThat(figures("统一50个窗口，三分之一的企业，单一1200人的园区。"))
                .extracting(Figure::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(50), new BigDecimal("33.33"), new BigDecimal(1200));
    }

    @Test
    void a_hundred_thousand_characters_of_anything_are_read_to_the_end() {
        for (String piece : List.of("《", "(", ")", "一", "9", "1人、", "分别1个", "8月", "同比增长", "1,", "共", "“十")) {
            assertThat(finder.find(piece.repeat(100_000 / piece.length()), WRITTEN))
                    .isNotNull();
        }
    }

    private List<DateMention> dates(String text) {
        return finder.find(text, WRITTEN).dates();
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
