package bulletins.stream.splitting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void a_line_is_bold_by_its_tag_or_by_its_style() {
        List<Line> lines = lines("<p><b>标签</b></p><p style='font-weight: 700'>数字</p><p style='font-weight:bold'>词</p>"
                + "<p style='font-weight:400'>不粗</p>");
        assertThat(lines)
                .filteredOn(line -> line.style().bold())
                .extracting(Line::text)
                .containsExactly("标签", "数字", "词");
    }

    @Test
    void what_a_style_hides_is_no_line_and_what_follows_is_one() {
        assertThat(lines("<p>一</p><div style='display : none'>二<p>三</p></div><p>四</p>"))
                .extracting(Line::text)
                .containsExactly("一", "四");
    }

    @Test
    void sizes_are_multiples_of_the_one_that_most_of_the_text_has() {
        List<Line> lines = lines("<p style='font-size:18px'>标题</p><p style='font-size:12px'>正文比标题长得多。</p>");
        assertThat(lines).extracting(line -> line.style().size()).containsExactly(1.5, 1.0);
    }

    @Test
    void the_cells_of_a_row_of_facts_are_one_line_and_those_that_hold_paragraphs_have_lines_of_their_own() {
        assertThat(lines(
                        "<table><tr><td>甲市</td><td>120</td></tr><tr><td><p>左栏</p></td><td><p>右栏</p></td></tr></table>"))
                .extracting(Line::text)
                .containsExactly("甲市 120", "左栏", "右栏");
    }

    @Test
    void a_table_of_a_word_processor_has_a_paragraph_in_each_cell_and_its_empty_cells_keep_their_place() {
        assertThat(lines("<table><tr><td><p>地区</p></td><td><p>人数</p></td><td><p>岗位</p></td><td><p>备注</p></td></tr>"
                        + "<tr><td><p>甲市</p></td><td><p></p></td><td><p>9</p></td><td><p>缺</p></td></tr></table>"
                        + "<table><tr><td></td><td>一段话。</td><td></td></tr></table>"))
                .extracting(Line::text)
                .containsExactly("地区 人数 岗位 备注", "甲市 — 9 缺", "一段话。");
    }

    @Test
    void a_cell_of_several_rows_is_said_in_each_of_them() {
        assertThat(lines("<table><tr><td>1</td><td rowspan='2'>甲市</td><td>120</td></tr>"
                        + "<tr><td>2</td><td>90</td></tr><tr><td>3</td><td>乙市</td><td>80</td></tr></table>"))
                .extracting(Line::text)
                .containsExactly("1 甲市 120", "2 甲市 90", "3 乙市 80");
    }

    private static List<Line> lines(String body) {
        var read = (Opened.Document) HtmlReader.read("<html><body>" + body + "</body></html>", "https://a.example/1");
        return read.printed().lines();
    }
}
