package bulletins.stream.quantities.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void a_sign_means_the_same_however_wide_it_is_printed() {
        assertThat(Signs.unified("5﹪ ３～５ ＋2 8／16 ＄500 ¥300 2021—2025")).isEqualTo("5% ３~５ +2 8/16 $500 ￥300 2021-2025");
        assertThat(Signs.unified("（甲）乙,丙.丁;戊:己")).isEqualTo("(甲)乙，丙。丁；戊：己");
    }

    @Test
    void the_marks_within_a_number_or_a_word_stay() {
        assertThat(Signs.unified("12,000人，3.5%，10:20，v2.0")).isEqualTo("12,000人，3.5%，10:20，v2.0");
    }

    @Test
    void nothing_is_read_in_a_link_and_every_character_keeps_its_place() {
        String text = "见https://a.example/2021/8/16,来源www.b.example/50%，共3人";
        String unified = Signs.unified(text);
        assertThat(unified)
                .hasSameSizeAs(text)
                .doesNotContain("2021", "50")
                .startsWith("见")
                .endsWith("，共3人");
    }
}
