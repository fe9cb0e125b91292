package bulletins.stream.splitting;

import static bulletins.stream.splitting.WrittenPdf.deflated;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small PDF files that would take all memory or hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessPdfTest {
    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (Beijing | Market opens today) Tj"
            + " 0 -20 Td (Three hundred people came to the hall.) Tj ET ";

    @Test
    void pictures_may_be_as_large_as_they_are() throws IOException {
        WrittenPdf pdf = page("", deflated(TEXT, 1));
        pdf.stream("/Type/XObject/Subtype/Image/Width 9000/Height 4000/BitsPerComponent 8", deflated("\0", 33 << 20));
        assertThat(items(pdf)).extracting(Article::title).containsExactly("Market opens today");
    }

    @Test
    void states_saved_within_one_another_without_end_are_refused() throws IOException {
        assertThat(reason(page("", deflated("q ", 1_000_000)))).contains("nested too deeply");
    }

    @Test
    void drawings_that_hold_one_another_ten_times_each_are_refused() throws IOException {
        WrittenPdf pdf = page("", deflated(TEXT + "/X1 Do ", 1));
        for (int next = 7; next < 15; next++)
            pdf.stream(
                    "/Filter/FlateDecode/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 " + next
                            + " 0 R>>>>",
                    deflated("/X1 Do ", 10));
        assertThat(reason(pdf)).contains("unpacks to more than");
    }

    @Test
    void a_font_whose_widths_go_on_without_end_is_refused() throws IOException {
        WrittenPdf pdf = page("/Subtype/Type0/Encoding/Identity-H/DescendantFonts[6 0 R]", deflated(TEXT, 1));
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 2000000000 500]>>");
        assertThat(reason(pdf)).contains("more characters than there are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Encoding/Identity-H/ToUnicode 6 0 R", "/Encoding 6 0 R"})
    void a_font_that_gives_each_character_a_meaning_again_and_again_is_refused(String table) throws IOException {
        String ranges = "\u00FE\u00FF 1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 beginbfrange\n"
                + "<0000> <FFFF> <0000>\n".repeat(100) + "endbfrange\n";
        assertThat(reason(composed(table, deflated(ranges, 400)))).contains("more meanings than there are characters");
    }

    @Test
    void a_font_whose_codes_are_told_in_ever_more_ranges_is_refused() throws IOException {
        String ranges = "100 begincodespacerange\n" + "<0000> <0001>\n".repeat(100) + "endcodespacerange\n";
        assertThat(reason(composed("/Encoding 6 0 R", deflated(ranges, 400)))).contains("more ranges than there are");
    }

    @Test
    void a_font_made_anew_for_each_word_is_refused() throws IOException {
        WrittenPdf pdf = page("", deflated("/G1 gs ", 1_000_000));
        assertThat(reason(pdf)).contains("draws more than");
    }

    private static WrittenPdf composed(String table, byte[] ranges) throws IOException {
        WrittenPdf pdf = page("/Subtype/Type0/DescendantFonts[7 0 R]" + table, deflated(TEXT, 1));
        pdf.stream("/Filter/FlateDecode", ranges);
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>");
        return pdf;
    }

    @Test
    void a_font_may_list_what_its_characters_mean_one_by_one() throws IOException {
        String meanings = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 beginbfchar\n"
                + "<0001> <9FA5>\n".repeat(100) + "endbfchar\n1 beginbfrange\n<0000> <0063> ["
                + "<0001> <9FA5> ".repeat(50)
                + "]\nendbfrange\n";
        WrittenPdf pdf = page("/Subtype/Type1/ToUnicode 6 0 R", deflated(TEXT, 1));
        pdf.stream("/Filter/FlateDecode", deflated(meanings, 1));
        assertThat(items(pdf)).hasSize(1);
    }

    @Test
    void a_number_that_no_array_can_have_is_damage() throws IOException {
        WrittenPdf pdf = page("", deflated(TEXT, 1));
        int table = pdf.stream("/Type/XRef/Size 9/W[1 2147483647 1]/Root 1 0 R", new byte[9]);
        assertThat(reason(pdf.bytes(table))).contains("contradict");
    }

    @Test
    void how_many_pages_there_are_is_counted_and_not_believed() throws IOException {
        for (String count : List.of("-5", "0", "2147483647")) {
            WrittenPdf pdf = page("", deflated(TEXT, 1), "3 0 R ", count);
            assertThat(items(pdf)).as(count).hasSize(1);
        }
    }

    @Test
    void a_tree_of_very_many_pages_is_gone_over_once() throws IOException {
        byte[] bytes = page("", deflated(TEXT, 1), "3 0 R ".repeat(1_000_000), "1000000")
                .bytes();
        assertThat(Splitting.split(bytes, "b.pdf")).isInstanceOf(Split.Unreadable.class);
    }

    private static WrittenPdf page(String font, byte[] content) {
        return page(font, content, "3 0 R", "1");
    }

    private static WrittenPdf page(String font, byte[] content, String kids, String count) {
        WrittenPdf pdf = new WrittenPdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R"
                + "/Resources<</Font<</F1 4 0 R>>/XObject<</X1 6 0 R>>/ExtGState<</G1<</Font[4 0 R 9]>>>>>>>>");
        pdf.object("<</Type/Font" + (font.isEmpty() ? "/Subtype/Type1" : font) + "/BaseFont/Helvetica>>");
        pdf.stream("/Filter/FlateDecode", content);
        return pdf;
    }

    private static List<Article> items(WrittenPdf pdf) {
        return Splitting.bulletin(pdf.bytes(), "b.pdf").items();
    }

    private static String reason(WrittenPdf pdf) {
        return reason(pdf.bytes());
    }

    private static String reason(byte[] bytes) {
        Split split = Splitting.split(bytes, "b.pdf");
        assertThat(split).isInstanceOf(Split.Unreadable.class);
        assertThat(((Split.Unreadable) split).reason()).isEqualTo("unreadable-pdf");
        return ((Split.Unreadable) split).message();
    }
}
