package bulletins.stream.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {
    private final Summary summary = new Summary();

    @Test
    void it_is_whole_sentences_from_the_one_that_tells_the_news() {
        String body = "据悉，天气晴好，出行的人很多。县人社局为返乡人员送去岗位三百个。活动还将继续。";
        assertThat(summary.of("人社局送岗位", body)).isEqualTo("县人社局为返乡人员送去岗位三百个。活动还将继续。");
    }

    @Test
    void a_long_first_sentence_gives_way_to_one_that_fits() {
        String body = "为" + "进一步做好工作，".repeat(20) + "全县行动起来。招聘会提供岗位两千个。";
        assertThat(summary.of("招聘会", body)).isEqualTo("招聘会提供岗位两千个。");
    }

    @Test
    void a_shout_gives_way_to_the_sentence_that_tells_what_it_is_about() {
        String body = "招聘会来了！本周六县体育馆的招聘会提供岗位两千个。班车免费。";
        assertThat(summary.of("招聘会来了", body)).isEqualTo("本周六县体育馆的招聘会提供岗位两千个。班车免费。");
    }

    @Test
    void a_single_long_sentence_is_cut_at_a_pause() {
        String cut = summary.of("", "为" + "进一步做好工作，".repeat(20) + "全县行动起来");
        assertThat(cut).hasSizeLessThanOrEqualTo(120).endsWith("进一步做好工作…");
    }

    @Test
    void sub_headings_and_lines_that_lead_up_to_the_next_are_left_out() {
        String body = "送岗位进村\n县里送岗位三百个。相关负责人指出：\n“活动还将继续。”";
        assertThat(summary.of("送岗位", body)).isEqualTo("县里送岗位三百个。“活动还将继续。”");
    }

    @Test
    void whose_words_are_quoted_is_never_told_without_them() {
        String body = "天气晴好。“扫街每月挣九百元，还能接孙子。”家住河湾镇的脱贫户李某说。县里开发公益岗三千个。明年还将增加。";
        assertThat(summary.of("公益岗三千个", body)).isEqualTo("县里开发公益岗三千个。明年还将增加。");
        assertThat(summary.of("脱贫户李某扫街", body)).startsWith("“扫街每月挣九百元，还能接孙子。”家住河湾镇的脱贫户李某说。");
    }

    @Test
    void a_short_last_sentence_is_told_with_the_one_before_it() {
        String body = "甲县一千名渔民上岸。县人社局为他们量身定制电焊培训。曾经的“船老大”老周，如今当上了队长。";
        assertThat(summary.of("“船老大”转岗记", body)).isEqualTo("县人社局为他们量身定制电焊培训。曾经的“船老大”老周，如今当上了队长。");
    }

    @Test
    void english_keeps_its_spaces_and_chinese_has_none() {
        String body = "The county, which opened 2 job centers (one in spring), plans a third!";
        assertThat(summary.of("", " " + body + " ")).isEqualTo(body);
        assertThat(summary.of(" " + body + " ", "")).isEqualTo(body);
        assertThat(summary.of("", "全县 今年 新增 3000 个 岗位， 比 去年 多 5.2 %。")).isEqualTo("全县今年新增3000个岗位，比去年多5.2%。");
    }

    @Test
    void english_is_told_in_whole_sentences_too() {
        String body = "Mr. Roe was there on Monday. The county opened a job center in its old town. It has a library. "
                + "Officials plan a second one for next spring, when the post office has been rebuilt.";
        assertThat(summary.of("County opens job center", body))
                .isEqualTo("The county opened a job center in its old town. It has a library.");
    }

    @Test
    void a_point_behind_an_abbreviation_ends_no_sentence_and_one_behind_a_word_does() {
        String first = "Roe lives in London. ";
        String second =
                "The fair begins at 9 a.m. in Leeds on Sept. 3 and ends when the last of them has found a post.";
        assertThat(summary.of("in Leeds", first + "He went to the old town. " + second))
                .isEqualTo(second);
        assertThat(summary.of("in Leeds", first + second)).isEqualTo(second);
    }

    @Test
    void a_title_without_a_pause_is_cut_where_it_must_be() {
        assertThat(summary.of("新".repeat(130), "")).isEqualTo("新".repeat(119) + "…");
    }

    @Test
    void an_article_without_a_body_is_summed_up_by_its_title() {
        assertThat(summary.of("只有标题", " ")).isEqualTo("只有标题");
    }
}
