package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.WordFiles.docx;
import static bulletins.stream.splitting.WordFiles.odt;
import static bulletins.stream.splitting.WordFiles.rtf;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that the writer broke within a paragraph, as texts from chats and mails are. */
class BrokenLinesTest {
    private static final String SECTION = "灵活就业";
    private static final String TITLE = "甲市 | 零工市场开门";
    private static final String FIRST = "甲市近日出台措施，支持零工市场建设。";
    private static final String SECOND = "市场共有五个站点，全年开门。";

    @Test
    void are_lines_in_word() throws IOException {
        String line = "<r><t>%s</t></r>";
        String text = line.formatted(TITLE) + "<r><br/></r>" + line.formatted(FIRST) + "<r><cr/></r>"
                + line.formatted("市场共有五个站点，全") + "<r><noBreakHyphen/></r>" + line.formatted("年开门。");
        assertRead(docx("<p>" + line.formatted(SECTION) + "</p><p>" + text + "</p>"), "b.docx", "市场共有五个站点，全-年开门。");
    }

    @Test
    void a_new_page_of_word_is_a_new_paragraph() throws IOException {
        String line = "<r><t>%s</t></r>";
        assertRead(
                docx("<p>" + line.formatted(SECTION) + "<r><br type='page'/></r>" + line.formatted(TITLE) + "</p><p>"
                        + line.formatted(FIRST) + "</p><p>" + line.formatted(SECOND) + "</p>"),
                "b.docx",
                SECOND);
    }

    @Test
    void the_name_of_the_bulletin_over_its_second_page_is_no_text() {
        String text = "站点每天清早开门，用工单位现场发布需求，双方谈妥报酬和工时以后签订协议，工作人员";
        String[] lines = {"就业专报", SECTION, TITLE, "　　" + text, "- 1 -", "\f就业专报", "全程见证。"};
        assertThat(items("b.txt", lines).get(0).body()).isEqualTo(text + "\n全程见证。");
    }

    @Test
    void what_several_items_were_taken_from_is_no_running_head() {
        String[] lines = new String[12];
        for (int item = 0; item < 4; item++) {
            lines[3 * item] = "甲县 | 第" + (item + 1) + "个站点开门";
            lines[3 * item + 1] = FIRST;
            lines[3 * item + 2] = "人社工作简报 第8期";
        }
        assertThat(items("b.txt", lines)).extracting(Article::body).allMatch(body -> body.endsWith("人社工作简报 第8期"));
    }

    @Test
    void a_running_head_may_end_with_the_number_of_its_page() {
        List<String> lines = new ArrayList<>(List.of(SECTION, TITLE));
        for (int page = 1; page < 5; page++) lines.addAll(List.of("　　" + FIRST, "\f就业专报 第12期 " + page));
        lines.add("　　" + SECOND);
        assertThat(items("b.txt", lines.toArray(String[]::new)).get(0).body()).doesNotContain("专报");
    }

    @Test
    void the_name_and_number_of_an_issue_over_each_of_its_pages_are_no_text_without_page_numbers_too() {
        String head = "就业专报 2024年第12期";
        String broken = "站点每天清早开门，双方谈妥报酬和工时以后签订协议，工作人员";
        List<String> lines = new ArrayList<>(List.of(SECTION, TITLE));
        for (int page = 0; page < 4; page++)
            lines.addAll(List.of("　　" + FIRST, "　　" + SECOND, "　　" + broken, "", head, "", "全程见证。"));
        String page = FIRST + "\n" + SECOND + "\n" + broken + "全程见证。";
        assertThat(items("b.txt", lines.toArray(String[]::new)).get(0).body())
                .isEqualTo(String.join("\n", page, page, page, page));
    }

    @Test
    void a_page_that_begins_as_the_contents_list_does_begins_with_a_section() {
        List<Article> items =
                items("b.txt", SECTION, TITLE, "乙县 | 调解中心揭牌", "2", SECTION, TITLE, FIRST, "乙县 | 调解中心揭牌", SECOND);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment " + TITLE, "灵活就业/flexible-employment 乙县 | 调解中心揭牌");
    }

    @Test
    void are_lines_in_odt_and_rtf() throws IOException {
        assertRead(
                odt("<p>" + SECTION + "</p><p>" + TITLE + "<line-break/>" + FIRST + "<line-break/>" + SECOND + "</p>"),
                "b.odt",
                SECOND);
        String lines = "{\\rtf1\\ansi\\ansicpg936 " + rtf(SECTION) + "\\page " + rtf(TITLE) + "\\line " + rtf(FIRST)
                + "\\line " + rtf(SECOND) + "\\par}";
        assertRead(lines.getBytes(StandardCharsets.US_ASCII), "b.rtf", SECOND);
    }

    @Test
    void are_lines_in_markdown() {
        assertRead(items("b.md", "**" + SECTION + "**", "", "**" + TITLE + "**  ", FIRST + "\\", SECOND), SECOND);
        assertRead(items("b.md", "## " + SECTION, "### " + TITLE, FIRST + "<br/>" + SECOND), SECOND);
    }

    @Test
    void are_lines_in_html_and_so_are_those_of_its_preformatted_text() {
        assertRead(
                items("b.html", "<p>" + SECTION + "</p><p>" + TITLE + "<br>" + FIRST + "<br>" + SECOND + "</p>"),
                SECOND);
        assertRead(items("b.html", "<pre>" + SECTION, "", TITLE, "", FIRST, SECOND + "</pre>"), SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br><br>", "<br>&nbsp;<br>", "<br>\n<br/><br>"})
    void two_breaks_part_paragraphs(String parted) {
        String text = String.join(parted, SECTION, TITLE, FIRST, SECOND, "乙县 | 调解中心揭牌", FIRST);
        assertThat(headings(items("b.html", "<div>" + text + "</div>")))
                .containsExactly("灵活就业/flexible-employment " + TITLE, "灵活就业/flexible-employment 乙县 | 调解中心揭牌");
    }

    @Test
    void fenced_text_of_markdown_keeps_its_lines_and_code_its_words() {
        assertRead(items("b.md", "## " + SECTION, "### " + TITLE, "```", FIRST, "```", SECOND), SECOND);
        assertRead(items("b.md", "## " + SECTION, "### " + TITLE, FIRST, "", "市场共有`五个站点`，全年开门。"), SECOND);
    }

    @Test
    void entries_of_a_list_keep_the_numbers_that_html_gives_them() {
        List<Article> items = items(
                "b.html",
                "<h2>" + SECTION + "</h2><h3>" + TITLE + "</h3><p>" + FIRST + "</p>",
                "<ol start='3'><li>登记用工需求。<ul><li>当日办结。</li></ul></li><li>发布岗位信息。</li></ol>");
        assertThat(items)
                .singleElement()
                .satisfies(item -> assertThat(item.body()).isEqualTo(FIRST + "\n3. 登记用工需求。\n当日办结。\n4. 发布岗位信息。"));
    }

    private static void assertRead(byte[] file, String name, String second) {
        assertRead(Splitting.bulletin(file, name).items(), second);
    }

    private static void assertRead(List<Article> items, String second) {
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment " + TITLE);
        assertThat(items.get(0).body()).isEqualTo(FIRST + "\n" + second);
    }
}
