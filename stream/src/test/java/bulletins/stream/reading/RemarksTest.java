package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksTest {
    private static final String HEAD = "<div class='k1'>2021-08-16 10:20 来源：示例日报</div>";
    private static final String TEXT = "<div class='k2'><p>市里的第一家零工市场周一开张，为务工人员免费登记求职、推荐岗位，当天有三百多人进场，其中一半当场谈成了活计。</p>"
            + "<p>市场还将在月底前公布各区的服务网点，并延长服务时间，方便务工人员就近求职，周末照常开放。</p></div>";
    private static final String OPINION = "我们这边早该有这样的地方了，去年冬天在桥头站了一个月，天天等活，冻得手脚都裂了，还常常被人赶来赶去，最后也没挣到几个钱。";
    private static final List<String> NAMES = List.of("北山樵夫", "小满", "跑堂的老赵", "南城木匠", "river88", "一碗凉面", "拾荒者", "晚风");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='k4'><a href='/u/%2$d'>%1$s</a> <i>2021-08-%2$d 11:05</i><p>%3$s</p></div>",
                "<li><p>%1$s 08-%2$d 11:05</p><p>%3$s</p></li>",
                "<dl><dt>%2$d楼 %1$s 发表于 2021-08-%2$d 11:05</dt><dd>%3$s</dd></dl>",
                "<div class='k4'><p>%3$s</p><a href='#'>回复</a></div>",
                "<div class='k4'><b>%1$s</b><p>%3$s</p><p>顶[%2$d] 踩[0]</p></div>",
                "<div class='k4'><b>%1$s</b><p>%3$s</p><p>%2$d小时前 · 广西 回复</p></div>",
                "<div class='k4'><div>%1$s</div><div>%2$d hours ago</div><p>%3$s</p><a href='#'>Like</a> <a href='#'>Reply</a></div>",
            })
    void what_readers_say_below_an_article_is_no_text_though_it_is_longer_and_no_name_tells_it(String remark) {
        assertThat(lines(HEAD + TEXT + "<div class='k3'>" + thread(remark, 8) + "</div>"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("周末照常开放。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 Comments", "One response", "2条评论", "Readers’ comments"})
    void a_heading_that_counts_remarks_is_over_them(String heading) {
        assertThat(lines(HEAD + TEXT + "<h3>" + heading + "</h3>" + thread("<div>%1$s：%3$s</div>", 2)))
                .hasSize(2);
    }

    @Test
    void the_explanation_says_that_readers_speak_there() {
        String remarks = thread("<div class='k4'><p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p></div>", 8);
        byte[] page = ("<h1>零工市场开张</h1>" + HEAD + TEXT + "<div>" + remarks + "</div>").getBytes(StandardCharsets.UTF_8);
        assertThat(new PageReader(false)
                        .explain(Pages.raw("https://a.example/1.html", page, "text/html; charset=utf-8")))
                .filteredOn(line -> line.contains(OPINION.substring(0, 40)))
                .hasSize(8)
                .allMatch(line -> line.startsWith("- ") && line.endsWith("[readers speak]"));
    }

    @Test
    void the_days_of_remarks_below_a_heading_are_not_that_of_the_article() {
        String remarks = thread("<div class='k4'><p>%1$s 2020-05-%2$d 11:05</p><p>%3$s</p></div>", 8);
        assertThat(Pages.facts("<h1>零工市场开张</h1>" + TEXT + "<h3>网友评论</h3><div>" + remarks + "</div>")
                        .publishedAt())
                .isNull();
    }

    @Test
    void an_interview_in_which_few_speak_in_turn_is_text() {
        String talk = IntStream.range(10, 26)
                .mapToObj(i -> "<div class='k4'><p>%s 2021-08-16 10:%d</p><p>%s</p></div>"
                        .formatted(i % 2 == 0 ? "主持人" : "李示例", i, OPINION))
                .collect(Collectors.joining());
        assertThat(lines(HEAD + TEXT + "<div class='k3'>" + talk + "</div>")).hasSizeGreaterThan(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>来信人：%1$s　2021-08-%2$d 11:05</p><p>%3$s</p><p>回复</p>",
                "<p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p><p>示例区人社局 2021-08-%2$d 15:05 回复</p>",
                "<p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p><p>回复单位：示例区人社局 2021-08-%2$d 15:05</p>",
                "<p>网民%1$s [2021-08-%2$d 11:05]</p><p>%3$s</p><p>【官方回复】2021-08-%2$d 15:05</p>",
                "<p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p><p>采纳情况：已采纳。</p>",
            })
    void questions_to_an_office_with_their_answers_are_text(String question) {
        String letter = "<div class='k4'>" + question + "<p>您好，来信收悉，零工市场周末照常开放。</p></div>";
        assertThat(lines(HEAD + TEXT + "<div class='k3'>" + thread(letter, 8) + "</div>"))
                .hasSizeGreaterThan(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='k4'><p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p></div>",
                "<div class='k4'><p>示例派出所%1$s 2021年8月%2$d日 21:15</p><p>%3$s</p></div>",
                "<blockquote><b>8月%2$d日 03:15 %1$s</b><p>%3$s</p></blockquote>",
            })
    void letters_opinions_and_reports_in_the_block_of_the_paragraphs_above_them_are_text(String entry) {
        assertThat(lines(HEAD + TEXT.replace("</div>", thread(entry, 8) + "</div>")))
                .hasSizeGreaterThan(9);
    }

    @Test
    void a_thread_of_a_forum_without_an_article_above_is_text() {
        String post =
                "<div class='k4'><p>%1$s 2021-08-%2$d 11:05</p><p>%3$s</p><p><a href='#'>回复</a> <a href='#'>举报</a></p></div>";
        assertThat(lines("<div class='k3'>" + thread(post, 8) + "</div>")).hasSizeGreaterThan(7);
    }

    @Test
    void the_entries_of_a_live_report_with_their_times_are_text() {
        String entry =
                "<div class='k4'><p>2021-08-16 10:%2$d</p><h3>%1$s</h3><p>%3$s</p><p><a href='#'>分享</a></p></div>";
        assertThat(lines(HEAD + TEXT + "<div class='k3'>" + thread(entry, 8) + "</div>"))
                .hasSizeGreaterThan(9);
    }

    @Test
    void messages_that_an_article_quotes_among_its_paragraphs_are_text() {
        String quoted = "<p>" + OPINION + "</p><p>不少人在网上留言，说这样的地方应该再多几家，离家近一些，时间也要再长一些。</p>"
                + "<blockquote><p>%3$s</p>%1$s, 2021-08-%2$d 11:05</blockquote>";
        assertThat(lines(HEAD + TEXT + "<div class='k3'>" + thread(quoted, 4) + "</div>"))
                .hasSizeGreaterThan(9);
    }

    /** @param remark with the places of a name, a number of two digits and words */
    private static String thread(String remark, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> remark.formatted(NAMES.get(i), 10 + i, OPINION.substring(0, 40 + i) + "。"))
                .collect(Collectors.joining());
    }

    private static List<String> lines(String inside) {
        return Pages.story("零工市场开张", "", inside);
    }
}
