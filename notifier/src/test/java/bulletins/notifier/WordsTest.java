package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_reader_sees_the_rule_the_article_what_matched_its_day_and_bulletin_and_where_to_read_it() {
        assertThat(Words.plain(List.of(Alerts.about("外卖骑手可自愿参保"))))
                .isEqualTo("骑手参保\n甘肃兰州 | 外卖骑手可自愿参保\n  支持 骑手 自愿参保\n2026-03-01 · 简报：周报\nhttps://news.example/9");
    }

    @Test
    void a_title_that_matched_is_not_told_twice() {
        var alert = article(Alerts.about("骑手参保").article(), new Alert.Match("title", 0, 2, "骑手", "骑手参保"));
        assertThat(Words.plain(List.of(alert)))
                .isEqualTo("骑手参保\n甘肃兰州 | 骑手参保\n2026-03-01 · 简报：周报\nhttps://news.example/4");
    }

    @Test
    void an_article_that_met_several_rules_is_told_once_with_all_of_them() {
        Alert one = Alerts.about("外卖骑手可自愿参保");
        Rule rule = new Rule("insurance", "社会保险", "参保", List.of());
        var match = new Alert.Match("body", 7, 9, "参保", "参保后次月生效。");
        Alert other = new Alert("a-2", rule, one.article(), List.of(match), false, null, one.raisedAt());
        assertThat(Words.plain(List.of(one, other)))
                .isEqualTo("骑手参保、社会保险\n甘肃兰州 | 外卖骑手可自愿参保\n  支持 骑手 自愿参保\n  参保后次月生效。\n"
                        + "2026-03-01 · 简报：周报\nhttps://news.example/9");
        assertThat(Words.headline(List.of(one, other))).isEqualTo("骑手参保、社会保险：甘肃兰州 | 外卖骑手可自愿参保");
    }

    @Test
    void a_part_of_the_title_that_matched_is_not_told_twice_either() {
        Alert.Subject title = Alerts.about("骑手怎么参保？看这里").article();
        var alert = article(title, match("骑手怎么参保？"), match("甘肃兰州"), match("骑手自愿参保。"));
        assertThat(Words.plain(List.of(alert))).startsWith("骑手参保\n甘肃兰州 | 骑手怎么参保？看这里\n  骑手自愿参保。\n2026");
    }

    @Test
    void each_rule_that_an_article_met_shows_why() {
        Alert.Subject article = Alerts.about("一篇").article();
        Alert wordy = article(article, match("骑手一。"), match("骑手二。"), match("骑手三。"), match("骑手四。"));
        assertThat(Words.plain(List.of(wordy))).contains("  骑手一。\n  骑手二。\n  骑手三。\n2026");
        assertThat(Words.plain(List.of(wordy, article(article, match("参保。"))))).contains("  骑手一。\n  参保。\n  骑手二。\n2026");
        Alert[] many = new Alert[5];
        for (int rule = 0; rule < many.length; rule++) many[rule] = article(article, match("第" + rule + "条。"));
        assertThat(Words.plain(List.of(many))).contains("  第0条。\n", "  第4条。\n");
    }

    private static Alert.Match match(String excerpt) {
        return new Alert.Match("body", 0, 2, "骑手", excerpt);
    }

    @Test
    void a_file_of_a_watched_folder_is_named_and_is_no_link() {
        var file = new Alert.Subject(
                "p-1", ArticleKind.PAGE, "招聘公告", "file:///notices/%E5%85%AC%E5%91%8A.html", null, null, null, null);
        assertThat(Words.markdown(List.of(article(file)))).isEqualTo("**骑手参保**\n\n招聘公告\n\n位置：notices/公告.html");
    }

    private static Alert article(Alert.Subject article, Alert.Match... matches) {
        Alert usual = Alerts.about("");
        return new Alert("a-1", usual.rule(), article, List.of(matches), false, null, usual.raisedAt());
    }

    @Test
    void a_headline_names_the_article_when_there_is_one_and_counts_them_when_there_are_more() {
        var one = Alerts.about("外卖骑手可自愿参保");
        assertThat(Words.headline(List.of(one))).isEqualTo("骑手参保：甘肃兰州 | 外卖骑手可自愿参保");
        assertThat(Words.headline(List.of(one, Alerts.about("另一篇")))).isEqualTo("骑手参保（2 条）");
    }

    @Test
    void marks_within_a_title_do_not_break_a_message() {
        assertThat(Words.markdown(List.of(Alerts.about("[图解] *参保* <办法>"))))
                .contains("[甘肃兰州 | ［图解］ ＊参保＊ ＜办法＞](https://news.example/14)");
    }

    @Test
    void names_and_titles_of_any_length_fit_into_the_smallest_message() {
        Alert usual = Alerts.about("参保".repeat(5000));
        Rule rule = new Rule("long", "规则".repeat(5000), "参保", List.of());
        Alert alert = new Alert(usual.id(), rule, usual.article(), usual.matches(), false, null, usual.raisedAt());
        String words = Words.markdown(List.of(alert));
        assertThat(words.getBytes(StandardCharsets.UTF_8).length).isLessThan(Robot.WECOM.limit);
        assertThat(words).startsWith("**" + "规则".repeat(49) + "规…**").contains("参保…](");
    }

    @Test
    void an_article_with_nothing_but_a_title_is_told_by_that() {
        assertThat(Words.markdown(List.of(bare(null)))).isEqualTo("**骑手参保**\n\n骑手 参保");
        assertThat(Words.plain(List.of(bare(null)))).isEqualTo("骑手参保\n骑手 参保");
    }

    @Test
    void an_address_of_absurd_length_is_left_out() {
        String address = "https://news.example/" + "a".repeat(579);
        assertThat(Words.plain(List.of(bare(address)))).endsWith(address);
        assertThat(Words.plain(List.of(bare(address + "a")))).doesNotContain("https");
    }

    private static Alert bare(@Nullable String url) {
        Alert usual = Alerts.about("参保");
        var article = new Alert.Subject("i", ArticleKind.PAGE, "骑手\n参保", url, "", null, " ", null);
        return new Alert(usual.id(), usual.rule(), article, List.of(), false, null, usual.raisedAt());
    }
}
