package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvesTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource({"培训为期一个半月。, 1.5, 个月", "培训为期两个半小时。, 2.5, 小时", "培训为期两年半。, 2.5, 年", "培训为期三个月半。, 3.5, 个月"})
    void a_half_counts_wherever_it_stands_beside_its_unit(String text, String value, String unit) {
        assertThat(finder.find(text, LocalDate.parse("2021-08-22")).figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo(value);
                    assertThat(figure.unit()).isEqualTo(unit);
                });
    }
}
