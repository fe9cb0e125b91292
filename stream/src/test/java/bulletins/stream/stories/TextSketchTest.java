package bulletins.stream.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    @Test
    void a_text_holds_its_own_parts_whatever_the_marks_widths_and_script() {
        TextSketch page = TextSketch.of("济南市今年新增公益性岗位3000个，优先安置零就业家庭成员。");
        assertThat(page.holds(TextSketch.of("济南市今年新增公益性岗位 ３０００ 个优先安置"))).isEqualTo(1);
        assertThat(page.holds(TextSketch.of("濟南市今年新增公益性崗位3000個，優先安置"))).isEqualTo(1);
        assertThat(page.holds(TextSketch.of("兰州新建零工市场八个"))).isZero();
        assertThat(page.holds(TextSketch.of(""))).isZero();
    }

    @Test
    void of_a_very_long_page_a_sample_tells_about_the_same() {
        String page = random(1, 100_000);
        String half = page.substring(50_000, 53_000) + random(2, 3_000);
        TextSketch sketch = TextSketch.of(page);
        assertThat(sketch.hashes().length).isLessThanOrEqualTo(16 * 1024);
        assertThat(sketch.holds(TextSketch.of(half))).isCloseTo(0.5, within(0.1));
    }

    private static String random(int seed, int length) {
        var drawn = new Random(seed);
        var text = new StringBuilder();
        for (int at = 0; at < length; at++) text.append((char) (0x4e00 + drawn.nextInt(3000)));
        return text.toString();
    }
}
