package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableUrlTest {
    @Test
    void chinese_names_are_shown_as_they_are_written() {
        assertThat(ReadableUrl.of("file:///reports/%E5%B0%B1%E4%B8%9A%EF%BC%88%E7%AC%AC3%E6%9C%9F%EF%BC%89.txt"))
                .isEqualTo("file:///reports/就业（第3期）.txt");
    }

    @Test
    void what_a_browser_needs_escaped_stays_so() {
        assertThat(ReadableUrl.of("http://a.example/a%20b%2Fc%25?q=%3D"))
                .isEqualTo("http://a.example/a%20b%2Fc%25?q=%3D");
    }

    @Test
    void bytes_of_another_charset_and_characters_that_nobody_sees_stay_escaped() {
        assertThat(ReadableUrl.of("http://a.example/%BE%CD%D2%B5")).isEqualTo("http://a.example/%BE%CD%D2%B5");
        assertThat(ReadableUrl.of("http://a.example/%E2%80%AE%C2%A0")).isEqualTo("http://a.example/%E2%80%AE%C2%A0");
    }
}
