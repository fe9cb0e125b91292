package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around a match. */
class ExcerptsTest {
    @ParameterizedTest
    @ValueSource(ints = {38, 39, 40})
    void an_excerpt_never_cuts_a_rare_character_in_two(int apart) {
        EnrichedArticle article = Texts.item("名单", "𠮷" + "字".repeat(apart) + "零工市场" + "字".repeat(apart) + "𠮷末");
        try (RuleMatcher matcher = new RuleMatcher()) {
            matcher.replace(new Rule("r", "r", "body:零工市场", List.of()));
            assertThat(matcher.match(article).get(0).matches())
                    .extracting(Alert.Match::excerpt)
                    .allSatisfy(excerpt -> assertThat(excerpt.codePoints()).noneMatch(ExcerptsTest::isHalf));
        }
    }

    private static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
