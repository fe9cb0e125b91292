package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
}
