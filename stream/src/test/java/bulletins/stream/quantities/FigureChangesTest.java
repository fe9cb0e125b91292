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

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
