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

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
