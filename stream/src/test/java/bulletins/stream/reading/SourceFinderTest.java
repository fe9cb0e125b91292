package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2021年08月16日 10:20 来源：示例日报 作者：张示例 【字号 大 中 小】 ~ 示例日报
            2021-08-16 10:20&nbsp;&nbsp;来源：<a href="/x">示例网</a><a href="/w">微博</a><span>打印</span> ~ 示例网
            2021-08-16　来源：<a>示例网</a>-<a>示例日报</a> ~ 示例网-示例日报
            2021-08-16　来源：<a>示例网-《示例日报》</a> ~ 示例网-《示例日报》
            <span>2021-08-16 10:20</span><span>稿源：《示例晚报》</span><span>编辑：王示例</span> ~ 示例晚报
            <span>2021/08/16</span><b>|</b><span>转自：示例新闻客户端</span> ~ 示例新闻客户端
            信息来源： 示例省就业服务局 | 浏览次数：123 ~ 示例省就业服务局
            Source: Example Daily News | 2021-08-16 ~ Example Daily News
            <i>2021年08月16日 10:20</i> <i><a href="/s">示例财经</a></i> <i>我有话说</i> ~ 示例财经
            <i>示例在线</i><i>2021.08.16 10:20</i><i>评论(3)</i> ~ 示例在线
            2021年08月16日10:20<span>示例科技</span><span>[微博]</span><span>张示例</span>我要评论(0) ~ 示例科技
            <i>示例网</i><i>08-16 10:20</i> ~ 示例网
            信息来源：</div><div>示例市人社局</div><div>2021-08-16 ~ 示例市人社局
            2021-08-16 10:20</div><div>示例時報</div><div>【張示例／示例市報導】 ~ 示例時報
            2021-08-16</div><div>生活快報</div><div>示例通訊社／張示例 ~ 示例通訊社
            ２０２１年８月１６日　　示例市人社局 ~ 示例市人社局
            [ 发布日期 ] 2021-08-16　[ 信息来源 ] 示例市总工会　[ 浏览次数 ] 12 ~ 示例市总工会
            Updated: Aug 16, 2021 10:20 <i>Example News Agency</i> ~ Example News Agency
            <i>发布者：就业处</i> <i>发布时间：2021-08-16</i> ~ 就业处
            <ul><li>發布單位：示例發展署</li><li>發布日期：110-08-16</li></ul> ~ 示例發展署
            <table><tr><td>发文机关：</td><td>示例市人社局</td></tr><tr><td>发文字号：</td><td>示人社发〔2021〕4号</td></tr></table> ~ 示例市人社局
            <table><tr><th>发文单位</th><td>示例市人社局</td><th>发布日期</th><td>2021-08-16</td></tr></table> ~ 示例市人社局
            <table><tr><td>【发布机构】</td><td>示例市人社局</td><td>【发布日期】</td><td>2021-08-16</td></tr></table> ~ 示例市人社局
            2021-08-16　作者：　供稿单位：示例街道办事处 ~ 示例街道办事处
            来自：示例日报 2021-08-16 ~ 示例日报
            原载：《示例日报》 2021-08-16 ~ 示例日报
            2021-08-16 10:20 | 来源:示例网 | 查看: 12次 ~ 示例网
            作者：张示例 | 来源：示例日报（2021年8月16日） ~ 示例日报
            媒体来源：示例日报 2021-08-16 ~ 示例日报
            来源：示例日报2021-08-16 ~ 示例日报
            来源：示例日报作者：张示例时间：2021-08-16 ~ 示例日报
            来源：示例日报客户端 &nbsp; 发布时间：2021-08-16 ~ 示例日报客户端
            来源 : 示例日报 日期 : 2021-08-16 ~ 示例日报
            <i>2021-08-16</i><i>示例市总工会</i><i>人气：12</i> ~ 示例市总工会
            By Jane Roe, Example Daily | Updated: 2021-08-16 10:20 ~ Example Daily
            JANE ROE in Island | Example Daily | Updated: 2021-08-16 10:20 ~ Example Daily
            2021-08-16 10:20:20 Source: Example Daily Editor: Roe ~ Example Daily
            发布：示例市就业局　日期：2021-08-16　点击：301 ~ 示例市就业局
            2021-08-16</div><div>（示例通訊社記者張示例台北16日電） ~ 示例通訊社
            2021-08-16</div><div>(示例社示例市16日電) ~ 示例社
            <a>金融市场</a><i class="a_source">示例</i><i>2021-08-16 10:20</i> ~ 示例
            <i>2021-08-16</i> <i>·</i> <i>示例城市报道</i> ~ 示例城市报道
            <i>2021-08-16 10:20</i> <i>21示例经济报道</i> <i>张示例</i> ~ 21示例经济报道
            21示例网 <i>张示例</i> 2021-08-16 10:20 评论 3 条 ~ 21示例网
            <table><tr><td>文号：</td><td>示人社发〔2021〕4号</td></tr><tr><td>来　　源：</td><td>示例网</td></tr></table> ~ 示例网
            """)
    void the_strip_under_the_title_names_the_source(String strip, String source) {
        assertThat(Pages.facts(page("", strip, "")).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2021-08-16 10:20 来源： 作者： 手机版
            2021-08-16 10:20 我来说两句(0) 字号：大 中 小
            2021-08-16 10:20 星期一 打印 收藏
            2021年08月16日 10:20 张示例
            2021年08月16日 10:20 张示例报道
            <i>2021-08-16 10:20</i> <i>示例姐</i> <i>示一刀</i> <i>示例飞刀</i>
            2021年08月16日 10:20 本站综合报道
            供稿：张示例 2021-08-16
            时间:2021-08-16 来源:未知 作者:张示例
            发布：2021-08-16 10:20 点击：301
            发布：张示例 2021-08-16
            2021-08-16</div><div>（示例协会会员16日参观）
            128人阅读 位置：<a href="/">主页</a> > <a href="/w">就业新闻</a> > 正文 | 时间：2021-08-16
            更新时间 2021年08月16日 10:20
            <table><tr><th>来信时间</th><td>2021-08-16 10:20</td><th>信件类别</th><td>咨询</td></tr><tr><th>编号</th><td>12</td><th>状态</th><td>已办结</td></tr></table>
            Jane Example | Aug. 16, 2021, 3:03 PM | 4,094
            2021-08-16 10:20</div><div><img src="a.jpg"><i class="image-source">示例图库</i>
            2021-08-16</div><div><a href="/i" class="caption">The pier. <i class="source">(Island: Ada Moss)</i></a>
            2021-08-16 | <a href="/world">World News</a>
            2021-08-16</div><div><img src="a.jpg"></div><div>The pier at night (Source: Island Board/Facebook)
            2021-08-16</div><figure><img src="a.jpg"><figcaption>Source: Island Board</figcaption></figure><div>
            """)
    void buttons_people_and_empty_labels_are_no_source(String strip) {
        assertThat(Pages.facts(page("", strip, "")).source()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <meta name="ContentSource" content="示例市人社局"> ~ 示例市人社局
            <meta name="source" content="来源：示例网-就业频道"> ~ 示例网-就业频道
            <meta name="mediaid" content="示例财经"> ~ 示例财经
            """)
    void a_declared_source_counts_when_the_strip_names_none(String meta, String source) {
        assertThat(Pages.facts(page(meta, "2021-08-16", "")).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2021-08-16 10:20 <a>示例财经</a> ~ 示例财经
            2021-08-16 10:20 <a>工作动态</a> ~ 示例市人社局
            """)
    void a_publisher_beside_the_date_goes_before_what_is_declared_and_another_name_after_it(
            String strip, String source) {
        assertThat(Pages.facts(page("<meta name='ContentSource' content='示例市人社局'>", strip, ""))
                        .source())
                .isEqualTo(source);
    }

    @Test
    void who_gave_out_a_document_stands_in_a_table_above_its_title() {
        String table = "<table><tr><td>发布机构：</td><td>示例市人社局</td></tr><tr><td>文号：</td><td>示人社发〔2021〕4号</td></tr>"
                + "<tr><td>公开日期：</td><td>2021-08-16</td></tr><tr><td>有效性：</td><td>有效</td></tr></table>";
        assertThat(Pages.facts(page("", "", "").replace("<h1>", table + "<h1>")).source())
                .isEqualTo("示例市人社局");
    }

    @Test
    void a_name_may_stand_above_a_date_with_a_label_and_two_digits_of_the_year() {
        String account = "<div>示例日报</div><div><span>示例集团官方账号</span><span>发布时间： 21-08-16 09:12</span></div>";
        assertThat(Pages.facts(page("", account, "")).source()).isEqualTo("示例日报");
    }

    @Test
    void buttons_may_stand_between_a_date_and_its_source() {
        String strip = "<b>2021-08-16 10:20</b><div>分享到：<a href='#'>微信</a><a href='#'>微博</a></div><div>示例日报</div>";
        assertThat(Pages.facts(page("", strip, "")).source()).isEqualTo("示例日报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"发布时间：2021-08-16　来源：示例日报　作者：张示例　编辑：李示例　浏览次数：12", "2021-08-16 10:20 示例日报"})
    void an_entry_below_the_text_names_no_source(String strip) {
        String entry = "</p><p><a href='/7'>示例市暑期见习岗位上线</a> 2021-08-19 来源：示例网";
        assertThat(Pages.facts(page("", strip, entry)).source()).isEqualTo("示例日报");
        assertThat(Pages.facts(page("", "", entry)).source()).isNull();
    }

    @Test
    void a_field_that_scripts_read_names_the_source_where_nothing_else_does() {
        String field = "<textarea class='article-source-name'>&lt;a href='/s'>示例日报&lt;/a></textarea>";
        assertThat(Pages.facts(page("", "2021-08-16", field)).source()).isEqualTo("示例日报");
    }

    @Test
    void the_section_that_a_page_declares_is_no_source() {
        String section = "<meta property='article:section' content='Island Post'>";

        assertThat(Pages.facts(page(section, "2021-08-16 | <a href='/island'>Island Post</a>", ""))
                        .source())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='source' content='http://www.example.cn'>",
                "<meta name='mediaid' content='20210816'>"
            })
    void an_address_or_a_number_that_a_page_declares_is_no_source(String meta) {
        assertThat(Pages.facts(page(meta, "2021-08-16", "")).source()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            （来源：示例通讯社） ~ 示例通讯社
            来源丨示例发布 ~ 示例发布
            """)
    void a_label_after_the_text_counts_too(String end, String source) {
        assertThat(Pages.facts(page("", "2021-08-16", end)).source()).isEqualTo(source);
    }

    private static String page(String head, String strip, String end) {
        return """
                <html><head><title>示例市出台十条措施稳定就业岗位_示例门户</title>%s</head><body>
                <h1>示例市出台十条措施稳定就业岗位</h1><div>%s</div>
                <div><p>记者从示例市人社局获悉，该市日前出台稳就业十条措施，资金来源：财政补助和失业保险基金，惠及中小微企业和重点群体。</p>
                <p>措施提出，对招用应届高校毕业生的企业给予一次性补贴，对开展以工代训的企业按人数发放培训补贴，全年预计支出两亿元。</p>
                <p>%s</p></div></body></html>""".formatted(head, strip, end);
    }
}
