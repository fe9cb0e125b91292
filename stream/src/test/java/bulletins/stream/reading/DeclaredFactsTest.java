package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.PageFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages declare of themselves for programs, also where it is broken or stands in odd places. */
class DeclaredFactsTest {
    private static final String TITLE = "示例市出台十条措施稳定就业岗位";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {"@type":"NewsArticle","datePublished":"2021-08-16","author":{"name":"张示例"},"image":["a.jpg",],}
            {"@type":"NewsArticle","description":"分行\\u000a的\\u0009话","datePublished":"2021-08-16","author":[{"name":"张示例"}]}
            //<![CDATA[ \\u000a{"@type":"NewsArticle","datePublished":"2021-08-16","author":{"name":"张示例"}}\\u000a//]]>
            <!-- {"@type":"NewsArticle","datePublished":"2021-08-16","author":{"name":"张示例"}} -->
            {&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2021-08-16&quot;,&quot;author&quot;:{&quot;name&quot;:&quot;张示例&quot;}}
            {"@graph":[{"@id":"#p","@type":"Person","name":"张示例"},{"@type":"NewsArticle","datePublished":"2021-08-16","author":{"@id":"#p"}}]};
            """)
    void linked_data_is_read_as_sites_write_it(String data) {
        String json = data.replace("\\u000a", "\n").replace("\\u0009", "\t");
        PageFacts facts = facts("<script type='application/ld+json; charset=utf-8'>" + json + "</script>", "");
        assertThat(String.valueOf(facts.publishedAt())).startsWith("2021-08-16");
        assertThat(facts.author()).isEqualTo("张示例");
    }

    @Test
    void linked_data_that_quotation_marks_break_still_tells_the_day() {
        String data = "{\"@type\":\"NewsArticle\",\"description\":\"他说：\"稳就业\"。\",\"datePublished\":\"2021-08-16\"}";
        assertThat(String.valueOf(facts("<script type='application/ld+json'>" + data + "</script>", "")
                        .publishedAt()))
                .startsWith("2021-08-16");
    }

    @Test
    void a_comment_of_the_content_system_tells_what_no_meta_does() {
        PageFacts facts = facts(
                "",
                "<!--enpproperty <articleid>7</articleid><date>2021-08-16 07:31:00:0</date><author>张示例</author><title>"
                        + TITLE + "</title><subtitle></subtitle><sourcename>示例晚报</sourcename>/enpproperty-->");
        assertThat(String.valueOf(facts.publishedAt())).isEqualTo("2021-08-16T07:31+08:00");
        assertThat(facts.author()).isEqualTo("张示例");
        assertThat(facts.source()).isEqualTo("示例晚报");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <i property="dc:date dc:created" content="2021-08-16T10:20:00+08:00" datatype="xsd:dateTime">由 张示例 提交</i>
            <i data-publish-time="1629080400"></i>
            <i data-pubtime="2021-08-16 10:20:00"></i>
            <input type="hidden" id="pubDate" value="2021-08-16 10:20:00">
            """)
    void elements_tell_the_day_by_properties_and_by_data_for_scripts(String element) {
        assertThat(String.valueOf(facts("", element).publishedAt())).isEqualTo("2021-08-16T10:20+08:00");
    }

    @Test
    void data_of_what_is_listed_beside_is_not_the_articles() {
        String beside =
                "<aside><i data-pubtime='2021-08-18'></i></aside><ul><li data-pubtime='2021-08-19'><a href='/7'>示例</a></li></ul>";
        assertThat(facts("", beside).publishedAt()).isNull();
        String list =
                "<i data-pubtime='2021-08-18'><a href='/7'>示例</a></i><i data-pubtime='2021-08-19'><a href='/8'>示例</a></i>";
        assertThat(facts("", list).publishedAt()).isNull();
        String player = "<div data-media='示例视频' data-source='示例频道'></div>";
        assertThat(facts("", player).source()).isNull();
    }

    @Test
    void a_comment_of_another_title_is_a_template() {
        String comment = "<!--<li><title>示例市旧闻一则</title><date>2021-08-16</date><author>张示例</author></li>-->";
        assertThat(facts("", comment).publishedAt()).isNull();
        assertThat(facts("", comment).author()).isNull();
    }

    private static PageFacts facts(String head, String strip) {
        return Pages.facts("<html><head><title>%s_示例门户</title>%s</head><body><h1>%s</h1>%s<div>%s</div></body></html>"
                .formatted(
                        TITLE,
                        head,
                        TITLE,
                        strip,
                        "<p>记者从示例市人社局获悉，该市日前出台稳就业十条措施，惠及中小微企业和重点群体，预计受益企业三千余家。</p>"
                                + "<p>措施提出，对招用应届高校毕业生的企业给予一次性补贴，对开展以工代训的企业按人数发放培训补贴，全年预计支出两亿元。</p>"));
    }
}
