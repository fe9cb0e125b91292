package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2021-08-16 来源：示例日报 作者：张示例 ~ 张示例
            2021-08-16·作者｜张示例·来源｜示例评论 ~ 张示例
            来源：示例日报 作者：<a>张 例</a> 字号：大 中 小 ~ 张 例
            作者：实习记者 张示例 ~ 张示例
            文/图 张示例 2021-08-16 10:20 来源：示例网 ~ 张示例
            2021-08-16</div><div>示例時報</div><div>張示例／示例市報導 ~ 張示例
            示例新聞網╱記者張示例／示例市報導 2021-08-16 ~ 張示例
            2021-08-16</div><div>【示例通訊社／張示例】 ~ 張示例
            作者： 记者张示例 ~ 张示例
            2021-08-16</div><div>《示例镜》作者 张示例 ~ 张示例
            2021-08-16</div><div>本报记者 张示例 李例 ~ 张示例 李例
            By: Jane Example | Aug. 16, 2021 ~ Jane Example
            By <a href=/1>Jane Example</a> and <a href=/2>John Sample</a> ~ Jane Example and John Sample
            时间：2021-08-16 作者：示例日报 张示例 ~ 张示例
            本报记者 张示例 通讯员 李例</div><div>2021-08-16 ~ 张示例
            作者：未知　责任编辑：例棒 2021-08-16 ~ 例棒
            <span itemprop=author>Jane Example</span> ~ Jane Example
            <span class=author>张示例</span> 2021-08-16 责任编辑：李例 ~ 张示例
            <span class="meta article-author">张示例</span><span class=author-photo>头像</span> 责任编辑：李例 ~ 张示例
            <b id=js_author_name>张示例</b><b id=js_name>示例发布</b> 编辑：李例 ~ 张示例
            <span itemprop=author>Jane Example<br>jane@example.org</span> ~ Jane Example
            2021-08-16 示例報／ 記者<a href=/7>張示例</a>／示例市即時報導 ~ 張示例
            <span class=author>作者名单</span><span class=author>张示例</span> 责任编辑：李例 ~ 李例
            <span itemprop=author><meta itemprop=name content=张示例>张示例 职业规划师</span> ~ 张示例
            """)
    void the_strip_under_the_title_names_the_author(String strip, String author) {
        assertThat(author("", strip)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({"示例网 财经频道", "100123", "Designed by www.example.com", "https://a.example/author/7", "admin", "管理员", "小编"
    })
    void a_site_a_number_an_address_and_an_administrator_are_no_author(String meta) {
        assertThat(author("<meta name=author content='" + meta + "'>", "2021-08-16"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            示例社北京8月16日电（记者张示例） ~ 张示例
            （示例社記者張示例臺北16日電） ~ 張示例
            示例网8月16日讯（首席记者 张示例 李例 整合） ~ 张示例 李例
            示例网8月16日讯（记者从大会获悉） ~ 陈示例
            【示例时报驻示例国特约记者 张示例】 ~ 张示例
            【示例网报道记者张示例】 ~ 张示例
            """)
    void who_wrote_the_text_that_a_dateline_opens_goes_before_its_editor(String dateline, String author) {
        assertThat(Pages.facts("<h1>示例市出台十条措施稳定就业岗位</h1><p>2021-08-16</p><div><p>" + dateline
                                + "示例市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业三千余家，全年预计支出两亿元。</p></div><p>责编：陈示例</p>")
                        .author())
                .isEqualTo(author);
    }

    @Test
    void a_login_gives_way_to_the_editor_that_the_page_shows() {
        String head = "<meta name=author content=zhangshili>";
        assertThat(author(head, "2021-08-16 责编：李示例")).isEqualTo("李示例");
        assertThat(author(head, "2021-08-16")).isEqualTo("zhangshili");
    }

    @Test
    void the_number_of_an_editor_is_no_author() {
        assertThat(author("", "2021-08-16 责任编辑：HN666")).isNull();
    }

    @Test
    void who_remarks_on_a_text_is_no_author() {
        String remark = "<p>2021-08-16</p><p>" + "示例市的苗木市场上月重新开张，每天有两百多户花农进场交易。".repeat(2)
                + "</p><div><b class=author>张示例</b>说得好。</div>";
        assertThat(author("", remark)).isNull();
    }

    @Test
    void a_button_is_no_author() {
        assertThat(author("", "2021-08-16 来源： 作者： <a href='/m'>手机版</a>")).isNull();
        assertThat(author("", "<div>2021-08-16</div><div>举报/反馈</div>")).isNull();
        assertThat(author("", "发表于 2021-8-16 10:20:30 | 只看该作者 | 倒序浏览")).isNull();
    }

    @Test
    void the_title_is_no_author() {
        assertThat(author("<meta name=author content=示例市出台十条措施稳定就业岗位>", "2021-08-16"))
                .isNull();
    }

    @Test
    void the_name_of_the_site_is_no_author() {
        String head =
                "<meta property='og:site_name' content='Boats &amp; Oars'><meta name='author' content='Boats &amp; Oars'>";
        assertThat(author(head, "By Joe de la Sample")).isEqualTo("Joe de la Sample");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"示例门户, none", "示例频道, none", "示例的博客, 示例", "广场, 示例"})
    void a_portal_that_names_itself_is_no_author_but_a_blogger_is(String site, @Nullable String author) {
        String head = "<meta name='author' content='示例'>";
        assertThat(author(head, "2021-08-16", site)).isEqualTo(author);
    }

    @Test
    void a_link_to_the_author_tells_more_than_a_name_elsewhere() {
        String strip =
                "<a rel='author' href='/moss'>Ada Moss</a></div><div><ul><li>Pears</li><li>by Eve Apple</li></ul>";
        assertThat(author("", strip)).isEqualTo("Ada Moss");
    }

    @Test
    void a_strip_named_after_what_it_tells_is_no_text() {
        String strip = "<div class='rich-meta-list'><span>原创</span><span>小示</span> <a>示例发布</a></div>";
        String text = "示例市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业三千余家。";
        String content = "<p>" + text + "</p><p>" + text + text + "</p>";
        assertThat(Pages.story("示例市出台十条措施", "", "<div class='content'>" + strip + content + "</div>"))
                .containsExactly(text, text + text);
    }

    private static @Nullable String author(String head, String strip) {
        return author(head, strip, "示例门户");
    }

    private static @Nullable String author(String head, String strip, String site) {
        return Pages.facts("""
                <html><head><title>示例市出台十条措施稳定就业岗位_%s</title>%s</head><body>
                <h1>示例市出台十条措施稳定就业岗位</h1><div>%s</div>
                <div><p>示例市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业三千余家，全年预计支出两亿元。</p>
                <p>措施提出，对招用应届高校毕业生的企业给予一次性补贴，对开展以工代训的企业按人数发放培训补贴。</p></div>
                </body></html>""".formatted(site, head, strip)).author();
    }
}
