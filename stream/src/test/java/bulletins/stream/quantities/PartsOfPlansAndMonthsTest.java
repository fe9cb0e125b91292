package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfPlansAndMonthsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource({
        "“十四五”开局之年, 2021-01-01, 2021-12-31",
        "“十四五”前两年, 2021-01-01, 2022-12-31",
        "“十四五”时期后三年, 2023-01-01, 2025-12-31",
        "2021年Q2, 2021-04-01, 2021-06-30",
        "7月上中旬, 2021-07-01, 2021-07-20",
        "力争用3年左右培训技工, 2021-08-22, 2024-08-22",
        "今年年中, 2021-06-01, 2021-07-31",
        "2021.8.16-8.20, 2021-08-16, 2021-08-20",
        "2021.8.16-20日, 2021-08-16, 2021-08-20",
        "2021.8.16-20举办, 2021-08-16, 2021-08-20",
    })
    void a_part_of_a_plan_a_year_or_a_month_has_a_first_and_a_last_day(String text, LocalDate first, LocalDate last) {
        assertThat(finder.find(text, WRITTEN).dates()).singleElement().satisfies(date -> {
            assertThat(date.start()).isEqualTo(first);
            assertThat(date.end()).isEqualTo(last);
        });
    }
}
