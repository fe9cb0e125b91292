package bulletins.launcher.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03-01, 2026-03-31",
        "2024年2月, 2024-02-01, 2024-02-29",
        "２０２６／３, 2026-03-01, 2026-03-31",
        "2026.3.5, 2026-03-05, 2026-03-05",
        "2026年3月5日, 2026-03-05, 2026-03-05"
    })
    void a_month_begins_with_its_first_day_and_ends_with_its_last(String written, String first, String last) {
        assertThat(new Days.First().convert(written)).hasToString(first);
        assertThat(new Days.Last().convert(written)).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-02-30", "3月", "yesterday", ""})
    void what_is_neither_day_nor_month_is_told(String written) {
        assertThatThrownBy(() -> new Days.Last().convert(written))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("a month as 2024-06, not '" + written + "'");
    }
}
