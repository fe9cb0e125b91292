package bulletins.stream.splitting.headings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    @ParameterizedTest
    @CsvSource({
        "三、灵活就业, 3",
        "十、灵活就业, 10",
        "十一、灵活就业, 11",
        "二十、灵活就业, 20",
        "（二十三）灵活就业, 23",
        "１２．灵活就业, 12",
        "灵活就业, 0",
    })
    void a_heading_bears_its_number_in_any_digits(String heading, int number) {
        assertThat(Heading.number(heading)).isEqualTo(number);
    }
}
