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
    void what_only_counts_is_no_keyword_however_often_it_recurs() {
        String body = "退费5.8亿元，同比增长4%；缓缴2.1亿元，环比增长3%，每月支出0.4亿元，同比减少1%；" + "接待来客3万人次，环比减少2%，走访住户2万人次，共支出0.2亿元。";
        assertThat(keywords.find("水费收支", body))
                .doesNotContain("亿元", "人次", "同比", "环比", "增长", "减少", "支出", "同比增长", "环比增长", "比增长", "比减少");
    }

    @Test
    void everyday_words_and_halves_of_words_are_no_keywords() {
        String body = "为全职骑手缴纳社保，兼职骑手缴纳一半。某县布鞋工坊开张。布鞋工坊取消门槛，另一处也取消了。贷款最高两万，补贴贷款最高一万。工伤认定结论、鉴定结论互认，鉴定结论共用。平均每月一次，平均三人。";
        assertThat(keywords.find("某县布鞋工坊招人", body))
                .anyMatch(word -> word.endsWith("布鞋工坊"))
                .doesNotContain("取消", "平均", "贷款最高", "定结论", "职骑手缴纳");
    }

    @Test
    void a_term_with_half_a_word_behind_it_is_no_keyword() {
        assertThat(keywords.find("为农民工讨薪", "办理农民工讨薪案件三件，为农民工讨回工资。"))
                .contains("农民工")
                .doesNotContain("农民工讨");
    }

    @Test
    void a_short_term_is_not_found_inside_a_longer_word() {
        assertThat(keywords.find("互认仲裁员", "两地仲裁员资格互认。")).doesNotContain("裁员");
    }

    @Test
    void a_text_without_words_has_no_keywords() {
        assertThat(keywords.find("", "")).isEmpty();
    }
}
