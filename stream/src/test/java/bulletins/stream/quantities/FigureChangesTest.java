package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much a figure rose or fell, against what. */
class FigureChangesTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            月工资4200元，比三年前涨了近三成。 | 比三年前 30
            完成目标的96.3%，比序时进度快29.6个百分点。 | 比序时进度 29.6
            审理天数68天，缩短9天。 | null -9
            失业率5.1%，低于全国平均0.2个百分点。 | 低于全国平均 -0.2
            """)
    void a_change_has_many_words(String text, String change) {
        List<Figure> found = figures(text);
        assertThat(found)
                .extracting(figure -> figure.comparison() + " " + figure.change())
                .containsExactly(change);
    }

    private List<Figure> figures(String text) {
        return finder.find(text, WRITTEN).figures();
    }
}
