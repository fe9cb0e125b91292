package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增2.6万个|增 2.6 万 个",
                "1,000人|1,000 人",
                "２．６万|2.6 万",
                "5.0%|5.0 %",
                "共3.另5|共 3 . 另 5",
                "占5，6月|占 5 ， 6 月",
                "v1.x|v1 . x",
                ".5|. 5",
                "gov.cn|gov . cn"
            })
    void a_number_is_one_unit_with_its_point_and_its_commas(String text, String units) {
        assertThat(texts(text)).containsExactly(units.replace('，', ',').split(" "));
    }

    @Test
    void a_number_keeps_its_place() {
        assertThat(Units.of("增2.6万")).contains(new Units.Unit("2.6", 1, 1, 4));
    }

    private static List<String> texts(String text) {
        return Units.of(text).stream().map(Units.Unit::text).toList();
    }
}
