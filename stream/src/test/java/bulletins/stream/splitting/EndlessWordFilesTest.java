package bulletins.stream.splitting;

import static bulletins.stream.splitting.WordFiles.docx;
import static bulletins.stream.splitting.WordFiles.odt;
import static bulletins.stream.splitting.WordFiles.rtf;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files of word processors that would take all memory or hours, and some that the libraries give up on. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessWordFilesTest {
    private static final String ITEM = "<p><pPr><outlineLvl val='0'/></pPr><r><t>甲市 | 零工市场开门</t></r></p>"
            + "<p><r><t>甲市零工市场开门，当天来了三百人。</t></r></p>";

    @ParameterizedTest
    @ValueSource(strings = {"<p/>", "<r/>", "<r><tab/></r>", "<p><r/></p>"})
    void a_docx_of_more_pieces_than_any_text_has_is_refused(String piece) throws IOException {
        byte[] docx = docx(ITEM + piece.repeat((31 << 20) / piece.length()));
        assertThat(message(docx)).contains("holds more than 1000000 pieces of text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p/>", "<h/>", "<p><s c='100'/></p>"})
    void so_is_an_odt(String piece) throws IOException {
        byte[] odt = odt(piece.repeat((31 << 20) / piece.length()));
        assertThat(message(odt)).contains("holds more than 1000000 pieces of text");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_name_of_a_part_may_be_a_number_without_end() throws IOException {
        assertThat(message(docx("word/" + "1".repeat(65_000), ITEM))).contains("without a Word document in it");
    }

    @Test
    void a_line_that_begins_like_a_link_of_markdown_costs_no_more_than_its_length() throws IOException {
        String heading = "<p><r><t># 灵活就业</t></r></p>";
        String line = "<p><r><t>[" + "](".repeat(400_000) + "</t></r></p>";
        assertThat(items(docx(heading + heading + ITEM + line))).hasSize(1);
    }

    @Test
    void links_without_a_text_all_go_to_the_line_before_them() throws IOException {
        StringBuilder text = new StringBuilder("<h outline-level='1'>甲市 | 零工市场开门</h><p>甲市开门。</p>");
        for (int i = 0; i < 200_000; i++)
            text.append("<p><a href='https://a.example.cn/").append(i).append("'/></p>");
        List<Article> items = items(odt(text + "<p>三百人来了。</p>"));
        assertThat(items).extracting(Article::body).containsExactly("甲市开门。\n三百人来了。");
        assertThat(Splitting.links(items.get(0)))
                .contains("ANCHOR https://a.example.cn/0", "ANCHOR https://a.example.cn/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bin2000000000 ", "\\bin-5 ", "\\ansicpg99999 ", "\\'zz"})
    void an_rtf_that_contradicts_itself_has_a_reason(String broken) {
        assertThat(Splitting.split(rtfFile(broken), "b.rtf"))
                .isInstanceOfSatisfying(
                        Split.Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("unreadable-rtf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\upr{?}{\\*\\ud{abc}}}", "{\\upr abc}", "{\\upr{?}{abc}}", "a\\upr bc"})
    void text_in_two_scripts_is_read_once_though_it_is_not_written_as_it_should_be(String written) {
        assertThat(items(rtfFile(written)).get(0).body()).isEqualTo("甲市开门。\nabc");
    }

    @Test
    void an_rtf_nested_without_end_is_refused() {
        assertThat(message(rtfFile("{a".repeat(2_000_000)))).contains("nested too deeply");
        assertThat(items(rtfFile("{".repeat(500) + "a" + "}".repeat(500)))).hasSize(1);
    }

    @Test
    void an_rtf_of_more_pieces_than_any_text_has_is_refused() {
        assertThat(message(rtfFile("\\par ".repeat(1_500_000)))).contains("pieces of text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "\\"})
    void a_paragraph_of_an_rtf_costs_no_more_than_its_length(String character) {
        String written = character.equals("甲") ? rtf(character) : "\\\\";
        Article item = items(rtfFile(written.repeat(1_400_000) + "\\par ")).get(0);
        assertThat(item.body()).endsWith("开门。\n" + character.repeat(1_400_000));
    }

    private static byte[] rtfFile(String more) {
        String rtf = "{\\rtf1\\ansi\\ansicpg936 " + rtf("灵活就业") + "\\par " + rtf("甲市 | 零工市场开门") + "\\par "
                + rtf("甲市开门。") + "\\par " + more + "}";
        return rtf.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Article> items(byte[] file) {
        return Splitting.bulletin(file, "b").items();
    }

    private static String message(byte[] file) {
        Split split = Splitting.split(file, "b");
        assertThat(split).isInstanceOf(Split.Unreadable.class);
        return ((Split.Unreadable) split).message();
    }
}
