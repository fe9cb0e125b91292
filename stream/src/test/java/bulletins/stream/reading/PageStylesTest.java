package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of many kinds, each cut down to what makes the kind hard. */
class PageStylesTest {
    private static final String TITLE = "示例市出台措施稳定就业岗位";
    private static final String FIRST = "示例市近日出台新一轮稳就业措施，重点支持中小微企业吸纳高校毕业生就业，全年预计支出补贴资金一亿元。";
    private static final String SECOND = "对招用登记失业半年以上人员并签订一年以上劳动合同的企业，给予每人一千元补贴，申请截至年底，过期不再受理。";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String BODY = FIRST + "\n" + SECOND;

    @Test
    void text_that_scripts_would_show_is_read_where_nothing_else_is() {
        assertThat(body("<h1>" + TITLE + "</h1><div style='visibility: hidden; opacity: 0'>" + TEXT + "</div>"))
                .isEqualTo(BODY);
        assertThat(body("<h1>" + TITLE + "</h1><div style='display:none'>示例人社<p>发布人社政策</p></div><div hidden>" + TEXT
                        + "</div>"))
                .isEqualTo(BODY);
        assertThat(body("<h1>" + TITLE + "</h1><div class=hidden>" + TEXT + "</div>"))
                .isEqualTo(BODY);
        assertThat(body("<h1>" + TITLE + "</h1><div class='hidden md:block'>" + TEXT + "</div><div hidden>" + TEXT
                        + "</div>"))
                .isEqualTo(BODY);
        assertThat(body("<div>正在加载</div><noscript>" + TEXT + "</noscript>")).isEqualTo(BODY);
        assertThat(body("<textarea>" + TEXT.replace("<", "&lt;") + "</textarea>"))
                .isEqualTo(BODY);
        assertThat(body("<script type='application/ld+json'>{\"headline\":\"" + TITLE + "\",\"articleBody\":\""
                        + BODY.replace("\n", "\\n") + "\"}</script><div id=app></div>"))
                .isEqualTo(BODY);
    }

    @Test
    void a_title_broken_into_lines_is_not_of_the_text() {
        assertThat(body("<div>" + TITLE + "</div><p>示例市出台措施<br>稳定就业岗位</p><p>示政发〔2021〕7号</p>" + TEXT))
                .isEqualTo("示政发〔2021〕7号\n" + BODY);
    }

    @Test
    void a_title_broken_into_three_lines_may_share_its_block_with_who_passed_it() {
        String title = "示例市人民代表大会常务委员会关于批准发行专项债券及调整年末限额的决议";
        String passed = "（2021年8月10日示例市人民代表大会常务委员会通过）";
        String page = "<html><head><title>" + title
                + "__示例政府网</title></head><body><div><p align=center><b>示例市人民代表大会常务委员会<br>关于批准发行专项债券及<br>调整年末限额的决议</b><br>"
                + passed + "</p>" + TEXT + "</div></body></html>";
        assertThat(Pages.article(page).title()).isEqualTo(title);
        assertThat(Pages.article(page).body()).isEqualTo(passed + "\n" + BODY);
    }

