package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.splitting.formats.Format;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the lines of a word processor's file are set, and where they end. */
class WordLinesTest {
    @Test
    void a_run_tells_how_it_is_set() throws IOException {
        List<Line> lines = lines("<p><r><rPr><b/><sz val='42'/></rPr><t>标题</t></r></p>"
                + "<p><r><rPr><b val='0'/></rPr><t>正文比标题长得多。</t></r></p>");
        assertThat(lines).extracting(line -> line.style().bold()).containsExactly(true, false);
        assertThat(lines).extracting(line -> line.style().size()).containsExactly(2.0, 1.0);
    }

    @Test
    void breaks_end_a_line_or_a_page_and_a_tab_is_a_space() throws IOException {
        List<Line> lines = lines("<p><pPr><tabs><tab/></tabs></pPr><r><t>甲</t><tab/><t>乙</t><noBreakHyphen/><t>丙</t>"
                + "<br/><t>丁</t><br type='page'/><t>戊</t></r></p>");
        assertThat(lines).extracting(Line::text).containsExactly("甲 乙-丙", "丁", "戊");
        assertThat(lines).extracting(Line::page).containsExactly(1, 1, 2);
    }

    @Test
    void a_field_of_one_piece_is_a_link_too() throws IOException {
        List<Line> lines = lines(
                "<p><fldSimple instr='HYPERLINK &quot;https://example.cn/1&quot;'><r><t>原文</t></r></fldSimple></p>");
        assertThat(lines.get(0).links()).containsExactly("https://example.cn/1");
    }

    @Test
    void a_broken_byte_costs_its_character_alone() throws IOException {
        byte[] document = document("甲丙").getBytes(StandardCharsets.UTF_8);
        document[new String(document, StandardCharsets.ISO_8859_1).indexOf("</t>") - 1] = '!';
        assertThat(lines(WordFiles.docx(document))).extracting(Line::text).containsExactly("甲!");
    }

    @Test
    void a_document_may_be_written_in_utf_16_and_with_a_mark_of_its_bytes() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
            byte[] marked = ("\uFEFF" + document("甲")).getBytes(charset);
            assertThat(lines(WordFiles.docx(marked))).extracting(Line::text).containsExactly("甲");
        }
    }

    private static String document(String text) {
        return "<document><body><p><r><t>" + text + "</t></r></p></body></document>";
    }

    private static List<Line> lines(String body) throws IOException {
        return lines(WordFiles.docx(body));
    }

    private static List<Line> lines(byte[] docx) throws IOException {
        Opened opened = Format.open(docx, null, "b.docx");
        return ((Opened.Document) opened).printed().lines();
    }
}
