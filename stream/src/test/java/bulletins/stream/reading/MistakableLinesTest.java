package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a text and might be taken for more, or for less, than it is. */
class MistakableLinesTest {
    private static final String TITLE = "在全市稳就业工作会议上的讲话";
    private static final String FIRST = "今年以来，各区各部门把稳就业摆在首位，新增就业完成全年目标的七成，零工市场覆盖所有街道，成绩来之不易。";
    private static final String SECOND = "下半年要抓好三件事：一是守住重点群体，二是用好失业保险基金，三是办好家门口的技能培训，务求落到实处。";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static List<String> story(String inside) {
        return Pages.story(TITLE, "", inside);
    }

    private static Article article(String head, String inside) {
        return Pages.article("<html><head><title>" + TITLE + "</title>" + head + "</head><body><div><h1>" + TITLE
                + "</h1>" + inside + "</div></body></html>");
    }

    private static String published(String head, String inside) {
        return String.valueOf(Pages.facts(article(head, inside)).publishedAt());
    }

    @Test
    void the_day_below_the_title_is_no_text_and_that_of_the_signature_is() {
        assertThat(story("<p>2021年8月16日</p>" + TEXT + "<p>示例市人社局</p><p>2021年8月12日</p>"))
                .containsExactly(FIRST, SECOND, "示例市人社局", "2021年8月12日");
    }

    @Test
    void a_paragraph_that_begins_with_the_company_that_is_declared_as_author_is_text() {
        String news =
                "Fährlinie has ordered two electric ferries for the route across the lake, which will sail from next spring.";
        String more =
                "The crews are being trained this winter, and the piers on both shores get chargers, says the company.";
        String author =
                "<script type='application/ld+json'>{\"headline\":\"Two ferries for the lake\",\"author\":{\"name\":\"Fährlinie\"}}</script>";
        assertThat(Pages.story(
                        "Two ferries for the lake",
                        author,
                        "<p>" + more + "</p><p>" + news + "</p><p>" + more + "</p>"))
                .containsExactly(more, news, more);
    }

    @Test
    void a_date_beside_the_source_goes_before_the_day_of_what_it_tells() {
        assertThat(published("", "<p>（2021年8月10日）</p><p>来源：示例网　2021-08-16</p>" + TEXT))
                .startsWith("2021-08-16");
    }

    @Test
    void a_moment_that_a_template_declares_years_before_the_strip_is_not_believed() {
        assertThat(published("<meta name='PubDate' content='2012-01-01 08:00'>", "<p>2021-08-16 10:20</p>" + TEXT))
                .startsWith("2021-08-16T10:20");
    }

    @Test
    void a_page_that_is_hidden_until_its_scripts_run_is_read() {
        assertThat(Pages.article("<html><head><title>" + TITLE
                                + "</title></head><body style='visibility:hidden'><div><h1>" + TITLE + "</h1>" + TEXT
                                + "</div><div style='display:none'><p>" + SECOND + FIRST + "</p></div></body></html>")
                        .body())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void choices_of_a_poll_are_no_text() {
        assertThat(story(TEXT + "<p><input type=radio name=a>这次讲话很有帮助</p><p><input type=radio name=a>看完之后仍有疑问</p>"))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲话全文 - 示例市", "工作通报"})
    void the_name_of_a_section_is_no_title(String element) {
        String page = "<html><head><title>" + element + "</title></head><body><div>首页 &gt; 政务公开 &gt; 工作通报</div><p><b>"
                + TITLE + "</b></p><p>时间：2021-08-16　来源：示例网</p><div><p>讲话全文如下。" + FIRST + "</p><p>工作通报见附件。" + SECOND
                + "</p></div></body></html>";
        assertThat(Pages.article(page).title()).isEqualTo(TITLE);
    }

    @Test
    void the_line_that_is_named_for_it_is_the_title_also_above_others() {
        String page = "<html><head><title>详细信息</title></head><body><div class='title'>" + TITLE
                + "</div><div>示例市市长张示例</div><p>2021-08-16</p><div>" + TEXT + "</div></body></html>";
        assertThat(Pages.article(page).title()).isEqualTo(TITLE);
    }

    @Test
    void a_table_whose_cells_hold_blocks_is_read_in_rows() {
        String row = "<tr><td><div>%s</div></td><td><div>%s</div></td></tr>";
        String table = "<table>" + row.formatted("单位", "岗位") + row.formatted("示例市总工会", "120") + "</table>";
        assertThat(story(TEXT + table + TEXT)).contains("单位 | 岗位", "示例市总工会 | 120");
    }

    @Test
    void a_table_whose_cells_hold_several_blocks_lays_out_the_page() {
        String page =
                "<table><tr><td><div>示例市人社局</div></td><td><div>服务热线 12333</div></td></tr><tr><td><div>通知公告</div><div>办事指南</div></td>"
                        + "<td><div>" + TITLE + "</div><div>2021-08-16</div><div>" + FIRST + "</div><div>" + SECOND
                        + "</div></td></tr></table>";
        assertThat(Pages.article("<html><head><title>" + TITLE + "</title></head><body>" + page + "</body></html>")
                        .body())
                .isEqualTo(FIRST + "\n" + SECOND);
    }
}
