package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void matches_of_one_sentence_show_it_once_and_nothing_of_its_neighbours() {
        String sentence = "灵活就业人员自4月起可在就业地参加养老保险，缴费满3年的灵活就业人员另有社会保险补贴。";
        EnrichedArticle article = Texts.item("通知", "市里印发通知。" + sentence + "办理地点不变。");
        assertThat(shown(article, "body:灵活就业 AND body:养老保险 AND body:补贴")).containsOnly(sentence);
    }

    @Test
    void of_a_long_sentence_dots_show_where_it_goes_on_and_nothing_is_shown_twice() {
        String before = "前".repeat(50);
        String between = "中".repeat(60);
        EnrichedArticle article =
                Texts.item("通知", "开头。" + before + "零工市场" + between + "灵活就业" + "后".repeat(50) + "。结尾。");
        assertThat(shown(article, "body:零工市场 AND body:灵活就业"))
                .containsExactly(
                        "…" + "前".repeat(40) + "零工市场" + "中".repeat(40) + "…",
                        "…" + "中".repeat(20) + "灵活就业" + "后".repeat(40) + "…");
    }

    @Test
    void a_sentence_ends_behind_the_quotes_that_close_it() {
        EnrichedArticle article = Texts.item("通知", "局长说：“开建零工市场。”次日开工。");
        assertThat(shown(article, "body:零工市场")).containsExactly("局长说：“开建零工市场。”");
        assertThat(shown(article, "body:次日")).containsExactly("次日开工。");
    }

    private static List<String> shown(EnrichedArticle article, String query) {
        try (RuleMatcher matcher = new RuleMatcher()) {
            matcher.replace(new Rule("r", "r", query, List.of()));
            return matcher.match(article).get(0).matches().stream()
                    .map(Alert.Match::excerpt)
                    .toList();
        }
    }

    private static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
