package bulletins.stream.splitting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where CommonMark is left alone these take minutes to hours. */
@Timeout(value = 100, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MarkdownBoundsTest {
    @ParameterizedTest
    @ValueSource(strings = {"<", "甲<a \"", "甲<!-- >", "甲<? >", "甲<![CDATA[ >", "甲<b>", "甲<a b='>\""})
    void signs_that_open_no_tag_cost_no_more_than_their_length(String repeated) {
        String signs = repeated.repeat(1_200_000 / repeated.length());
        assertThat(MarkdownReader.read("江苏 | 甲\n甲" + signs).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n", "> 甲\r"})
    void a_paragraph_of_very_many_lines_costs_no_more_than_its_length(String line) {
        assertThat(MarkdownReader.read("# 灵活就业\n# 江苏 | 甲\n" + line.repeat(600_000))
                        .lines())
                .hasSize(600_002);
    }
}
