package bulletins.stream.splitting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FrontMatterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            就业参考 | 就业参考
            ~"就业参考"  ~ | 就业参考
            '就业参考' | 就业参考
            稳"就业" | 稳"就业"
            ~  ~ |
            """)
    void a_title_is_read_without_its_quotes_and_spaces(String written, String title) {
        assertThat(FrontMatter.of("---\ntags: a\ntitle: " + written + "\n---\n正文\n")
                        .title())
                .isEqualTo(title);
    }

    @Test
    void lines_that_could_be_read_in_two_ways_and_never_end_are_text() {
        String text = "---\na: b\n" + "-a: b\n".repeat(90) + "正文\n";
        assertThat(FrontMatter.of(text).text()).isEqualTo(text);
    }

    @Test
    void white_space_without_end_in_a_title_is_read_in_time_that_grows_with_it() {
        String title = "就业" + " ".repeat(1_000_000) + "参考";
        assertThat(FrontMatter.of("---\ntitle: " + title + "\n---\n").title()).isEqualTo(title);
    }
}
