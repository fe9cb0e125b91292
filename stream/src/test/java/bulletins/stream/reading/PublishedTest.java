package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When pages say that they were published; they are fetched on 20 August 2021 at 10:00. */
class PublishedTest {
    private static final String URL = "https://a.example/art/42.html";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            08-16 10:20 ~ 2021-08-16T10:20+08:00
            8月16日 10:20 示例网 ~ 2021-08-16T10:20+08:00
            12-30 08:00 ~ 2020-12-30T08:00+08:00
            发表时间：21-08-16　来源：示例局　阅读：321次 ~ 2021-08-16T00:00+08:00
            發布日期：110-08-16 ~ 2021-08-16T00:00+08:00
            <i>最後更新日期：110-08-19</i></div><div><i>發布日期：110-08-16</i> ~ 2021-08-16T00:00+08:00
            最新推荐文章于 2021-08-19 09:41:19 发布 于 2021-08-16 10:20:00 首次发布 ~ 2021-08-16T10:20+08:00
            21年8月16日 10:20 ~ 2021-08-16T10:20+08:00
            Published 16/08/21 | 10:12 | by Newsroom ~ 2021-08-16T10:12+08:00
            Monday, 8/16/21 9:02 ~ 2021-08-16T09:02+08:00
            Posted 16-Aug-21 in Island ~ 2021-08-16T00:00+08:00
            16.08.21 | Island ~ 2021-08-16T00:00+08:00
            08.16.21 ~ 2021-08-16T00:00+08:00
            Posted Aug 16 by Newsroom ~ 2021-08-16T00:00+08:00
            Council to vote on Aug 16 ~ null
            示例字第110-08-16號 ~ null
            Island | 16 August ~ 2021-08-16T00:00+08:00
            16 August, 10:20 ~ 2021-08-16T10:20+08:00
            报名时间：2021-08-18 10:00至2021-08-19</p><p>发布于 2021-08-16 ~ 2021-08-16T00:00+08:00
            Published 3/4/21 | by Newsroom ~ null
            昨天 10:20 ~ 2021-08-19T10:20+08:00
            二〇二一年八月十六日　来源：示例局 ~ 2021-08-16T00:00+08:00
            示例网 3小时前 ~ 2021-08-20T07:00+08:00
            Published 2 days ago ~ 2021-08-18T10:00+08:00
            日期：2021-08-16　　作者：　　来源：示例局　　访问量：45 ~ 2021-08-16T00:00+08:00
            <span>成文日期：2021-08-10</span> <span>发布日期：2021-08-16</span> ~ 2021-08-16T00:00+08:00
            <table><tr><td>发文日期：</td><td>2021-08-10</td></tr><tr><td>公开日期：</td><td>2021-08-16</td></tr></table> ~ 2021-08-16T00:00+08:00
            <b>发布日期</b><p>2021-08-16</p><b>更新日期</b><p>2021-08-18 09:00</p> ~ 2021-08-16T00:00+08:00
            By Jane Roe and Joan Moss, Example Daily | Posted: Mon 6:12 PM, Aug 16, 2021 | Updated: Tue 9:00 AM, Aug 17, 2021 ~ 2021-08-16T18:12+08:00
            Published 6:45 a.m. ET Aug. 16, 2021 | Updated 9:12 a.m. ET Aug. 17, 2021 ~ 2021-08-16T06:45-04:00
            <i>发布时间：08-16</i><i>10:20</i><i>优质作者</i> ~ 2021-08-16T10:20+08:00
            <i>2021-08-16</i><i>10:20</i> ~ 2021-08-16T10:20+08:00
            Aug. 16, 2021, 10:20 a.m. ET ~ 2021-08-16T10:20-04:00
            <a href='/2021/08/16/'>16 Aug 2021 at 10:20 ET</a> ~ 2021-08-16T10:20-04:00
            <time datetime='2021-08-16T10:20:00+08:00'>Monday</time> ~ 2021-08-16T10:20+08:00
            2021-08-16 10:20 <time datetime='2021-08-19T09:00:00+08:00'>Thursday</time> ~ 2021-08-16T10:20+08:00
            """)
    void the_strip_under_the_title_tells(String strip, String at) {
        assertThat(published(URL, strip, "")).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"article:published_time", "dcterms.issued", "firstPublishedTime", "og:pubdate", "publish-date", "ptime"
    })
    void a_meta_named_for_publication_tells(String name) {
        String meta = "<meta name='last-modified-time' content='2021-08-18'><meta name='%s' content='2021-08-16'>"
                .formatted(name);
        assertThat(published(URL, "", meta)).startsWith("2021-08-16");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-15T20:20:00Z, 2021-08-16T04:20+08:00", "2021-08-15T02:20:00Z, 2021-08-15T02:20Z"})
    void the_day_that_readers_see_counts_where_it_is_that_of_the_declared_moment(String declared, String at) {
        assertThat(published(URL, "发布于 2021-08-16 04:20", "<meta itemprop=datePublished content=" + declared + ">"))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"August 15 2021 08:08 pm, 2021-08-15", "August 15 2021 07:08 am, 2021-08-16"})
    void a_declared_day_without_an_hour_gives_way_to_the_evening_before(String shown, String day) {
        assertThat(published(URL, shown, "<meta name='sailthru.date' content='2021-08-16'>"))
                .startsWith(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-16T05:30:00Z, 2021-08-15",
        "2021-08-15T17:20:00Z, 2021-08-15",
        "2021-08-18T05:30:00Z, 2021-08-18"
    })
    void a_day_without_an_hour_counts_where_it_is_that_of_the_declared_moment_somewhere(String declared, String day) {
        String meta = "<meta property='article:published_time' content='" + declared + "'>";
        assertThat(published(URL, "August 15, 2021", meta)).startsWith(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [{"@type":"WebPage","datePublished":"2019-01-02T00:00:00Z"},{"@type":"NewsArticle","datePublished":"2021-08-16T10:20:00Z"}]
            [{"@type":"WebPage","datePublished":"2019-01-02T00:00:00Z"}]</script><script type='application/ld+json'>{"@type":["Report","Article"],"headline":"x","datePublished":"2021-08-16T10:20:00Z"}
            """)
    void linked_data_of_the_article_goes_before_that_of_its_page(String data) {
        assertThat(published(URL, "", "<script type='application/ld+json'>" + data + "</script>"))
                .isEqualTo("2021-08-16T10:20Z");
    }

    @Test
    void the_time_named_for_publication_goes_before_that_of_the_update_beside_it() {
        String times =
                "Posted on <a href='/7'><time class='updated' datetime='2021-08-18T09:00:00Z'>August 18, 2021</time>"
                        + "<time class='entry-date published' datetime='2021-08-16T10:20:00Z'>August 16, 2021</time></a> by Jane Roe";
        assertThat(published(URL, times, "")).isEqualTo("2021-08-16T10:20Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <b>16</b><i>2021/08</i><p>来源：管委会</p>
            <b>16</b><p>2021-08</p><p>来源：管委会</p>
            <p>16</p><p>2021年08月</p>
            <p><b>08-16</b></p><p>2021</p>
            <b>08/16</b><i>2021</i>
            <b>2021</b><i>08-16</i>
            <b>16</b><i>Aug 2021</i>
            <b>16</b><b>Aug</b><b>2021</b>
            <b>Aug</b><b>16</b><b>2021</b>
            """)
    void a_day_whose_parts_stand_in_a_box_of_their_own_is_one(String box) {
        assertThat(published(URL, box, "")).startsWith("2021-08-16");
    }

    @Test
    void the_page_tells_the_hour_of_a_declared_day() {
        assertThat(published(URL, "2021 08/16 10:20:15", "<meta name='publishdate' content='2021-08-16'>"))
                .isEqualTo("2021-08-16T10:20:15+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/zw/202108/t20210816_3765.html, 2021-08-16",
        "https://a.example/art/2021/8/16/art_57_123.html, 2021-08-16",
        "https://a.example/202108/16/42.html, 2021-08-16",
        "https://a.example/21/0816/12/ABC.html, 2021-08-16",
        "https://a.example/2021/aug/16/jobs, 2021-08-16",
        "https://a.example/news/jobs-08-16-2021, 2021-08-16",
        "https://a.example/news/2108/16/331.html, 2021-08-16",
        "https://a.example/a/20210816102015_331.html, 2021-08-16",
        "https://a.example/2021/politics/08/16/jobs, 2021-08-16"
    })
    void the_url_tells_where_the_page_does_not(String url, String day) {
        assertThat(published(url, "", "")).startsWith(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <script>var ct = "1629080420", svr_time = "1629090000";</script> ~ 2021-08-16T10:20:20+08:00
            <script>window.DATA = {"id":7,"publishTime":1629080420000}</script> ~ 2021-08-16T10:20:20+08:00
            <script>window.DATA = {"pubtime":"2021-08-16 10:20:20"}</script> ~ 2021-08-16T10:20:20+08:00
            <script>var allData = {"docData":{"newsTime":"2021-08-16 10:20:20"}};</script> ~ 2021-08-16T10:20:20+08:00
            <script>window.DATA = {"article":{"ctime":1629080420}}</script> ~ 2021-08-16T10:20:20+08:00
            <textarea class="article-time">1629080420000</textarea> ~ 2021-08-16T10:20:20+08:00
            <input type="hidden" name="pubDate" value="2021-08-16 10:20:20"> ~ 2021-08-16T10:20:20+08:00
            """)
    void scripts_and_the_fields_that_they_read_tell_where_nothing_else_does(String script, String at) {
        assertThat(published(URL, "", script)).isEqualTo(at);
    }

    @Test
    void a_date_of_readers_or_of_other_articles_is_not_the_articles() {
        String others =
                "<div class='comments'><p>路人 2021-08-19 09:12</p></div><div class='related'><p>示例新闻 2021-08-18 10:00</p></div>"
                        + "<p><a href='/7'>示例市暑期见习岗位上线</a> 2021-08-19 来源：示例网</p>";
        assertThat(published(URL, "", others)).isEqualTo("null");
        assertThat(published(URL, "2021年8月16日 | 分类：随笔 | 标签：零工 | 3条评论", others)).startsWith("2021-08-16");
    }

    @Test
    void running_text_gives_no_date() {
        assertThat(published(URL, "", "<p>8月15日 10:20，示例市召开会议，部署稳就业工作，要求各单位抓紧落实，按期报送，不得拖延。</p>"))
                .isEqualTo("null");
    }

    private static String published(String url, String strip, String end) {
        return String.valueOf(
                Pages.facts(Pages.article(url, """
                <html><head><title>示例市出台十条措施稳定就业岗位_示例门户</title></head><body>
                <h1>示例市出台十条措施稳定就业岗位</h1><div>%s</div>
                <div><p>记者从示例市人社局获悉，该市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业三千余家。</p>
                <p>措施提出，对招用应届高校毕业生的企业给予一次性补贴，对开展以工代训的企业按人数发放培训补贴，全年预计支出两亿元。</p></div>
                %s</body></html>""".formatted(strip, end))).publishedAt());
    }
}