    @Test
    void an_editors_line_ends_the_text_also_where_what_follows_is_written_alike() {
        String teaser = "<div><p><b>专题</b>" + SECOND.replace("企业", "读者") + "<a href='/1'>详细</a></p></div>";
        assertThat(body("<div><div><h1>" + TITLE + "</h1>" + TEXT + TEXT
                        + "<div>（责编：示例）</div></div><div><h2>推荐阅读</h2></div>" + teaser + teaser + "</div>"))
                .isEqualTo(BODY + "\n" + BODY);
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + "<p>示例支部、药剂科供稿　摄影/张示例　编辑/示例</p>"))
                .isEqualTo(BODY);
    }

    @Test
    void an_editors_line_ends_the_text() {
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + "<p>文章录入：示例　　责任编辑：示例</p><p>" + FIRST.replace("近日", "去年")
                        + "</p>"))
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"style='display:none'", "hidden", "class='hidden'", "class='copy hidden'"})
    void hidden_text_beside_text_that_is_shown_stays_hidden(String how) {
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + "<p " + how + ">" + SECOND.replace("一千", "九千")
                        + "</p><template>" + TEXT + "</template>"))
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"width:0;height:0;overflow:hidden", "position:absolute; left:-9999px", "text-indent: -999em"})
    void text_without_room_or_far_beside_the_page_is_hidden(String style) {
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + "<p style='" + style + "'>" + SECOND.replace("一千", "九千")
                        + "</p>"))
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"height:0;padding-bottom:56%;overflow:hidden", "margin-left:-9999px", "top:-10px;height:100px"})
    void text_that_is_only_moved_is_shown(String style) {
        assertThat(body("<h1>" + TITLE + "</h1><div style='" + style + "'>" + TEXT + "</div>"))
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"刷新 重试 诊断", "00:00 / 00:00", "字幕 倍速 清晰度", "视频下载：示例.mp4", "附件下载", "订阅", "您的浏览器版本过低，请升级"})
    void what_players_and_buttons_say_is_no_text(String said) {
        assertThat(body("<h1>" + TITLE + "</h1><div><p>" + said + "</p>" + TEXT + "<p>" + said + "</p></div>"))
                .isEqualTo(BODY);
    }

    @Test
    void who_wrote_the_text_and_where_its_pictures_are_from_stand_around_it() {
        assertThat(body("<h1>" + TITLE + "</h1><div><p>执笔/示例姐、示一刀</p>" + TEXT + "<p>图片均来自网络</p></div>"))
                .isEqualTo(BODY);
        assertThat(body("<h1>" + TITLE + "</h1><div><p>昨天</p>" + TEXT + "</div>"))
                .isEqualTo(BODY);
        assertThat(body("<h1>" + TITLE + "</h1><div><p>《示例镜》作者 张示例</p>" + TEXT + "</div>"))
                .isEqualTo(BODY);
    }

    @Test
    void what_a_site_asks_of_its_visitors_is_left_out_however_long() {
        String asked = ("<p>" + SECOND.replace("企业", "伙伴") + "</p>").repeat(9);
        assertThat(body("<div id='cookie-banner'>" + asked + "</div><h1>" + TITLE + "</h1>" + TEXT))
                .isEqualTo(BODY);
        assertThat(body("<div role='alertdialog'>" + asked + "</div><h1>" + TITLE + "</h1>" + TEXT))
                .isEqualTo(BODY);
    }

    @Test
    void comments_longer_than_the_article_are_left_out() {
        String named = IntStream.range(0, 9)
                .mapToObj(i -> "<div class='comment-item'><p>第" + i + "位网友：" + SECOND + "</p></div>")
                .collect(Collectors.joining());
        assertThat(body("<h1>" + TITLE + "</h1><div>" + TEXT + "</div><div class='comment-list'>" + named + "</div>"))
                .isEqualTo(BODY);
        String headed = IntStream.range(0, 5)
                .mapToObj(i -> "<p>第" + i + "位说：" + SECOND + "</p>")
                .collect(Collectors.joining());
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + "<h3>网友评论</h3>" + headed))
                .isEqualTo(BODY);
    }

    @Test
    void a_press_conference_keeps_its_questions() {
        assertThat(body("<h1>" + TITLE
                        + "</h1><p>2021-08-16 来源：新闻办</p><p><b>主持人：</b>各位记者，大家上午好！</p><p><b>记者：</b>请问就业形势怎么样？</p><p><b>发言人：</b>"
                        + FIRST + "</p><p><b>记者：</b>有什么新政策？</p><p><b>发言人：</b>" + SECOND + "</p>"))
                .hasLineCount(5)
                .startsWith("主持人：各位记者，大家上午好！\n记者：请问就业形势怎么样？");
    }

    @Test
    void an_end_of_links_and_teasers_goes_as_a_whole() {
        String teasers = IntStream.range(0, 6)
                .mapToObj(
                        i -> "<div><a href='/" + i + "'>示例企业获得补贴名单公布之" + i + "</a></div><div>名单第" + i + "批，今日公布。</div>")
                .collect(Collectors.joining());
        assertThat(body("<h1>" + TITLE + "</h1><div>" + TEXT + "<div>看看别的</div>" + teasers + "</div>"))
                .isEqualTo(BODY);
    }

    @Test
    void short_sentences_make_an_essay() {
        String lines = "夜里下了一场雨。|我醒来的时候，天还是黑的。|父亲已经起床了。|“醒了？”他问。|“醒了。”我说。|他没有再说话。|火光照着他的脸。|那一年我五岁。";
        assertThat(body("<h1>父亲</h1><div>"
                        + IntStream.range(0, 2)
                                .mapToObj(i -> "<p>" + lines.replace("|", "</p><p>") + "</p>")
                                .collect(Collectors.joining())
                        + "</div>"))
                .hasLineCount(16);
    }

    @Test
    void a_regulation_is_not_over_where_it_forbids() {
        String rule = "<p>未经许可不得从事前款规定的职业介绍活动。</p>";
        assertThat(body("<h1>" + TITLE + "</h1>" + TEXT + rule + "<p>本平台将于九月一日起运行。</p><p>" + FIRST.replace("近日", "今年")
                        + "</p>"))
                .hasLineCount(5);
    }

    @Test
    void a_quote_to_an_agency_is_no_picture_credit() {
        String page =
                "<article><p>Employers added more workers than expected last month, according to figures released on Friday.</p><p>“It was chaos,” one trader told Reuters.</p><p>Photo: Example/AFP</p><p>Analysts warned that the recovery remained fragile, and that wages were not keeping up.</p></article>";
        assertThat(body(page)).hasLineCount(3).contains("one trader told Reuters.");
    }

    private static String body(String body) {
        return Pages.article("<html><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>")
                .body();
    }
}
