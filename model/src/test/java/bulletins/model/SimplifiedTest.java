package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedTest {
    @ParameterizedTest
    @CsvSource({
        "靈活就業補貼,灵活就业补贴",
        "幹部乾杯干涉,干部干杯干涉",
        "發展理髮,发展理发",
        "皇后以後,皇后以后",
        "公里這裡那裏,公里这里那里",
        "臺灣台灣颱風寫字檯,台湾台湾台风写字台",
        "衞生衛生,卫生卫生",
        "諮詢,咨询",
        "顯著,显着"
    })
    void a_traditional_character_is_its_simplified_one_as_written_in_any_place(String traditional, String simplified) {
        assertThat(Simplified.of(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"灵活就业补贴", "労働者の経済対策はアルバイトを含む", "고용 보험", "Flexible jobs, ＡＩ 6.5%", "𠮷野家", ""})
    void other_text_stays_as_it_is(String text) {
        assertThat(Simplified.of(text)).isEqualTo(text);
    }

    @Test
    void no_simplified_form_changes_again_and_none_is_told_twice() {
        String simple =
                Simplified.pairs().stream().map(pair -> pair.substring(1)).collect(Collectors.joining());
        assertThat(Simplified.of(simple)).isEqualTo(simple);
        assertThat(Simplified.pairs()).extracting(pair -> pair.charAt(0)).doesNotHaveDuplicates();
        assertThat(Simplified.pairs()).allMatch(pair -> pair.codePoints().allMatch(Character::isIdeographic));
    }
}
