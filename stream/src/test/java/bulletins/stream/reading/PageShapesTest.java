package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.Link;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageShapesTest {
    private static final String POLICY = """
            <html><head><meta name="ArticleTitle" content="示例省人力资源和社会保障厅关于印发支持灵活就业若干措施的通知"><meta name="PubDate" content="2021-08-16 10:20:00"><meta name="Maketime" content="2015-01-01 00:00:00"><meta name="ContentSource" content="示例省人社厅"><meta name="SiteName" content="示例省人力资源和社会保障厅"><meta name="Author" content="0123"><title>示例省人力资源和社会保障厅 通知公告 示例省人力资源和社会保障厅关于印发支持灵活就业若干措施的通知</title></head><body>
            <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 正文</div>
            <table class="xxgk"><tr><td>索 引 号：</td><td>000014349/2021-00038</td><td>主题分类：</td><td>劳动就业</td></tr><tr><td>发文机关：</td><td>示例省人社厅</td><td>成文日期：</td><td>2021年08月10日</td></tr><tr><td>标　　题：</td><td colspan=3>关于印发支持灵活就业若干措施的通知</td></tr><tr><td>发文字号：</td><td>示人社发〔2021〕38号</td><td>发布日期：</td><td>2021年08月16日</td></tr></table>
            <h1>示例省人力资源和社会保障厅关于印发支持灵活就业若干措施的通知</h1>
            <div class="TRS_Editor"><p align="center">示人社发〔2021〕38号</p>
            <p>各市、县（市、区）人力资源和社会保障局：</p>
            <p>现将《支持灵活就业若干措施》印发给你们，请结合实际认真贯彻落实。</p>
            <p align="right">示例省人力资源和社会保障厅</p><p align="right">2021年8月10日</p>
            <p>（此件公开发布）</p>
            <p align="center"><strong>支持灵活就业若干措施</strong></p>
            <p><strong>一、拓宽灵活就业发展渠道</strong></p>
            <p>（一）鼓励个体经营发展。持续深化商事制度改革，提供便捷高效的咨询、注册服务，引导劳动者以市场为导向，依法自主选择经营范围。</p>
            <p>（二）增加非全日制就业机会。落实财政、金融等针对性扶持政策，推动非全日制劳动者较为集中的保洁绿化、批发零售等行业提质扩容。</p>
            <table border=1><tr><th>项目</th><th>标准</th><th>期限</th></tr><tr><td>社会保险补贴</td><td>不超过实际缴费的三分之二</td><td>三年</td></tr><tr><td>一次性创业补贴</td><td>5000元</td><td>一次</td></tr></table>
            <p>附件：<a href="/files/1.doc">1.申请表.doc</a></p><p><a href="./P020210816.pdf">2.支持灵活就业若干措施.pdf</a></p></div>
            <div class="bdsharebuttonbox">分享到：</div><div>【打印】【关闭】</div><div>相关解读：<a href="/1.html">《支持灵活就业若干措施》政策解读</a></div>
            <div class="footer">主办单位：示例省人力资源和社会保障厅 网站标识码：3200000000</div></body></html>""";

    private static final String NEWS = """
            <html><head><title>Jobs growth beats forecasts as hiring picks up | Example News</title>
            <meta property="og:title" content="Jobs growth beats forecasts as hiring picks up"><meta property="og:site_name" content="Example News">
            <meta name="description" content="Employers added more jobs than expected last month, official figures show.">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Jobs growth beats forecasts as hiring picks up","datePublished":"2021-08-16T10:20:00Z","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"@type":"Organization","name":"Example News"}}]}</script></head>
            <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/b">Business</a></li></ul></nav></header>
            <main><article><h1>Jobs growth beats forecasts as hiring picks up</h1>
            <div class="byline">By <a href="/a">Jane Doe</a></div><time datetime="2021-08-16T10:20:00Z">16 August 2021</time>
            <div class="social-share"><a href="#">Facebook</a><a href="#">Twitter</a></div>
            <figure><img src="x.jpg"><figcaption>Workers at a plant in the north of the country. Photograph: Example/AFP</figcaption></figure>
            <div class="body">
            <div class="paragraph"><p>Employers added more jobs than expected last month, official figures show, as the reopening of the economy pushed firms to hire.</p></div>
            <div class="paragraph"><p>The statistics office said payrolls rose by 98,000, well above the 60,000 that analysts had pencilled in.</p></div>
            <div class="ad"><p>Advertisement</p></div>
            <div class="paragraph"><p>"This is a good day," the minister said. "But there is more to do."</p></div>
            <div class="paragraph"><p>Read more: <a href="/x">What the new rules mean for gig workers</a></p></div>
            <h2>Regional picture</h2>
            <div class="paragraph"><p>Hiring was strongest in the coastal provinces, where exporters reported full order books and a shortage of skilled staff.</p></div>
            <ul><li>Manufacturing rose by 2.1%, the most since 2018</li><li>Services rose by 1.4%</li></ul>
            <div class="newsletter-signup"><h3>Sign up for Example Daily</h3><p>Get the most important stories in your inbox every morning, with analysis by our correspondents.</p></div>
            <div class="paragraph"><p>Economists cautioned that the figures may be revised. The next release is due in September.</p></div>
            </div>
            <section class="related"><h2>More on this story</h2><ul><li><a href="/1">Youth unemployment falls</a></li><li><a href="/2">Training scheme extended</a></li></ul></section>
            </article></main><section class="comments"><h2>Comments (12)</h2><p>Great news for everyone who has been looking for work this year, finally something positive to read about.</p></section>
            <footer><p>© 2021 Example News. All rights reserved.</p></footer></body></html>""";

    @Test
    void a_policy_is_read_from_its_number_to_its_attachments_with_tables_as_rows() {
        assertThat(Pages.article(POLICY).body().lines())
                .startsWith("示人社发〔2021〕38号", "各市、县（市、区）人力资源和社会保障局：")
                .contains("2021年8月10日", "社会保险补贴 | 不超过实际缴费的三分之二 | 三年")
                .endsWith("附件：1.申请表.doc", "2.支持灵活就业若干措施.pdf");
    }

    @Test
    void the_metas_of_government_sites_are_believed_but_not_their_make_time_or_numeric_author() {
        assertThat(Pages.facts(POLICY)).satisfies(facts -> {
            assertThat(facts.publishedAt()).hasToString("2021-08-16T10:20+08:00");
            assertThat(facts.source()).isEqualTo("示例省人社厅");
            assertThat(facts.author()).isNull();
            assertThat(facts.evidence()).containsEntry("published_at", "meta pubdate");
        });
    }

    @Test
    void attachments_are_kept_as_absolute_links() {
        assertThat(Pages.facts(POLICY).attachments())
                .extracting(Link::url)
                .containsExactly(
                        "https://rsj.example.gov.cn/files/1.doc", "https://rsj.example.gov.cn/art/P020210816.pdf");
    }

    @Test
    void news_is_read_without_advertisements_related_links_newsletters_and_comments() {
        Article article = Pages.article(NEWS);
        assertThat(article.title()).isEqualTo("Jobs growth beats forecasts as hiring picks up");
        assertThat(article.body().lines())
                .hasSize(8)
                .contains("Regional picture", "Services rose by 1.4%")
                .last()
                .isEqualTo(
                        "Economists cautioned that the figures may be revised. The next release is due in September.");
    }

    @Test
    void words_that_a_site_mixes_into_its_text_and_hides_are_none() {
        String text = "<p>示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。%s</p>".repeat(3);
        String jammed = "<style> .Nys842 { display:none; } </style>"
                + text.formatted(
                        "<span class='Nys842'>示例家园网</span>",
                        "<font color='#FFFFFF'>www.example.cn</font>",
                        "<p class='Nys842'>示例论坛</p>");

        assertThat(Pages.story("苗木市场开张", "", jammed)).isEqualTo(Pages.story("苗木市场开张", "", text.replace("%s", "")));
    }

    @Test
    void lines_of_preformatted_text_are_lines() {
        List<String> lines = List.of(
                "The harbour board met on Monday and agreed to dredge the channel before the winter.",
                "The work will take six weeks, the harbour master said, and cost less than was feared.",
                "Ferries will run as usual, except on two nights, when the channel will be closed.");

        assertThat(Pages.story("Channel to be dredged", "", "<pre>" + String.join("\n", lines) + "</pre>"))
                .isEqualTo(lines);
    }

    @Test
    void an_article_that_is_one_link_as_a_whole_is_an_article() {
        String text = "<p>示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。</p>".repeat(10);

        assertThat(Pages.story("苗木市场开张", "", "<a href='/m/42.html'>" + text + "</a>"))
                .hasSize(10);
    }

    @Test
    void empty_cells_at_the_end_of_a_row_leave_no_bar() {
        assertThat(rowOf("<td>示例技师学院</td><td>电工</td><td></td>")).isEqualTo("示例技师学院 | 电工");
    }

    @Test
    void a_break_within_a_cell_breaks_no_row() {
        assertThat(rowOf("<td>示例技师学院</td><td>电工<br>焊工</td>")).isEqualTo("示例技师学院 | 电工 焊工");
    }

    @Test
    void what_is_shown_as_a_block_is_a_line_and_so_is_an_element_of_the_sites_own() {
        List<String> lines = List.of(
                "示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。",
                "市场负责人说，入秋以后来的外地客商多了起来，最远的一车桂花从南边的邻省开了两天才到。",
                "下个月，市场将在东门加设一排摊位，优先租给返乡创业的青年，头一年免收租金和水电费。");
        String head = "<a-meta><b>示例发布</b><b>2021-08-16 10:20</b></a-meta>";
        String tools = "<a-tools><b>点赞 12</b><b>评论 3</b><b>分享</b></a-tools>";
        for (String line : List.of("<span style='margin: 0; display: block'>%s</span>", "<a-line>%s</a-line>")) {
            String text = lines.stream().map(line::formatted).collect(Collectors.joining());
            assertThat(Pages.story("苗木市场开张", "", head + "<a-text>" + text + "</a-text>" + tools))
                    .isEqualTo(lines);
        }
        assertThat(Pages.story(
                        "苗木市场开张",
                        "",
                        "<p>" + lines.get(0).replace("苗木", "<a-word>苗木</a-word>") + lines.get(1) + "</p>"))
                .containsExactly(lines.get(0) + lines.get(1));
        String mark = "<p><b>示例市的苗木市场</b><a-mark></a-mark><b>上月</b><a-word>重新</a-word><a-word>开张</a-word>。"
                + lines.get(1) + "</p>";
        String initial = "<p><span style='display:block;float:left'>下</span>"
                + lines.get(2).substring(1) + "</p>";
        assertThat(Pages.story("苗木市场开张", "", mark + initial))
                .containsExactly("示例市的苗木市场上月重新开张。" + lines.get(1), lines.get(2));
    }

    @Test
    void an_editors_line_within_the_text_is_none_of_it() {
        String text = "<p>示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。</p>";

        assertThat(Pages.story("苗木市场开张", "", text + "<p>责任编辑：王示例</p>" + text.repeat(4)))
                .hasSize(5);
    }

    /** @return how a row with these cells is read below a text */
    private static String rowOf(String cells) {
        String text = "<p>本市公布今年可以开展技能等级认定的机构名单，期限三年，请各机构按要求开展工作。</p>".repeat(2);
        List<String> lines =
                Pages.story("机构名单", "", text + "<table>" + ("<tr>" + cells + "</tr>").repeat(3) + "</table>");
        return lines.get(lines.size() - 1);
    }
}
