package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that 分别 gives to the parts of a list that something leads to. */
class HandedOutListsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource({
        "'案件主要涉及追索报酬、经济补偿金、工伤待遇等，分别占42%、23%、11%。', '追索报酬占 经济补偿金占 工伤待遇占'",
        "'求职者以青年、妇女为主，分别占42%、23%。', '青年占 妇女占'",
        "'河湾、石桥头两个街道报名企业最多，分别为42家、23家。', '河湾报名企业 石桥头报名企业'",
        "'纺织业、运输业、餐饮业三大行业缺工分别为42人、23人、11人。', '纺织业缺工 运输业缺工 餐饮业缺工'",
        "'发放金额和惠及人次分别增长12%、9%。', '发放金额 惠及人次'",
        "'线上参与人次、线下到场人次分别为3万人次、2万人次。', '线上参与人次 线下到场人次'",
    })
    void what_leads_to_a_list_is_no_part_of_its_names(String text, String names) {
        assertThat(figures(text, List.of())).extracting(Figure::indicator).containsExactly(names.split(" "));
    }

    @Test
    void what_a_list_of_places_is_of_is_what_is_counted_in_each() {
        assertThat(figures("省外务工以广东、浙江为主，分别占52%、18%。", List.of("广东", "浙江")))
                .extracting(Figure::indicator)
                .containsExactly("广东省外务工占", "浙江省外务工占");
        assertThat(figures("主要集中在浙江、广东两省，分别为6万人、3万人。", List.of("广东", "浙江")))
                .extracting(Figure::indicator)
                .containsExactly("浙江", "广东");
    }

    @Test
    void two_changes_may_be_compared_by_one_word() {
        List<Figure> found = figures("9月份，失业率为4.9%，比8月份、上年同期分别下降0.2和0.5个百分点。", List.of());
        assertThat(found).extracting(Figure::comparison).containsExactly("比8月份", "比上年同期");
        assertThat(found).extracting(Figure::indicator).containsOnly("失业率");
    }

    @Test
    void what_was_raised_has_changed_and_not_what_it_was_raised_from() {
        assertThat(figures("失业金由每月1500元调整为1620元，护理补贴由每天40元提高到45元，分别上调8%和12.5%。", List.of()))
                .extracting(figure -> figure.value() + " " + figure.change())
                .containsExactly("1500 null", "1620 8", "40 null", "45 12.5");
    }

    @Test
    void numbers_that_stand_before_their_nouns_change_as_others_do() {
        assertThat(figures("发放贷款7.2亿元，惠及960名返乡青年，同比分别增长21%和14%。", List.of()))
                .extracting(figure -> figure.indicator() + " " + figure.change())
                .containsExactly("发放贷款 21", "惠及返乡青年 14");
    }

    @Test
    void what_a_number_was_until_now_leaves_its_name() {
        assertThat(figures("失业金标准将由现行的每月1407元调整为1608元。", List.of()))
                .extracting(Figure::indicator)
                .containsOnly("失业金标准");
    }

    @Test
    void the_pause_within_a_slogan_parts_no_names() {
        assertThat(figures("采取“双随机、一公开”方式抽查企业300家。", List.of()))
                .extracting(Figure::indicator)
                .containsExactly("采取双随机、一公开方式抽查企业");
    }

    private List<Figure> figures(String text, List<String> places) {
        return finder.find(text, WRITTEN, places).figures();
    }
}
