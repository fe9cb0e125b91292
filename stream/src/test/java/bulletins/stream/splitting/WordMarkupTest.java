package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.links;
import static bulletins.stream.splitting.WordFiles.docx;
import static bulletins.stream.splitting.WordFiles.odt;
import static bulletins.stream.splitting.WordFiles.rtf;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What word processors write within a paragraph besides its text. */
class WordMarkupTest {
    private static final String BOX =
            "<r><AlternateContent><Choice><drawing><txbxContent><p><pPr><pStyle val='x'/></pPr>"
                    + "<r><t>请扫码关注。</t></r></p></txbxContent></drawing></Choice>"
                    + "<Fallback><pict><txbxContent><p><r><t>请扫码关注。</t></r></p></txbxContent></pict></Fallback>"
                    + "</AlternateContent></r>";

    @Test
    void tracked_changes_are_read_as_if_accepted() throws IOException {
        String changed = run("甲市零工市场开门。") + "<moveFrom>" + run("移走的话。")
                + "</moveFrom><del><r><br/><delText>删去的话。</delText></r></del>" + "<ins>" + run("新加的话。") + "</ins>";
        assertThat(body(paragraph(changed) + "<p><moveTo>" + run("移走的话。") + "</moveTo></p>"))
                .isEqualTo("甲市零工市场开门。新加的话。\n移走的话。");
    }

    @Test
    void how_a_line_was_dressed_before_a_tracked_change_does_not_matter() throws IOException {
        String once =
                "<p><pPr><pPrChange><pPr><outlineLvl val='0'/></pPr></pPrChange></pPr><r><rPr><rPrChange><rPr><b/></rPr></rPrChange>"
                        + "</rPr><t>做法有三条</t></r></p>";
        List<Article> items = items(docx(heading("灵活就业")
                + heading("甲市 | 零工市场开门")
                + paragraph(run("甲市零工市场开门，当天来了三百人。"))
                + once
                + paragraph(run("市场共有五个站点，全年开门。"))));
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门");
        assertThat(items.get(0).body()).contains("\n做法有三条\n");
    }

    @Test
    void hidden_words_and_the_sounds_over_characters_are_no_text() throws IOException {
        String text = run("甲市") + "<r><rPr><vanish/></rPr><t>暂不公开</t></r><r><rPr><vanish val='0'/></rPr><t>零工</t></r>"
                + "<r><ruby><rt><r><t>shì</t></r></rt><rubyBase><r><t>市</t></r></rubyBase></ruby></r>" + run("场开门。");
        assertThat(body(paragraph(text))).isEqualTo("甲市零工市场开门。");
    }

    @Test
    void nor_are_hidden_and_deleted_words_in_rtf() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936 " + rtf("灵活就业") + "\\par " + rtf("甲市 | 零工市场开门") + "\\par " + rtf("甲市")
                + "{\\v " + rtf("暂不公开") + "}{\\deleted " + rtf("早市") + "}" + rtf("零工市场开门。") + "\\par}";
        assertThat(item(rtf.getBytes(StandardCharsets.US_ASCII)).body()).isEqualTo("甲市零工市场开门。");
    }

    @Test
    void a_text_box_leaves_the_paragraph_that_it_hangs_on_whole() throws IOException {
        assertThat(body(paragraph(run("甲市零工") + BOX + run("市场开门。")))).isEqualTo("请扫码关注。\n甲市零工市场开门。");
        String section = "<p><pPr><outlineLvl val='0'/></pPr>" + BOX + run("灵活就业") + "</p>";
        assertThat(headings(items(docx(section + heading("甲市 | 零工市场开门") + paragraph(run("甲市开门。"))))))
                .containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门");
    }

    @Test
    void so_does_one_in_an_odt() throws IOException {
        String box = "<frame><text-box><p>请扫码关注。</p></text-box></frame>";
        String text = "<h outline-level='1'>灵活就业</h><h outline-level='1'>甲市 | 零工市场开门</h><p>甲市零工" + box + "市场开门。</p>";
        assertThat(item(odt(text)).body()).isEqualTo("请扫码关注。\n甲市零工市场开门。");
    }

    @Test
    void a_link_is_followed_though_its_field_is_cut_into_runs() throws IOException {
        String field =
                "<r><fldChar fldCharType='begin'/></r><r><instrText> HYPERLINK \"https://example.</instrText></r>"
                        + "<r><instrText>cn/1\" </instrText></r><r><fldChar fldCharType='separate'/></r>" + run("原文")
                        + "<r><fldChar fldCharType='end'/></r>";
        assertThat(links(item(docx(heading("灵活就业") + heading("甲市 | 零工市场开门") + paragraph(run("甲市开门，见") + field)))))
                .containsExactly("ANCHOR https://example.cn/1");
        String rtf = "{\\rtf1\\ansi\\ansicpg936 " + rtf("灵活就业") + "\\par " + rtf("甲市 | 零工市场开门") + "\\par "
                + rtf("甲市开门，见") + "{\\field{\\*\\fldinst{\\b HYPERLINK }{\"https://example.cn/1\"}}{\\fldrslt "
                + rtf("原文") + "}}" + rtf("。") + "\\par}";
        assertThat(links(item(rtf.getBytes(StandardCharsets.US_ASCII)))).containsExactly("ANCHOR https://example.cn/1");
    }

    @Test
    void a_document_whose_parts_are_numbered_is_read() throws IOException {
        String body = heading("灵活就业") + heading("甲市 | 零工市场开门") + paragraph(run("甲市开门。"));
        assertThat(headings(items(docx("word/document2.xml", body))))
                .containsExactly("灵活就业/flexible-employment 甲市 | 零工市场开门");
    }

    private static String body(String paragraphs) throws IOException {
        return item(docx(heading("灵活就业") + heading("甲市 | 零工市场开门") + paragraphs)).body();
    }

    private static Article item(byte[] file) {
        List<Article> items = items(file);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static List<Article> items(byte[] file) {
        return Splitting.bulletin(file, "b.docx").items();
    }

    private static String heading(String text) {
        return "<p><pPr><outlineLvl val='0'/></pPr>" + run(text) + "</p>";
    }

    private static String paragraph(String runs) {
        return "<p>" + runs + "</p>";
    }

    private static String run(String text) {
        return "<r><t>" + text + "</t></r>";
    }
}
