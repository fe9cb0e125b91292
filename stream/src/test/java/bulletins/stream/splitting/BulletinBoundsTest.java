package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pass that is not linear takes an hour on these, and one that goes as deep as the text is long has no stack left. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BulletinBoundsTest {
    private static final int SIZE = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "- ",
                "—",
                "~",
                "=",
                "*",
                "* ",
                "#",
                "：",
                "(",
                "（",
                "【",
                "《",
                "|",
                " | ",
                "1.1",
                "1、",
                "，",
                "😀",
                "_",
                "江苏",
                "http://a.b/c ",
                "[a](b)",
                "分别为1、2"
            })
    void an_item_of_one_endless_line_is_read_and_so_is_its_neighbour(String repeated) {
        String line = repeated.repeat(SIZE / repeated.length());
        Split split = split("灵活就业\n江苏常州 | 灵活就业人员补贴提高\n常州市提高补贴" + line + "。\n江苏无锡 | 零工市场开门\n无锡市开门。\n", "b.txt");
        assertThat(split)
                .isInstanceOfSatisfying(
                        Split.Items.class,
                        read -> assertThat(read.items())
                                .anySatisfy(item -> assertThat(item.title()).isEqualTo("零工市场开门")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "- 甲\n",
                "a: b\n",
                "---\n",
                "---\na: b\n",
                "---\na: b\n- 甲\n",
                "1. 甲\n",
                "# 甲\n",
                "> ",
                "：",
                "(",
                "**甲**\n",
                "<p>",
                "<b>",
                "|甲|\n",
                "|-|\n",
                "|--",
                "《",
                "江苏 | 甲\n"
            })
    void what_only_repeats_itself_is_read_to_its_end(String repeated) {
        for (String name : new String[] {"b.txt", "b.md", "b.html"})
            assertThat(split(repeated.repeat(SIZE / 10 / repeated.length()), name))
                    .isNotNull();
    }

    private static Split split(String text, String name) {
        return Splitting.split(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
