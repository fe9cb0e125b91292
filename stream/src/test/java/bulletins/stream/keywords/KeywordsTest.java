package bulletins.stream.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {
    private final Keywords keywords = new Keywords();

    @Test
    void terms_of_the_lexicon_come_first_and_whole() {
        assertThat(keywords.find("我市发放创业担保贷款", "全市发放创业担保贷款，支持返乡创业。"))
                .startsWith("创业担保贷款")
                .contains("返乡创业");
    }

    @Test
    void words_that_recur_fill_up_where_the_lexicon_is_silent() {
        String body = "云岭茶社开张。云岭茶社设在老街，老街游客多。游客喜欢云岭茶社，老街也喜欢。";
        assertThat(keywords.find("云岭茶社开张", body)).contains("云岭茶社", "老街");
    }

    @Test
    void a_text_without_words_has_no_keywords() {
        assertThat(keywords.find("", "")).isEmpty();
    }
}
